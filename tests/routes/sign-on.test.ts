import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { office as texts } from "../../app/content/nl/office";
import { ask } from "../setup/database";
import {
  client,
  type Forger,
  type Forgery,
  type IdentityProvider,
  signInThere,
  startForger,
  startIdentityProvider,
  writeRegion,
} from "../setup/identity-provider";
import { signIn } from "../setup/office";
import { type Site, startSite } from "../setup/site";
import { type Page, Student, tokenOf } from "../setup/student";

/** What the region of these tests makes of the claims of all its institutions. */
const rules = [
  {
    claim: "eduperson_affiliation",
    value: "employee",
    role: "advisor",
    institutions: ["rug"],
  },
  {
    claim: "eduperson_entitlement",
    value: "urn:mace:campus.example:doorsnee:trainer",
    role: "facilitator",
    institutions: ["rug", "hanze"],
  },
  {
    claim: "schac_home_organization",
    value: "hanze.example",
    role: "advisor",
    institutions: ["hanze"],
  },
];

let campus: IdentityProvider;
let forger: Forger;
let site: Site;
let regionFile: string;

beforeAll(async () => {
  [campus, forger] = await Promise.all([startIdentityProvider(), startForger()]);
  const gone = await startForger();
  await gone.close();
  const issuers = {
    campus: campus.issuer,
    forger: forger.issuer,
    gone: gone.issuer,
    mute: campus.issuer,
  };
  regionFile = writeRegion(
    Object.entries(issuers).map(([id, issuer]) => ({
      id,
      name: { nl: `de ${id}`, en: `the ${id}` },
      issuer,
      clientId: client.id,
      scope: "openid profile",
      rules,
    })),
  );
  const secret = client.secret;
  site = await startSite({
    REGION_FILE: regionFile,
    SIGN_IN_SECRETS: JSON.stringify({ campus: secret, forger: secret, gone: secret }),
  });
  await campus.serve(site.url);
});

afterAll(async () => {
  await Promise.all([site.close(), campus.close(), forger.close()]);
  rmSync(dirname(regionFile), { recursive: true });
});

/** Presses the button of an institution on a page; returns the address where the browser is sent. */
async function begin(browser: Student, provider = "campus", on = "/office/sign-in") {
  const action = `/office/sign-in/with/${provider}`;
  const form = (await browser.get(on)).html.split(action)[1] ?? "";
  const [token = "", to = ""] = [...form.matchAll(/value="([^"]*)"/g)].map((match) => match[1]);
  const response = await browser.raw(action, {
    method: "POST",
    body: new URLSearchParams({ token, to }),
    headers: { Origin: site.url },
  });
  const refresh = response.headers.get("Refresh");
  return refresh?.replace("0; url=", "") ?? response.headers.get("Location") ?? "";
}

/** The whole way in as somebody at the campus. */
async function comeIn(account: string, browser = new Student(site.url)) {
  const page = await browser.get(await signInThere(await begin(browser), account));
  return { browser, page };
}

/** The way in through the provider that gives any token. */
async function comeInForged({ claims, ...rest }: Forgery, browser = new Student(site.url)) {
  const { searchParams } = new URL(await begin(browser, "forger"));
  forger.next = { nonce: searchParams.get("nonce") ?? "", ...(claims && { claims }), ...rest };
  const page = await browser.get(backWith({ code: "any", state: searchParams.get("state") ?? "" }));
  return { browser, page };
}

const backWith = (query: Record<string, string>) =>
  `/office/sign-in/back?${new URLSearchParams(query)}`;

const findStaff = (name: string) =>
  ask<{ id: string; grants: string }>(site, `SELECT * FROM "Staff" WHERE "name" = ?`, name)[0];
const countSessions = () =>
  ask<{ count: number }>(site, `SELECT COUNT(*) AS "count" FROM "StaffSession"`)[0]!.count;

interface Line {
  number: number;
  actor: string;
  action: string;
  subject: string;
  details: unknown;
}

/** What was written in the audit trail since a moment. */
function readTrail(since = 0): Line[] {
  const lines = ask<Line & { details: string }>(
    site,
    `SELECT * FROM "AuditEntry" WHERE "number" > ? ORDER BY "number"`,
    since,
  );
  return lines.map((line) => ({ ...line, details: JSON.parse(line.details) as unknown }));
}

type SsoFault = keyof typeof texts.faults & (`sso-${string}` | "access-ended" | "other-person");

/** Does something that must end in the sentence and one audit line, with nobody signed in. */
async function expectRefusal(
  fault: SsoFault,
  act: () => Promise<{ browser: Student; page: Page }>,
): Promise<void> {
  const since = readTrail().length;
  const sessions = countSessions();
  const { browser, page } = await act();
  expect(page).toMatchObject({ path: "/office/sign-in", status: 200 });
  expect(page.html).toContain(texts.faults[fault]);
  expect(readTrail(since).map(({ action, actor, details }) => [action, actor, details])).toEqual([
    ["sign-in-refused", "nobody", { reason: fault }],
  ]);
  expect(countSessions()).toBe(sessions);
  expect(browser.cookies.has("office-way")).toBe(false);
}

describe("signing in at an institution", () => {
  it("leads there with PKCE, a state and a nonce, and tells nothing else", async () => {
    const address = new URL(await begin(new Student(site.url)));
    expect(address.origin).toBe(campus.issuer);
    expect([...address.searchParams.keys()].sort()).toEqual([
      "client_id",
      "code_challenge",
      "code_challenge_method",
      "nonce",
      "redirect_uri",
      "response_type",
      "scope",
      "state",
    ]);
    expect(address.searchParams.get("code_challenge_method")).toBe("S256");
    expect(address.searchParams.get("redirect_uri")).toBe(`${site.url}/office/sign-in/back`);
  });

  it("goes on by itself to the institution, because no form may be redirected there", async () => {
    const browser = new Student(site.url);
    const response = await browser.raw("/office/sign-in/with/campus", {
      method: "POST",
      body: new URLSearchParams({ token: tokenOf(await browser.get("/office/sign-in")) }),
      headers: { Origin: site.url },
    });
    expect(response.headers.get("Content-Security-Policy")).toContain("form-action 'self'");
    expect(response.status).toBe(200);
    expect(response.headers.get("Refresh")).toMatch(`0; url=${campus.issuer}/`);
    expect(await response.text()).toContain(`<a href="${campus.issuer}/auth?`);
  });

  it("maps claims from the token and from userinfo to roles and institutions", async () => {
    campus.people.set("ada", {
      name: "Ada Adviseur",
      eduperson_affiliation: ["member", "employee"],
      eduperson_entitlement: "urn:mace:campus.example:doorsnee:trainer",
      schac_home_organization: "hanze.example",
    });
    const since = readTrail().length;
    const { browser, page } = await comeIn("ada");
    expect(page).toMatchObject({ path: "/office", status: 200 });
    expect(page.html).toContain("Ingelogd als Ada Adviseur");
    const { id, grants } = findStaff("Ada Adviseur")!;
    expect(JSON.parse(grants)).toEqual([
      { role: "advisor", institutions: ["rug", "hanze"] },
      { role: "facilitator", institutions: ["rug", "hanze"] },
    ]);
    expect(readTrail(since)).toMatchObject([
      { actor: id, action: "sign-in", subject: id, details: { method: "sso" } },
    ]);
    expect((await browser.get("/office/team")).status).toBe(403);
  });

  it("keeps nothing of the institution but a keyed hash, a name and roles", async () => {
    const [row] = ask<Record<string, unknown>>(
      site,
      `SELECT * FROM "Staff" WHERE "name" = 'Ada Adviseur'`,
    );
    expect(row).toMatchObject({ signInName: null, codeSalt: null, endedOn: null });
    expect(JSON.stringify(row)).not.toMatch(/campus|hanze\.example|"ada"|employee|urn:/);
  });

  it("gives other roles at once when the claims have changed, with a line in the trail", async () => {
    campus.people.set("ada", { name: "Ada Trainer", eduperson_affiliation: "employee" });
    const since = readTrail().length;
    const { page } = await comeIn("ada");
    expect(page.html).toContain("Ingelogd als Ada Trainer");
    const { id, grants } = findStaff("Ada Trainer")!;
    expect(JSON.parse(grants)).toEqual([{ role: "advisor", institutions: ["rug"] }]);
    expect(findStaff("Ada Adviseur")).toBeUndefined();
    expect(readTrail(since)).toMatchObject([
      {
        actor: id,
        action: "role-changed",
        subject: id,
        details: { roles: ["advisor"], by: "campus" },
      },
      { actor: id, action: "sign-in", subject: id },
    ]);
    await comeIn("ada");
    expect(readTrail(since).map(({ action }) => action)).toEqual([
      "role-changed",
      "sign-in",
      "sign-in",
    ]);
  });

  it.each([
    ["none of the rules", { eduperson_affiliation: ["student"] }],
    ["a rule almost", { eduperson_affiliation: ["employees"] }],
    ["a rule in one string", { eduperson_affiliation: "member employee" }],
    ["nothing", {}],
  ])("refuses who has claims that match %s", async (_, claims) => {
    campus.people.set("stu", { name: "Stu Dent", ...claims });
    await expectRefusal("sso-no-role", () => comeIn("stu"));
    expect(findStaff("Stu Dent")).toBeUndefined();
  });

  it("takes the roles, open sessions included, from whom the institution gives none any more", async () => {
    campus.people.set("leo", { name: "Leo Weg", eduperson_affiliation: ["employee"] });
    const { browser } = await comeIn("leo");
    const { id } = findStaff("Leo Weg")!;
    campus.people.set("leo", { name: "Leo Weg", eduperson_affiliation: [] });
    const since = readTrail().length;
    const { page } = await comeIn("leo");
    expect(page.html).toContain(texts.faults["sso-no-role"]);
    expect(readTrail(since)).toMatchObject([
      { actor: id, action: "role-changed", subject: id, details: { roles: [], by: "campus" } },
      { actor: "nobody", action: "sign-in-refused", details: { reason: "sso-no-role" } },
    ]);
    expect(findStaff("Leo Weg")?.grants).toBe("[]");
    expect((await browser.get("/office")).html).toContain(texts.start.none);
  });

  it("keeps out who was taken out of the office, whatever the institution says", async () => {
    campus.people.set("uma", { name: "Uma Uit", eduperson_affiliation: ["employee"] });
    const { browser } = await comeIn("uma");
    const { id } = findStaff("Uma Uit")!;
    const administrator = signIn(site, {
      role: "administrator",
      institutions: ["rug", "hanze", "other"],
    });
    const { html } = await administrator.get(`/office/team/${id}`);
    const token = [...html.matchAll(/name="token" value="([^"]+)"/g)].at(-1)?.[1] ?? "";
    const ended = await administrator.post(`/office/team/${id}`, { token, intent: "end" });
    expect(ended.path).toBe("/office/team");
    expect((await browser.get("/office")).path).toBe("/office/sign-in");
    await expectRefusal("access-ended", () => comeIn("uma"));
  });

  it("is not confused by a claim that is called fault", async () => {
    campus.people.set("max", {
      name: "Max Fout",
      eduperson_affiliation: ["employee"],
      fault: "sso-token",
    });
    const { page } = await comeIn("max");
    expect(page.html).toContain("Ingelogd als Max Fout");
  });

  it("calls somebody without a name after the institution", async () => {
    campus.people.set("anon", { eduperson_affiliation: ["employee"] });
    expect((await comeIn("anon")).page.html).toContain("Ingelogd als the campus");
  });
});

describe("a return that is not what was begun", () => {
  beforeAll(() => {
    campus.people.set("bo", { name: "Bo", eduperson_affiliation: ["employee"] });
  });

  it("with another state is refused", () =>
    expectRefusal("sso-state", async () => {
      const browser = new Student(site.url);
      const back = new URL(await signInThere(await begin(browser), "bo"), site.url);
      back.searchParams.set("state", "x".repeat(43));
      return { browser, page: await browser.get(back.pathname + back.search) };
    }));

  it("in another browser is refused, and then still works in the right one", async () => {
    const browser = new Student(site.url);
    const back = await signInThere(await begin(browser), "bo");
    await expectRefusal("sso-state", async () => {
      const other = new Student(site.url);
      return { browser: other, page: await other.get(back) };
    });
    expect((await browser.get(back)).path).toBe("/office");
  });

  it.each(["later", "at the same time"])("counts once when it comes again %s", async (when) => {
    const browser = new Student(site.url);
    const back = await signInThere(await begin(browser), "bo");
    const kept = new Map(browser.cookies);
    const copies = [0, 1].map(() => {
      const copy = new Student(site.url);
      for (const [name, value] of kept) copy.cookies.set(name, value);
      return copy;
    });
    const sessions = countSessions();
    const pages: Page[] = [];
    if (when === "later") for (const copy of copies) pages.push(await copy.get(back));
    else pages.push(...(await Promise.all(copies.map((copy) => copy.get(back)))));
    expect(pages.map(({ path }) => path).sort()).toEqual(["/office", "/office/sign-in"]);
    const refused = pages.find(({ path }) => path === "/office/sign-in");
    expect(refused?.html).toContain(texts.faults["sso-state"]);
    expect(countSessions()).toBe(sessions + 1);
    expect(readTrail().map(({ details }) => details)).toContainEqual({ reason: "sso-state" });
  });

  it("with a code of somebody else's sign-in is refused", () =>
    expectRefusal("sso-token", async () => {
      const stolen = new URL(
        await signInThere(await begin(new Student(site.url)), "bo"),
        campus.issuer,
      );
      const browser = new Student(site.url);
      const { searchParams } = new URL(await begin(browser));
      const back = backWith({
        code: stolen.searchParams.get("code") ?? "",
        state: searchParams.get("state") ?? "",
        iss: campus.issuer,
      });
      return { browser, page: await browser.get(back) };
    }));

  it("from a provider that calls itself another one is refused", () =>
    expectRefusal("sso-token", async () => {
      const browser = new Student(site.url);
      const back = new URL(await signInThere(await begin(browser), "bo"), site.url);
      back.searchParams.set("iss", forger.issuer);
      return { browser, page: await browser.get(back.pathname + back.search) };
    }));

  it("says so when the institution broke it off", () =>
    expectRefusal("sso-refused", () => comeIn("nobody")));

  it.each([
    ["nothing", {}],
    ["a code alone", { code: "x" }],
    ["an error alone", { error: "access_denied" }],
  ])("that carries %s and was never begun is refused", (_, query) =>
    expectRefusal("sso-state", async () => {
      const browser = new Student(site.url);
      return { browser, page: await browser.get(backWith(query as Record<string, string>)) };
    }),
  );
});

describe("an institution", () => {
  it("that is down gives a sentence and a line", () =>
    expectRefusal("sso-unreachable", async () => {
      const browser = new Student(site.url);
      return { browser, page: await browser.get(await begin(browser, "gone")) };
    }));

  it.each([
    ["that the region does not know", "elsewhere"],
    ["whose secret this deployment does not have", "mute"],
  ])("%s is not offered and not there", async (_, id) => {
    const browser = new Student(site.url);
    const page = await browser.get("/office/sign-in");
    expect(page.html).toContain("Inloggen via de campus");
    expect(page.html).not.toContain(`Inloggen via de ${id}`);
    const answer = await browser.post(`/office/sign-in/with/${id}`, { token: tokenOf(page) });
    expect(answer.status).toBe(404);
  });

  it("is not asked for by a form of another site", async () => {
    const page = await new Student(site.url).post("/office/sign-in/with/campus", { token: "x" });
    expect(page.path).toBe("/office/sign-in");
    expect(page.html).toContain(texts.faults["page-old"]);
  });
});

describe("a token", () => {
  const ago = Math.floor(Date.now() / 1000) - 3600;

  it("that is right in everything signs in, or the forgeries below would prove nothing", async () => {
    const { page } = await comeInForged({});
    expect(page.html).toContain("Ingelogd als Fay the forged");
  });

  const forgeries: [string, Forgery][] = [
    ["of another issuer", { claims: { iss: "https://campus.example" } }],
    ["for another audience", { claims: { aud: "somebody-else" } }],
    ["for others as well, and not for us first", { claims: { aud: ["else", client.id] } }],
    ["with the nonce of another sign-in", { claims: { nonce: "another" } }],
    ["without a nonce", { claims: { nonce: undefined } }],
    ["that has ended", { claims: { iat: ago, exp: ago + 60 } }],
    ["of a clock that is ahead", { claims: { nbf: ago + 7200 } }],
    ["without an end", { claims: { exp: undefined } }],
    ["signed by somebody else", { isForeign: true }],
    ["that nobody signed", { isUnsigned: true }],
    ["about nobody", { claims: { sub: undefined } }],
    ["whose userinfo is about another person", { userinfo: { sub: "eve" } }],
  ];
  it.each(forgeries)("%s is refused", (_, forgery) =>
    expectRefusal("sso-token", () => comeInForged(forgery)),
  );
});

describe("proving it again at the institution", () => {
  /** Lets eleven minutes pass since somebody's last proof. */
  const ageProof = (name: string) =>
    ask(
      site,
      `UPDATE "StaffSession" SET "provedAt" = ? WHERE "staffId" = ?`,
      new Date(Date.now() - 11 * 60_000).toISOString(),
      findStaff(name)!.id,
    );

  /** Somebody who signed in eleven minutes ago, and asks for a page that wants a fresh proof. */
  async function comeBackLater(account: string, name: string) {
    campus.people.set(account, { name, eduperson_affiliation: ["employee"] });
    const there = new Student(campus.issuer);
    const browser = new Student(site.url);
    await browser.get(await signInThere(await begin(browser), account, there));
    ageProof(name);
    const asked = await browser.raw("/office/account/codes");
    const again = new URL(asked.headers.get("Location") ?? "", site.url);
    expect(again.pathname).toBe("/office/again");
    const address = await begin(browser, "campus", again.pathname + again.search);
    return { browser, there, address };
  }

  it("asks there for a real proof, and returns to the page that was asked for", async () => {
    const { browser, there, address } = await comeBackLater("cas", "Cas");
    const { searchParams } = new URL(address);
    expect([searchParams.get("prompt"), searchParams.get("max_age")]).toEqual(["login", "0"]);
    const since = readTrail().length;
    const sessions = countSessions();
    // Who is signed in there still gets the sign-in page: an open laptop is no proof.
    const { pathname, search } = new URL(address);
    expect((await there.get(pathname + search)).path).toMatch(/^\/interaction\//);
    const page = await browser.get(await signInThere(address, "cas", there));
    // Back at the page, which tells who comes through an institution that it has no codes for them.
    expect(page).toMatchObject({ path: "/office/account/codes", status: 404 });
    expect(readTrail(since)).toMatchObject([
      { actor: findStaff("Cas")!.id, action: "proved-again", details: { method: "sso" } },
    ]);
    expect(countSessions()).toBe(sessions);
  });

  it("is refused to another person, who is not signed in either", async () => {
    const { browser, address } = await comeBackLater("dee", "Dee");
    campus.people.set("eve", { name: "Eve", eduperson_affiliation: ["employee"] });
    await expectRefusal("other-person", async () => ({
      browser,
      page: await browser.get(await signInThere(address, "eve")),
    }));
    expect(findStaff("Eve")).toBeUndefined();
    expect((await browser.get("/office")).html).toContain("Ingelogd als Dee");
    expect((await browser.raw("/office/account/codes")).headers.get("Location")).toMatch(
      "/office/again",
    );
  });

  it.each([
    ["does not say when", {}],
    ["says it was an hour ago", { auth_time: Math.floor(Date.now() / 1000) - 3600 }],
  ])("does not count when the institution %s", async (_, claims) => {
    const { browser } = await comeInForged({});
    ageProof("Fay the forged");
    await expectRefusal("sso-token", () => comeInForged({ claims }, browser));
    const isStillAsked = async () =>
      (await browser.get("/office/account/codes")).path === "/office/again";
    expect(await isStillAsked()).toBe(true);
    const auth_time = Math.floor(Date.now() / 1000);
    await comeInForged({ claims: { auth_time } }, browser);
    expect(await isStillAsked()).toBe(false);
  });
});
