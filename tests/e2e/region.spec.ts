import type { Page } from "@playwright/test";
import { signIn } from "../setup/office";
import type { Site } from "../setup/site";
import { look, screens } from "./look";
import { expect, test } from "./walk";

const region = "/office/region";

/** A browser of somebody who may do everything in the region. */
async function enter(page: Page, site: Site): Promise<void> {
  const institutions = ["rug", "hanze", "other"];
  const { cookies } = signIn(site, { role: "administrator", institutions, name: "Anna" });
  await page
    .context()
    .addCookies([{ name: "office", value: cookies.get("office") ?? "", url: site.url }]);
}

async function press(page: Page, intent: string): Promise<void> {
  await page.locator(`button[value="${intent}"]`).first().click();
}

for (const screen of screens) {
  const name = screen.locale;
  test.describe(name, () => {
    test.use({ ...screen, reducedMotion: "reduce" });

    test(`${name}: every page of the region, and what students see of it`, async ({
      page,
      site,
    }) => {
      test.slow();
      await enter(page, site);
      await page.goto(`${region}/services/walk-in`);
      await look(page, "service");
      await page.fill('[name="hours.tuesday.from"]', "12:00");
      await page.fill('[name="hours.tuesday.to"]', "14:00");
      await press(page, "preview");
      await look(page, "service as a student");
      await press(page, "verify");
      await expect(page.getByRole("status")).toBeVisible();
      await look(page, "overview");
      await page.goto(`${region}/contacts/luisterlijn`);
      await page.fill('[name="phone"]', "050-31");
      await page.fill('[name="name.en"]', "");
      await press(page, "save");
      await expect(page.getByRole("alert")).toBeFocused();
      await look(page, "contact with faults");
      for (const path of ["institutions", "institutions/rug", "texts", "colours", "preview"]) {
        await page.goto(`${region}/${path}`);
        await look(page, path);
      }
      await page.goto(`${region}/history`);
      for (const details of await page.locator("details").all())
        await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
      await look(page, "history");
      await page.goto(
        await page
          .locator('a[href*="/undo/"]')
          .first()
          .evaluate((a) => (a as HTMLAnchorElement).href),
      );
      await look(page, "undo");
      await page.goto("/talk");
      await look(page, "talk with a service");
    });

    test(`${name}: somebody was ahead`, async ({ page, site, context }) => {
      await enter(page, site);
      const path = `${region}/contacts/police`;
      await page.goto(path);
      const other = await context.newPage();
      await other.goto(path);
      await other.fill('[name="phone"]', `0900-${screen.viewport.width + 1000}`);
      await press(other, "save");
      await other.close();
      await page.fill('[name="sourceNote"]', `Mine, ${name}`);
      await press(page, "save");
      await expect(page.getByRole("alert")).toBeFocused();
      await expect(page.locator('[name="sourceNote"]')).toHaveValue(`Mine, ${name}`);
      await look(page, "conflict");
    });
  });
}

test("colours of a region reach every page, and none of them breaks the policy", async ({
  page,
  site,
}) => {
  await enter(page, site);
  await page.goto(`${region}/colours`);
  await page.locator('[name="students.light"]').fill("#6a1b9a");
  await press(page, "save");
  await page.goto("/norms");
  const colour = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue("--students"),
  );
  expect(colour).toBe("#6a1b9a");
  await page.goto(`${region}/colours`);
  await press(page, "delete");
});
