import { expect, test } from "./walk";

const countPages = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;

for (const locale of ["nl-NL", "en-GB"]) {
  test.describe(locale, () => {
    test.use({ locale, reducedMotion: "reduce" });

    test(`${locale}: the emergency card fills one sheet of A6, and one of A4`, async ({ page }) => {
      await page.goto("/mentor/emergency");
      for (const format of ["A6", "A4"]) {
        const pdf = await page.pdf({ format });
        expect(countPages(pdf), format).toBe(1);
      }
    });

    test(`${locale}: the list for organisers fills one sheet of A4`, async ({ page }) => {
      await page.goto("/mentor/organisers");
      expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    });

    test(`${locale}: a poster is picked and all its pictures are there, without a script`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, locale, baseURL });
      const page = await context.newPage();
      await page.goto("/mentor/posters");
      await page.locator("#fact").selectOption("N247");
      await page.locator("input[name='design'][value='night']").check();
      await page.locator("input[name='shape'][value='slide']").check();
      await page.locator(".poster-form .button").click();
      await expect(page).toHaveURL(/fact=N247&design=night&shape=slide/);
      await expect(page.locator(".poster-preview")).toHaveAttribute(
        "src",
        /n247-night-preview-slide/,
      );
      expect(await page.locator(".poster-result td a").count()).toBe(10);
      const width = await page
        .locator(".poster-preview")
        .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));
      expect(width).toBeGreaterThan(0);
      await context.close();
    });
  });
}
