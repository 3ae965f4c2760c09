import { test as base, expect, type Page } from "@playwright/test";
import type { Persona } from "../factories/personas";
import { type Site, startSite } from "../setup/site";
import { Student } from "../setup/student";

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

/** What a persona types in a field, or chooses. */
const typed = (name: string, answer: number | string) =>
  name === "week.price" ? (Number(answer) / 100).toFixed(2) : String(answer);

/** Fills in what a persona answers on this page, by hand as it were: real clicks and real typing. */
export async function fillIn(page: Page, persona: Persona): Promise<void> {
  const fields = await page
    .locator("form#step input[name]")
    .evaluateAll((inputs) => (inputs as HTMLInputElement[]).map(({ name, type }) => [name, type]));
  for (const [name = "", type] of new Map(fields as [string, string][])) {
    const answer = persona[name];
    if (answer === undefined) continue;
    if (type === "radio") await page.locator(`input[name="${name}"][value="${answer}"]`).check();
    else await page.locator(`input[name="${name}"]`).fill(typed(name, answer));
  }
}

/** The same answers in one go, for who looks at the pages and not at the hand. */
export async function fillInAtOnce(page: Page, persona: Persona): Promise<void> {
  const answers = Object.entries(persona).map(([name, answer]) => [name, typed(name, answer)]);
  await page.locator("form#step input[name]").evaluateAll((inputs, answers) => {
    const known = new Map(answers as [string, string][]);
    for (const input of inputs as HTMLInputElement[]) {
      const answer = known.get(input.name);
      if (input.type === "radio") input.checked = input.value === answer;
      else if (answer !== undefined) input.value = answer;
    }
  }, answers);
}

/** Walks from the step on screen to the review, sending every page; `fill` is all that happens on each. */
export async function walk(page: Page, persona: Persona, fill = fillIn): Promise<void> {
  while (/\/check\/(?!review|not-yet|done)/.test(page.url())) {
    await fill(page, persona);
    await Promise.all([page.waitForEvent("load"), page.locator(".step-actions .button").click()]);
  }
}

/** Brings a browser to the review of these answers, which were sent without it. */
export async function comeToReview(page: Page, site: Site, persona: Persona): Promise<void> {
  const student = new Student(site.url);
  await student.answerAll(persona);
  const cookies = [...student.cookies].map(([name, value]) => ({ name, value, url: site.url }));
  await page.context().addCookies(cookies);
  await page.goto("/check/review");
}

/** Brings a browser to the feedback on these answers. */
export async function comeToFeedback(page: Page, site: Site, persona: Persona): Promise<void> {
  await comeToReview(page, site, persona);
  await page.locator(".step-actions .button").click();
  await page.waitForURL(/\/check\/done$/);
  await page.goto("/feedback");
}
