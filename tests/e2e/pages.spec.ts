import type { Page } from "@playwright/test";
import { type Persona, personas } from "../factories/personas";
import { look, phone, screens } from "./look";
import { comeToFeedback, comeToReview, expect, fillIn, fillInAtOnce, test, walk } from "./walk";

/** Every public page by its address; questionnaire, feedback and mistakes come by walking. */
const addresses = [
  "/",
  "/talk",
  "/talk/book",
  "/talk/appointment",
  "/talk/thread",
  "/talk/thread/open",
  "/worried",
  "/norms",
  "/mentor",
  "/mentor/posters",
  "/mentor/training",
  "/mentor/training/practice/1",
  "/mentor/training/done",
  "/mentor/emergency",
  "/mentor/organisers",
  "/advisor",
  "/advisor/signals",
  "/advisor/conversation",
  "/advisor/who",
  "/advisor/notes",
  "/advisor/crisis",
  "/advisor/practice",
  "/advisor/practice/1",
  "/advisor/practice/4",
  "/advisor/card",
  "/slip/BCDF-GHJK",
  "/norms/codebook",
  "/privacy",
  "/about",
  "/accessibility",
  "/receipt",
  "/exercises",
  "/exercises/wave",
  "/exercises/saying-no",
  "/exercises/plan",
  "/exercises/habit",
  "/exercises/circle",
  "/workshops",
  "/workshops/alert",
  "/workshops/deep",
  "/workshops/quick",
  "/workshops/curious",
  "/workshops/evidence",
  "/workshops/workbook",
  "/workshops/workbook/quick",
  "/workshops/workbook/deep",
  "/workshops/handout/alert/1",
  "/workshops/handout/deep/2",
  "/association",
  "/association/course",
  "/association/check",
  "/association/sheet/rules",
  "/association/sheet/bar",
  "/association/sheet/sober",
  "/association/sheet/members",
  "/facts",
  "/facts/alcohol",
  "/facts/xtc",
  "/facts/medicines",
  "/facts/help",
  "/facts/mixing",
  "/facts/search?q=fiets+bicycle",
  "/facts/quiz",
  "/facts/quiz/mix/1",
  "/facts/quiz/mix/2",
  "/facts/cards",
  "/facts/volunteers",
  "/workshops/dates",
  "/workshops/place",
  "/workshops/evaluation",
  "/check?expired",
  "/check/not-yet",
  "/not-there",
];
const zoomedIn = { width: 320, height: 256 };
/** Where a test has its own style sheet. */
const sheet = "/of-the-test.css";
/** The letters that a reader may want: WCAG 1.4.12. */
const wideLetters =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

/** Pages with pictures of their own, for who has time for them, may be heavier: in KiB. */
const heaviest: Record<string, number> = { "/mentor/posters": 90 };

for (const screen of screens) {
  const name = screen.locale;
  test.describe(name, () => {
    test.use({ ...screen, reducedMotion: "reduce" });

    for (const [part, some] of splitUp(addresses, 12).entries())
      test(`${name}: every public page, part ${String(part + 1)}`, async ({ page }) => {
        test.slow();
        for (const address of some) {
          await page.goto(address);
          await look(page, address);
        }
      });

    for (const persona of ["partyDrugs", "heavy", "nonDrinker"] as const) {
      test(`${name}: ${persona} on the way, with its review, code and feedback`, async ({
        page,
        site,
      }) => {
        test.slow();
        // Who did all meets every step; the others differ in what they read afterwards.
        if (persona === "partyDrugs") {
          await page.goto("/check/1");
          await walk(page, personas[persona], async (step, answers) => {
            await look(step, new URL(step.url()).pathname);
            await fillInAtOnce(step, answers);
          });
        } else await comeToReview(page, site, personas[persona]);
        await look(page, "review");
        await page.locator(".step-actions .button").click();
        await look(page, "done");
        await page.goto("/feedback");
        for (const details of await page.locator("details").all())
          await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
        await look(page, `feedback ${persona}`);
        await page.goto("/receipt/change");
        await look(page, "change");
        await page.goto("/receipt/delete");
        await look(page, "delete");
      });
    }

    test(`${name}: after a mistake`, async ({ page }) => {
      const wrong: Persona = { ...personas.heavy, "guess.glasses": "veel", "guess.xtc": -4 };
      await page.goto("/check/1");
      await page.locator(".step-actions .button").click();
      await look(page, "about with a fault");
      await walkOne(page, wrong);
      await walkOne(page, wrong);
      await look(page, "guess with faults");
      await page.goto("/receipt");
      await page.locator("#code").fill("ABCD");
      await page.locator("main form .button").click();
      await look(page, "receipt with a fault");
    });
  });
}

/** Parts of so many at most: two workers then end at about the same time. */
function splitUp<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, part) =>
    list.slice(part * size, (part + 1) * size),
  );
}

test("every public page has a title of its own, in both languages", async ({ request }) => {
  for (const language of ["nl", "en"]) {
    const titles = new Map<string, string>();
    for (const address of addresses) {
      const answer = await request.get(address, { headers: { "Accept-Language": language } });
      const title = /<title>([^<]+)</.exec(await answer.text())?.[1] ?? "";
      expect(title, address).not.toBe("");
      expect(titles.get(title), `${address} and another are both "${title}"`).toBeUndefined();
      titles.set(title, address);
    }
  }
});

async function walkOne(page: Page, persona: Persona): Promise<void> {
  await fillIn(page, persona);
  await page.locator(".step-actions .button").click();
}

for (const [part, some] of splitUp(addresses, 18).entries())
  test(`every page is light, still, not too wide, asks nobody else, keeps nothing, part ${String(part + 1)}`, async ({
    page,
    baseURL,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await allowSheet(page, wideLetters);
    const foreign = listForeign(page, baseURL!);
    for (const address of some) {
      await page.setViewportSize(phone);
      await page.goto(address);
      expect(await weigh(page), address).toBeLessThanOrEqual((heaviest[address] ?? 30) * 1024);
      expect(await page.evaluate(() => document.getAnimations().length), address).toBe(0);
      await page.setViewportSize(zoomedIn);
      expect(await measureExcess(page), `${address} at 400 %`).toBeLessThanOrEqual(0);
      await page.setViewportSize(phone);
      await page.addStyleTag({ url: sheet });
      expect(await measureExcess(page), `${address} with wide letters`).toBeLessThanOrEqual(0);
    }
    expect(foreign).toEqual([]);
    expect(await countKept(page)).toEqual([0, 0]);
  });

test("steps and feedback are light, and fit at 400 % with wide letters in forced colours", async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize(zoomedIn);
  await page.emulateMedia({ forcedColors: "active" });
  await allowSheet(page, wideLetters);
  const foreign = listForeign(page, baseURL!);
  const judge = async () => {
    expect(await weigh(page), page.url()).toBeLessThanOrEqual(30 * 1024);
    await page.addStyleTag({ url: sheet });
    expect(await measureExcess(page), page.url()).toBeLessThanOrEqual(0);
  };
  await page.goto("/check/1");
  await walk(page, personas.partyDrugs, async (step, answers) => {
    await judge();
    await fillInAtOnce(step, answers);
  });
  await page.locator(".step-actions .button").click();
  await page.waitForURL(/done$/);
  await page.goto("/feedback");
  await judge();
  expect(foreign).toEqual([]);
  expect(await countKept(page)).toEqual([0, 0]);
});

test("every drawing has its numbers as text, and the two agree", async ({ page, site }) => {
  await comeToFeedback(page, site, personas.partyDrugs);
  const figures = await page.locator("figure.share-figure").all();
  expect(figures.length).toBeGreaterThan(6);
  for (const figure of figures) {
    const path = (await figure.locator("[data-coloured]").last().getAttribute("d")) ?? "";
    const [, , rows = "0", rest = "0"] = /^M0 0H(\d+)V(\d+)(?:H(\d+))?/.exec(path) ?? [];
    const isPartRow = /^M0 0H\d+V10H0Z$/.test(path) && !path.startsWith("M0 0H100");
    const coloured = isPartRow
      ? Number(/H(\d+)/.exec(path)![1]) / 10
      : Number(rows) + Number(rest) / 10;
    const told = (await figure.locator("td").first().textContent()) ?? "";
    expect(Number(/\d+/.exec(told)?.[0]), told).toBe(coloured);
  }
  const week = page.locator(".week-chart");
  const bars = await week.locator("svg text:not(.axis-label)").allTextContents();
  expect(await week.locator("td").allTextContents()).toEqual(bars);
});

test("the feedback prints on two pages of A4", async ({ page, site }) => {
  // Each pattern prints as a picture, megabytes in all; the pages are the same without.
  await allowSheet(page, "svg * { fill: none !important; }");
  for (const persona of ["heavy", "partyDrugs"] as const) {
    await comeToFeedback(page, site, personas[persona]);
    await page.addStyleTag({ url: sheet });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, persona).toBeLessThanOrEqual(2);
  }
});

/** Lets a page be given a style sheet, which the policy of the site allows from an address only. */
async function allowSheet(page: Page, body: string): Promise<void> {
  await page.route(`**${sheet}`, (route) => route.fulfill({ body, contentType: "text/css" }));
}

/** Bytes of a page and what it loaded, scripts left out. */
function weigh(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
      .filter(({ name }) => !name.endsWith(".js"))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
}

/** Pixels by which a page is wider than the screen. */
function measureExcess(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Collects what is asked of others from now on. */
function listForeign(page: Page, own: string): string[] {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(own)) foreign.push(request.url());
  });
  return foreign;
}

/** How much stands in the storage of the browser. */
function countKept(page: Page): Promise<number[]> {
  return page.evaluate(() => [localStorage.length, sessionStorage.length]);
}
