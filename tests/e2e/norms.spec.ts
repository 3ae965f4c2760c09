import type { Page } from "@playwright/test";
import { personas } from "../factories/personas";
import { look } from "./look";
import { comeToFeedback, expect, test } from "./walk";

/** Stands in for every other site, so that a test asks nobody for anything. */
async function answerForSources(page: Page): Promise<void> {
  await page.route(
    (url) => url.hostname !== "localhost",
    (route) => route.fulfill({ body: "source", contentType: "text/html" }),
  );
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("from a figure in the feedback to its source is two clicks", async ({ page, site }) => {
      await answerForSources(page);
      await comeToFeedback(page, site, personas.heavy);
      const links = await page.locator(".message .sources a").all();
      expect(links.length).toBeGreaterThan(3);
      for (const link of links) {
        await link.click();
        const { hash } = new URL(page.url());
        // Our own estimate has no address elsewhere, and says so in the same place.
        await expect(page.locator(`${hash} p`, { hasText: "Bron:" })).toBeInViewport();
      }
      await links[0]!.click();
      await page
        .locator(`${new URL(page.url()).hash} a`)
        .first()
        .click();
      await expect(page).toHaveURL(/^https:\/\//);
    });

    test("from the page with all figures to a source is one click", async ({ page }) => {
      await answerForSources(page);
      await page.goto("/norms");
      const sources = page.locator(".shelf > .figure-row > div > p a");
      expect(await sources.count()).toBeGreaterThan(15);
      await sources.nth(4).click();
      await expect(page).toHaveURL(/^https:\/\//);
    });

    test("a filter finds, goes along in the address, and lets go again", async ({ page }) => {
      await page.goto("/norms");
      await page.getByLabel("Onderwerp").selectOption("cannabis");
      await page.getByLabel("Graad").selectOption("A");
      await page.getByRole("button", { name: "Toon de cijfers" }).click();
      await expect(page).toHaveURL(/topic=cannabis&population=&grade=A/);
      await expect(page.getByLabel("Onderwerp")).toHaveValue("cannabis");
      await expect(page.locator("article")).toHaveCount(0);
      await page.getByRole("link", { name: "Zonder ‘A: door het lot gekozen’" }).click();
      await expect(page).toHaveURL(/\/norms\?topic=cannabis$/);
      await expect(page.locator("#norm-N020")).toBeVisible();
      await page.getByRole("link", { name: "Wis de keuze" }).click();
      await expect(page).toHaveURL(/\/norms$/);
      await expect(page.locator("#norm-N020")).toBeHidden();
    });

    test("a link to another figure opens what it is folded in", async ({ page }) => {
      await page.goto("/norms#norm-N034");
      await expect(page.locator("#norm-N034")).toBeInViewport();
    });
  });
}

test("the drawing of every share agrees with its words", async ({ page }) => {
  await page.goto("/norms");
  const drawn = await page.locator("article:has(.hundred)").evaluateAll((rows) =>
    rows.map((row) => {
      const path = row.querySelector("[data-coloured]")?.getAttribute("d") ?? "";
      const whole = /^M0 0H100V(\d+)(?:H(\d+))?/.exec(path);
      const part = /^M0 0H(\d+)V10/.exec(path);
      const coloured = whole
        ? Number(whole[1]) + Number(whole[2] ?? 0) / 10
        : Number(part?.[1] ?? 0) / 10;
      return [row.querySelector(".figure-said")?.textContent ?? "", coloured] as const;
    }),
  );
  expect(drawn.length).toBeGreaterThan(50);
  for (const [said, coloured] of drawn) {
    // "Geldt niet voor 73 van de 100, wel voor 27" or "Geldt voor 86 van de 100, niet voor 14".
    const yes = said.startsWith("Geldt niet") ? said.split("wel voor")[1] : said.split(",")[0];
    expect(Number(/\d+/.exec(yes ?? "")?.[0]), said).toBe(coloured);
  }
});

test("unfolded, filtered and empty, the page is for everybody", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const address of ["/norms", "/norms?topic=glasses", "/norms?topic=cannabis&grade=A"]) {
    await page.goto(address);
    await page.locator("main details").evaluateAll((folds) => {
      for (const fold of folds) (fold as HTMLDetailsElement).open = true;
    });
    await look(page, address);
  }
});
