import { test as base, expect, type Page } from "@playwright/test";
import type { Persona } from "../factories/personas";
import { type Site, startSite } from "../setup/site";

/** Tests with a site of their own per worker; an error in the console of a page fails the test. */
export const test = base.extend<{ silent: void }, { site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  silent: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("console", (message) => {
        const expected = /Failed to load resource: the server responded with a status of 4\d\d/;
        if (message.type() === "error" && !expected.test(message.text()))
          errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(error.message));
      // Some violations of the policy are not said on the console; each is an error here.
      await page.addInitScript(() =>
        addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
          console.error(`against the policy: ${effectiveDirective} ${blockedURI}`),
        ),
      );
      await use();
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Fills in what a persona answers on this page, by hand as it were: real clicks and real typing. */
export async function fillIn(page: Page, persona: Persona): Promise<void> {
  const names = await page
    .locator("form#step input[name]")
    .evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))]);
  for (const name of names) {
    const answer = persona[name];
    if (answer === undefined) continue;
    const field = page.locator(`input[name="${name}"]`);
    if ((await field.first().getAttribute("type")) === "radio") {
      await page.locator(`input[name="${name}"][value="${answer}"]`).check();
    } else {
      await field.fill(name === "week.price" ? (Number(answer) / 100).toFixed(2) : String(answer));
    }
  }
}

/** Walks from the step on screen to the review, sending every page; calls `look` on each. */
export async function walk(
  page: Page,
  persona: Persona,
  look?: (page: Page) => Promise<void>,
): Promise<void> {
  while (/\/check\/(?!review|not-yet|done)/.test(page.url())) {
    await look?.(page);
    await fillIn(page, persona);
    await Promise.all([page.waitForEvent("load"), page.locator(".step-actions .button").click()]);
  }
}
