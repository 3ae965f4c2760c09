import type { Page } from "@playwright/test";
import axe from "axe-core";
import { expect, test } from "./walk";

export const phone = { width: 360, height: 740 };
const laptop = { width: 1280, height: 900 };

/**
 * A phone in Dutch and a laptop in English, by day. Each look turns to the other size in the dark too,
 * so that all four sizes and lights are seen, each in the language whose words are the longest there.
 */
export const screens = [
  { locale: "nl-NL", colorScheme: "light", viewport: phone },
  { locale: "en-GB", colorScheme: "light", viewport: laptop },
] as const;

const everyRule: axe.RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
/** What depends on size and light; everything else was seen the first time. */
const rulesOfTheScreen: axe.RunOnly = {
  type: "rule",
  values: ["color-contrast", "target-size", "scrollable-region-focusable"],
};

/** No violation of axe and no sideways scroll, by day and by night; pictures too, with PICTURES=1. */
export async function look(page: Page, name: string): Promise<void> {
  const size = page.viewportSize() ?? phone;
  await judge(page, name, everyRule);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize(size.width === phone.width ? laptop : phone);
  await judge(page, `${name} at night`, rulesOfTheScreen);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(size);
}

async function judge(page: Page, name: string, runOnly: axe.RunOnly): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const { excess, violations } = await page.evaluate(async (runOnly) => {
    // Half under the sticky header a link is a small target; a page is looked at from its beginning.
    scrollTo(0, 0);
    // What settles is paler until it has; colours count when it stands.
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
    const { axe: there } = window as unknown as { axe: typeof axe };
    // No page of ours has a frame or plays anything, and of what is right no more is asked than that it is.
    const { violations } = await there.run({
      runOnly,
      resultTypes: ["violations"],
      preload: false,
    });
    return {
      excess: document.documentElement.scrollWidth - innerWidth,
      violations: violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
    };
  }, runOnly);
  expect(violations, name).toEqual([]);
  expect(excess, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
  if (process.env["PICTURES"])
    await page.screenshot({
      path: `pictures/${name}-${test.info().title}-${String(page.viewportSize()?.width)}.png`.replace(
        /[^\w./]+/g,
        "-",
      ),
      fullPage: true,
    });
}
