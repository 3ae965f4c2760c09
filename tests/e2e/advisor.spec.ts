import type { Page } from "@playwright/test";
import Database from "better-sqlite3";
import { advisorPractice as practice } from "../../app/content/nl/advisor-practice";
import { slips as english } from "../../app/content/en/slips";
import { conversations } from "../../app/training/conversations";
import { signIn } from "../setup/office";
import type { Site } from "../setup/site";
import { look, screens } from "./look";
import { expect, test } from "./walk";

const countPages = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;

async function comeIn(page: Page, site: Site): Promise<void> {
  const advisor = signIn(site, { role: "advisor", institutions: ["hanze"], name: "Ada" });
  const value = advisor.cookies.get("office") ?? "";
  await page.context().addCookies([{ name: "office", value, url: site.url }]);
}

async function makeSlips(page: Page, site: Site, count: string, language = "en"): Promise<void> {
  await comeIn(page, site);
  await page.goto("/office/slips");
  await page.locator("#language").selectOption(language);
  await page.locator("#count").fill(count);
  await page.locator(".office-page form .button").click();
  await expect(page.locator(".slip")).toHaveCount(Number(count));
}

const counted = (site: Site) => {
  const database = new Database(site.database, { timeout: 5000 });
  const row = database
    .prepare(`SELECT "count" FROM "ServiceCount" WHERE "subject" = 'talk-slip' AND "category" = ?`)
    .get("institution:hanze") as { count: number } | undefined;
  database.close();
  return row?.count ?? 0;
};

test("an advisor makes a slip, and a student lands with it where somebody can be talked to", async ({
  page,
  browser,
  baseURL,
  site,
}) => {
  await makeSlips(page, site, "1");
  const mail = await page.locator(".slip-mail").innerText();
  const [address = ""] = /http\S+\/slip\/\S+/.exec(mail) ?? [];
  expect(address.startsWith(baseURL!)).toBe(true);
  await expect(page.locator(".slip-address strong")).toHaveText(
    address.replace("http://", "").replace("?language=en", ""),
  );

  const before = counted(site);
  const phone = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    locale: "nl-NL",
    baseURL,
  });
  const student = await phone.newPage();
  await student.goto(address);
  await expect(student.locator("html")).toHaveAttribute("lang", "en");
  await expect(student.locator("h1")).toHaveText(english.open.title);
  expect(counted(site)).toBe(before);
  await student.getByRole("button", { name: english.open.go, exact: true }).click();
  await expect(student).toHaveURL(`${baseURL}/talk?institution=hanze`);
  await expect(student.locator("html")).toHaveAttribute("lang", "en");
  expect(counted(site)).toBe(before + 1);

  // Again, from the card in the pocket: the same way, and nothing more is counted.
  await student.goto(address);
  await student.getByRole("button", { name: english.open.go, exact: true }).click();
  await expect(student).toHaveURL(`${baseURL}/talk?institution=hanze`);
  expect(counted(site)).toBe(before + 1);
  await phone.close();

  // The advisor sees what was made, and nothing of this.
  await page.goto("/office/slips");
  await expect(page.locator("main")).not.toContainText(/gebruikt: |1 keer/);
});

test("a conversation is practised without a script, taken back and gone on with", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "nl-NL", baseURL });
  const page = await context.newPage();
  await page.goto("/advisor/practice");
  for (const [index, { id, opening }] of conversations.entries()) {
    const told = practice.conversations[id];
    await page.goto(`/advisor/practice/${index + 1}`);
    await page.getByRole("button", { name: practice.answer }).click();
    await expect(page.locator("#choice-fault")).toHaveText(practice.empty);
    const wrong = (opening[0] + 1) % 3;
    await page.locator(`input[name="choice"][value="${wrong}"]`).check();
    await page.getByRole("button", { name: practice.answer }).click();
    await expect(page.locator(".said")).toContainText(practice.closes);
    await page.getByRole("button", { name: practice.back }).click();
    await expect(page.locator(".said")).toHaveCount(0);
    for (const [moment, choice] of opening.entries()) {
      await expect(page.locator(".scene")).toHaveText(told.moments[moment]!.scene);
      await page.locator(`input[name="choice"][value="${choice}"]`).check();
      await page.getByRole("button", { name: practice.answer }).click();
      await expect(page.locator(".said").last()).toContainText(practice.opens);
      await expect(page.locator(".said")).toHaveCount(moment + 1);
      expect(new URL(page.url()).search).toBe("");
    }
    await expect(page.locator(".note")).toContainText(told.end);
  }
  await expect(page.getByRole("link", { name: practice.done })).toHaveAttribute(
    "href",
    "/advisor/card",
  );
  await context.close();
});

for (const locale of ["nl-NL", "en-GB"]) {
  test.describe(locale, () => {
    test.use({ locale, reducedMotion: "reduce" });

    test(`${locale}: the card for a desk fills one sheet of A5, and one of A4`, async ({
      page,
    }) => {
      await page.goto("/advisor/card");
      for (const format of ["A5", "A4"])
        expect(countPages(await page.pdf({ format })), format).toBe(1);
    });

    test(`${locale}: eight slips fit on a sheet of A4, and twenty on three`, async ({
      page,
      site,
    }) => {
      await makeSlips(page, site, "8", locale.slice(0, 2));
      expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
      await makeSlips(page, site, "20", locale.slice(0, 2));
      expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(3);
    });
  });
}

for (const screen of screens) {
  const name = screen.locale;
  test.describe(name, () => {
    test.use({ ...screen, reducedMotion: "reduce" });

    test(`${name}: the pages of slips and a conversation under way`, async ({ page, site }) => {
      await comeIn(page, site);
      await page.goto("/office/slips");
      await look(page, "slips");
      await page.locator("#count").fill("99");
      await page.locator(".office-page form .button").click();
      await expect(page.locator("#count-fault")).toBeVisible();
      await look(page, "slips with a fault");
      await page.locator("#count").fill("2");
      await page.locator(".office-page form .button").click();
      await expect(page.locator(".slip")).toHaveCount(2);
      await look(page, "slips made");
      await page.goto("/advisor/practice/2");
      await page.locator(`input[name="choice"][value="1"]`).check();
      await page.locator(".conversation form .button").first().click();
      await expect(page.locator(".said")).toHaveCount(1);
      await look(page, "conversation under way");
    });
  });
}
