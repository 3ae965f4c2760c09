import { styleItems } from "../../app/instruments/style/items";
import { signIn } from "../setup/office";
import { type Persona, personas } from "../factories/personas";
import { look } from "./look";
import { comeToFeedback, expect, test } from "./walk";

/** Impulse stands out; one style has a blank. */
const quick: Persona = Object.fromEntries(
  styleItems.flatMap(({ id }, index) => {
    if (index + 1 === 3) return [];
    return [[id, [2, 5, 11, 15, 22].includes(index + 1) ? 4 : 2]];
  }),
);
const { "style.3": _, ...moderate } = personas.moderate as Persona;

test.describe("a student", () => {
  test.use({ locale: "nl-NL", viewport: { width: 360, height: 740 } });

  test("reads about the own style, follows the invitation, and keeps a workbook under a code", async ({
    page,
    site,
    context,
  }) => {
    test.slow();
    await comeToFeedback(page, site, { ...moderate, ...quick });
    const style = page.locator("#style");
    await expect(style.getByText("dit zie je vaak terug")).toBeHidden();
    await style.getByText("Lees over je stijl").click();
    await expect(style.getByText("Snel: dit zie je vaak terug in je antwoorden.")).toBeVisible();
    await expect(style.getByText("Nieuwsgierig: hier vulde je niet alles in")).toBeVisible();
    await look(page, "feedback with the style open");
    await style.getByRole("link", { name: "Bekijk deze workshops" }).click();
    await expect(page.locator("h1")).toHaveText("Omgaan met een opwelling");

    await page.getByRole("link", { name: "Bekijk het werkboek" }).click();
    await page.getByLabel("Mijn doel").fill("Geld over houden");
    await page.getByLabel("Wat mijn lijf deed").fill("Heet hoofd");
    const file = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download als tekst" }).click();
    expect((await file).suggestedFilename()).toBe("werkboek-workbook.txt");
    // A file leaves every button at work.
    await page.getByRole("button", { name: "Zet op één pagina" }).click();
    await expect(page.locator(".written")).toContainText("Heet hoofd");
    await look(page, "workbook to print");
    await page.getByRole("button", { name: "Verder schrijven" }).click();
    await expect(page.getByLabel("Mijn doel")).toHaveValue("Geld over houden");
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.getByLabel("My goal")).toHaveValue("Geld over houden");
    await page.getByRole("button", { name: "Nederlands" }).click();
    await page.getByRole("button", { name: "Bewaar onder een nieuwe code" }).click();
    const code = (await page.locator(".code").textContent()) ?? "";
    await look(page, "workbook with its code");
    expect(page.url()).not.toContain(code);

    await context.clearCookies();
    await page.goto("/workshops/workbook");
    await page.getByLabel("Code").fill(code);
    await page.getByRole("button", { name: "Open mijn werkboek" }).click();
    await expect(page.getByLabel("Mijn doel")).toHaveValue("Geld over houden");
    await page.getByLabel("Mijn doel").fill("Minder haast");
    await page.getByRole("button", { name: "Bewaar wat ik veranderde" }).click();
    await expect(page.getByRole("status")).toContainText("Bewaard.");
    await page.getByText("Wissen of sluiten").click();
    await look(page, "workbook that is kept");
    await page.getByRole("button", { name: "Wis het bewaarde werkboek" }).click();
    await expect(page.getByRole("status")).toContainText("Gewist");
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

  test("is told what is wrong with a workbook, with what was written still there", async ({
    page,
  }) => {
    await page.goto("/workshops/workbook/deep");
    await page.getByLabel("Mijn plan").fill("a".repeat(1001));
    await page.getByRole("button", { name: "Bewaar onder een nieuwe code" }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await look(page, "workbook with a fault");
    await page.getByRole("alert").getByRole("link", { name: "Mijn plan" }).click();
    await expect(page.getByLabel("Mijn plan")).toHaveValue("a".repeat(1001));
  });
});

test("every sheet for participants prints on one side of A4, in both languages", async ({
  page,
}) => {
  test.slow();
  for (const language of ["nl", "en"])
    for (const track of ["alert", "deep", "quick", "curious"])
      for (const session of [1, 2]) {
        await page.goto(`/workshops/handout/${track}/${session}?language=${language}`);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
        expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, `${language} ${track} ${session}`).toBe(1);
      }
});

test("a facilitator finds the plans, minute by minute, and the list of the training", async ({
  page,
  site,
  context,
}) => {
  const facilitator = signIn(site, { role: "facilitator" });
  await context.addCookies(
    [...facilitator.cookies].map(([name, value]) => ({ name, value, url: site.url })),
  );
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 900 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto("/office/workshops/plans");
    await look(page, "plans");
    await page.locator('a[href="/office/workshops/plans/deep/2"]').click();
    await page.waitForURL("**/plans/deep/2");
    await look(page, "plan");
    await expect(page.locator(".plan-steps tbody th").last()).toContainText("90");
    await page.goto("/office/workshops/plans/training");
    await look(page, "training");
  }
});
