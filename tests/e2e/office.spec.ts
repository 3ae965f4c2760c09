import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname } from "node:path";
import type { CDPSession, Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import type { Role } from "../../app/auth/roles";
import { office as texts } from "../../app/content/nl/office";
import { ask } from "../setup/database";
import {
  client,
  type IdentityProvider,
  startIdentityProvider,
  writeRegion,
} from "../setup/identity-provider";
import { signIn } from "../setup/office";
import { type Site, siteEnvironment, startSite } from "../setup/site";
import { Student } from "../setup/student";
import { look, screens } from "./look";
import { test as base, expect } from "./walk";

/** A site a worker, with an institution where colleagues can sign in. */
const test = base.extend<object, { campus: IdentityProvider; site: Site }>({
  campus: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const campus = await startIdentityProvider();
      await use(campus);
      await campus.close();
    },
    { scope: "worker" },
  ],
  site: [
    async ({ campus }, use) => {
      const rule = { claim: "eduperson_affiliation", value: "employee", role: "advisor" };
      const region = writeRegion([
        {
          id: "campus",
          name: { nl: "de campus", en: "the campus" },
          issuer: campus.issuer,
          clientId: client.id,
          scope: "openid profile",
          rules: [{ ...rule, institutions: ["rug"] }],
        },
      ]);
      const site = await startSite({
        REGION_FILE: region,
        SIGN_IN_SECRETS: JSON.stringify({ campus: client.secret }),
      });
      await campus.serve(site.url);
      await use(site);
      await site.close();
      rmSync(dirname(region), { recursive: true });
    },
    { scope: "worker" },
  ],
});

/** The link that `npm run office:admin` prints, for the site of a test. */
function inviteAdministrator(site: Site, name: string): string {
  const code = `
    const { entry } = await import("./build/server/index.js");
    console.log(await entry.module.inviteAdministrator(process.argv[1]));
    await entry.module.prisma.$disconnect();`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", code, name],
    { env: { PATH: process.env["PATH"], ...siteEnvironment(site.database) }, encoding: "utf8" },
  );
  if (!stdout) throw new Error(stderr);
  return site.url + new URL(stdout.trim()).pathname;
}

/** Puts a colleague's session in the browser; returns their staff id. */
async function comeIn(page: Page, site: Site, role: Role, name?: string): Promise<string> {
  const colleague = signIn(site, {
    role,
    institutions: ["rug", "hanze", "other"],
    ...(name && { name }),
  });
  const value = colleague.cookies.get("office") ?? "";
  await page.context().addCookies([{ name: "office", value, url: site.url }]);
  return colleague.id;
}

/** The newest line of the audit trail. */
const readLastLine = (site: Site) =>
  ask<{ actor: string; action: string; details: string }>(
    site,
    `SELECT "actor", "action", "details" FROM "AuditEntry" ORDER BY "number" DESC LIMIT 1`,
  )[0];

/** Chromium's virtual authenticators: devices with a lock that is opened at once. */
class Devices {
  private constructor(private readonly cdp: CDPSession) {}

  static async of(page: Page): Promise<Devices> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("WebAuthn.enable");
    return new Devices(cdp);
  }

  /** Adds a device and returns its id. A browser has one of its own; others are plugged in. */
  async add(transport: "internal" | "usb" = "internal"): Promise<string> {
    const { authenticatorId } = await this.cdp.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport,
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return authenticatorId;
  }

  /** Whether somebody is there to open the lock of a device. */
  async attend(authenticatorId: string, enabled: boolean): Promise<void> {
    await this.cdp.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled });
  }
}

const passkeyButton = "form[data-passkey] button";

/** Opens a page and proves with a passkey who one is. */
async function usePasskey(page: Page, address = "/office/sign-in"): Promise<void> {
  await page.goto(address);
  await page.locator(passkeyButton).click();
}

/** Takes an invitation with a passkey of a new device. */
async function acceptInvitation(page: Page, site: Site, name: string) {
  await (await Devices.of(page)).add();
  await usePasskey(page, inviteAdministrator(site, name));
  await expect(page).toHaveURL(/\/office$/);
}

const signOut = (page: Page) => page.locator(".office-bar button").click();

test("from an invitation to a passkey, out, in again, a second passkey, and one less", async ({
  page,
  site,
}) => {
  const link = inviteAdministrator(site, "Anna de Vries");
  const devices = await Devices.of(page);
  const laptop = await devices.add();
  await page.goto(link);
  await expect(page).toHaveURL(/\/office\/welcome$/);
  await expect(page.locator("h1")).toHaveText(texts.welcome.title("Anna de Vries"));
  await page.locator(passkeyButton).click();
  await expect(page).toHaveURL(/\/office$/);
  await expect(page.locator(".office-bar")).toContainText("Ingelogd als Anna de Vries");

  await signOut(page);
  await expect(page.locator("main")).toContainText(texts.signIn.signedOut);
  expect((await page.goto("/office/team"))?.url()).toContain("/office/sign-in?to=");
  await page.locator(passkeyButton).click();
  await expect(page).toHaveURL(/\/office\/team$/);

  // The same device makes no second passkey; another one does.
  await page.goto("/office/account/passkey");
  await page.locator("#label").fill("Nog eens de laptop");
  await page.locator(passkeyButton).click();
  await expect(page.locator("[data-stopped]")).toBeVisible();
  await devices.attend(laptop, false);
  const key = await devices.add("usb");
  await page.locator("#label").fill("Sleutelbos");
  await page.locator(passkeyButton).click();
  await expect(page).toHaveURL(/\/office\/account\?saved$/);
  const removeButton = (label: string) =>
    page.getByRole("button", { name: texts.account.removePasskey(label) });
  await expect(removeButton("Sleutelbos")).toBeVisible();

  await removeButton(texts.account.labelDefault).click();
  await expect(page.getByRole("status")).toHaveText(texts.account.saved);
  await expect(removeButton(texts.account.labelDefault)).toHaveCount(0);
  await removeButton("Sleutelbos").click();
  await expect(page.getByRole("alert").first()).toContainText(texts.faults["last-way"]);

  await signOut(page);
  await devices.attend(laptop, true);
  await devices.attend(key, false);
  await page.locator(passkeyButton).click();
  await expect(page.getByRole("alert").first()).toContainText(texts.faults["passkey-unknown"]);
  await devices.attend(laptop, false);
  await devices.attend(key, true);
  await usePasskey(page);
  await expect(page).toHaveURL(/\/office$/);

  await page.goto(link);
  await expect(page.locator("main")).toContainText(texts.faults["invitation-used"]);
});

test("a change of roles asks again once the proof is old", async ({ page, site }) => {
  await acceptInvitation(page, site, "Bob Beheer");
  const colleague = signIn(site, { role: "advisor", institutions: ["rug"], name: "Carla" });
  const [bob] = ask<{ id: string }>(site, `SELECT "id" FROM "Staff" WHERE "name" = 'Bob Beheer'`);
  ask(
    site,
    `UPDATE "StaffSession" SET "provedAt" = ? WHERE "staffId" = ?`,
    new Date(Date.now() - 11 * 60_000).toISOString(),
    bob?.id,
  );
  await page.goto(`/office/team/${colleague.id}`);
  await expect(page.locator("h1")).toHaveText(texts.signIn.againTitle);
  await page.locator(passkeyButton).click();
  await expect(page).toHaveURL(new RegExp(`/office/team/${colleague.id}$`));
  expect(readLastLine(site)).toMatchObject({ actor: bob?.id, action: "proved-again" });
  await page.getByRole("group", { name: texts.roles.facilitator }).getByLabel("Hanze").check();
  await page.getByRole("button", { name: texts.team.save }).click();
  await expect(page.getByRole("status")).toHaveText(texts.team.saved);
  expect(readLastLine(site)).toMatchObject({ actor: bob?.id, action: "role-changed" });
});

/** Lets the page make a proof and keeps it from arriving; returns the form it would have sent. */
async function catchProof(page: Page): Promise<URLSearchParams> {
  await page.goto("/office/sign-in");
  const sent = new Promise<string>((resolve) =>
    page.route(
      /\/office\/sign-in$/,
      async (route) => {
        await route.fulfill({ status: 204 });
        resolve(route.request().postData() ?? "");
      },
      { times: 1 },
    ),
  );
  await page.locator(passkeyButton).click();
  return new URLSearchParams(await sent);
}

/** Changes one bit in the middle of a part of a proof. */
function spoil(form: URLSearchParams, part: string): URLSearchParams {
  const credential = JSON.parse(form.get("credential") ?? "") as {
    response: Record<string, string>;
  };
  const bytes = Buffer.from(credential.response[part] ?? "", "base64url");
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  credential.response[part] = bytes.toString("base64url");
  const spoiled = new URLSearchParams(form);
  spoiled.set("credential", JSON.stringify(credential));
  return spoiled;
}

test("a proof that is sent again or was changed signs nobody in", async ({ page, site }) => {
  await acceptInvitation(page, site, "Dirk Dubbel");
  await signOut(page);
  const stranger = new Student(site.url, { "Accept-Language": "nl" });
  const expectRefusal = async (
    form: URLSearchParams,
    fault: "passkey-used" | "passkey-refused",
  ) => {
    const answer = await stranger.post("/office/sign-in", form);
    expect([answer.status, answer.path]).toEqual([400, "/office/sign-in"]);
    expect(answer.html).toContain(texts.faults[fault]);
    expect(stranger.cookies.has("office")).toBe(false);
    expect(readLastLine(site)).toEqual({
      actor: "nobody",
      action: "sign-in-refused",
      details: JSON.stringify({ reason: fault }),
    });
  };
  for (const part of ["signature", "authenticatorData", "clientDataJSON"])
    await expectRefusal(spoil(await catchProof(page), part), "passkey-refused");

  const proof = await catchProof(page);
  const owner = new Student(site.url);
  expect((await owner.post("/office/sign-in", proof)).path).toBe("/office");
  await expectRefusal(proof, "passkey-used");

  await usePasskey(page);
  await expect(page).toHaveURL(/\/office$/);
});

test("a passkey that is broken off leaves a sentence and a page that still works", async ({
  page,
  site,
}) => {
  await acceptInvitation(page, site, "Eef Even");
  await signOut(page);
  await page.evaluate(() => {
    const { credentials } = navigator;
    const get = credentials.get.bind(credentials);
    let isFirst = true;
    credentials.get = (options) => {
      if (!isFirst) return get(options);
      isFirst = false;
      return Promise.reject(new DOMException("", "NotAllowedError"));
    };
  });
  await page.locator(passkeyButton).click();
  await expect(page.getByText(texts.signIn.passkeyStopped)).toBeVisible();
  await page.locator(passkeyButton).click();
  await expect(page).toHaveURL(/\/office$/);
});

test("through an institution, whose sign-in is on another site", async ({ page, campus }) => {
  campus.people.set("fenna", { name: "Fenna", eduperson_affiliation: ["employee"] });
  await page.goto("/office/sign-in?to=/office/account");
  await page.getByRole("button", { name: texts.signIn.with("de campus") }).click();
  await page.getByRole("button", { name: "fenna" }).click();
  await expect(page).toHaveURL(/\/office\/account$/);
  await expect(page.locator(".office-bar")).toContainText("Ingelogd als Fenna");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says so, and codes from an app open the office", async ({ page, site }) => {
    await page.goto(inviteAdministrator(site, "Gijs Geen"));
    await expect(page.locator("[data-unable]")).toHaveText(texts.signIn.noPasskey);
    await expect(page.locator(passkeyButton)).toBeHidden();
    await page.locator("summary").click();
    const secret = Secret.fromBase32(
      ((await page.locator("details .secret").textContent()) ?? "").replaceAll(" ", ""),
    );
    // A code counts once, so the one that is used now and the one of half a minute later.
    const [now, next] = [0, 30_000].map((wait) =>
      new TOTP({ secret }).generate({ timestamp: Date.now() + wait }),
    );
    const send = async (code: string) => {
      await page.locator("#signInName").fill("gijs");
      await page.locator("#code").fill(code);
      await page.locator("form:has(#code) button").click();
    };
    await send(now!);
    await expect(page).toHaveURL(/\/office$/);
    await signOut(page);
    await expect(page.locator("[data-unable]")).toBeVisible();
    await send(now!);
    await expect(page.getByRole("alert")).toContainText(texts.faults["code-used"]);
    await send(next!);
    await expect(page).toHaveURL(/\/office$/);
  });
});

for (const screen of screens) {
  const name = screen.locale;
  test.describe(name, () => {
    test.use({ ...screen, reducedMotion: "reduce" });

    /** Sends a wrong code, so that the page shows what is wrong with it. */
    const sendWrongCode = async (page: Page, signInName: string) => {
      await page.locator("#signInName").fill(signInName);
      await page.locator("#code").fill("12345");
      await page.locator("form:has(#code) .button").click();
      await expect(page.getByRole("alert").first()).toBeFocused();
    };

    test(`${name}: every page on the way into the office`, async ({ page, site }) => {
      test.slow();
      await page.goto("/office/team");
      await look(page, "sign-in");
      await sendWrongCode(page, "Nobody.Here");
      await look(page, "sign-in with a wrong code");
      await page.goto("/office/sign-in?refused=sso-unreachable");
      await look(page, "sign-in refused");
      await page.goto("/office/sign-in?bye");
      await look(page, "signed out");
      await page.goto(inviteAdministrator(site, "Hidde van der Zwaluwenburg-Terpstra"));
      await look(page, "welcome");
      await page.locator("summary").click();
      await sendWrongCode(page, "hidde");
      await look(page, "welcome with a wrong code");
      await page.goto("/office/invitation/nothing");
      await look(page, "problem invitation");
      await comeIn(page, site, "advisor", "Adviseur Ada");
      await page.goto("/office");
      await look(page, "today of an advisor");
      expect((await page.goto("/office/team"))?.status()).toBe(403);
      await look(page, "not your role");
      expect((await page.goto("/office/nothing"))?.status()).toBe(404);
      await look(page, "not there");
    });

    test(`${name}: every page of the office`, async ({ page, site }) => {
      test.slow();
      const titles = new Set<string>();
      const colleague = signIn(site, { role: "prevention-worker", name: "Ilse" });
      const visit = async (address: string) => {
        await page.goto(address);
        await look(page, address.replace(colleague.id, "colleague"));
        titles.add(await page.title());
      };
      await comeIn(page, site, "administrator", "Jan Jaap Jansma-Oosterhuis");
      await visit("/office/team/invite");
      await page.locator("form:has(#name) .button").click();
      await look(page, "invite without a name");
      await page.locator("#name").fill("Karin Koopmans");
      await page.locator("form:has(#name) .button").click();
      await look(page, "invite without a role");
      await page.locator("fieldset input").first().check();
      await page.locator("form:has(#name) .button").click();
      await look(page, "invited");
      const addresses = [
        "/office",
        "/office/account",
        "/office/account/passkey",
        "/office/account/codes",
        "/office/team",
        `/office/team/${colleague.id}`,
        "/office/audit",
        "/office/again?to=/office/team",
      ];
      for (const address of addresses) await visit(address);
      await sendWrongCode(page, "jan");
      await look(page, "again with a wrong code");
      await page.goto("/office/account/codes");
      await sendWrongCode(page, "jan");
      await look(page, "codes with a wrong code");
      await page.goto(`/office/team/${colleague.id}`);
      for (const box of await page.locator("fieldset input").all()) await box.uncheck();
      await page.locator("form:has(fieldset) .button").click();
      await expect(page.getByRole("alert")).toBeFocused();
      await look(page, "colleague without a role");
      expect(titles.size).toBe(addresses.length + 1);
    });
  });
}
