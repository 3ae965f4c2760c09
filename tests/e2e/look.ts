import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./walk";

/** A phone and a laptop, by day and in the dark. */
export const screens = [
  { colorScheme: "light", viewport: { width: 360, height: 740 } },
  { colorScheme: "dark", viewport: { width: 360, height: 740 } },
  { colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { colorScheme: "dark", viewport: { width: 1280, height: 900 } },
] as const;

/** No violation of axe, no sideways scroll; a picture too, when asked for with PICTURES=1. */
export async function look(page: Page, name: string): Promise<void> {
  // Half under the sticky header a link is a small target; a page is looked at from its beginning.
  await page.evaluate(() => scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(violations.map(({ id, nodes }) => [name, id, nodes[0]?.html])).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    `${name} scrolls sideways`,
  ).toBeLessThanOrEqual(0);
  if (process.env["PICTURES"]) {
    const screen = `${page.viewportSize()?.width}-${test.info().project.use.colorScheme ?? ""}`;
    await page.screenshot({
      path: `pictures/${name.replace(/\W+/g, "-")}-${test.info().title.replace(/\W+/g, "-")}-${screen}.png`,
      fullPage: true,
    });
  }
}
