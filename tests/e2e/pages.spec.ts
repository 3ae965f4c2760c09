import type { Page } from "@playwright/test";
import { type Persona, personas } from "../factories/personas";
import { look, screens } from "./look";
import { expect, fillIn, test, walk } from "./walk";

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
      }) => {
        test.slow();
        await page.goto("/check/1");
        // Who did all meets every step; the others differ in what they read afterwards.
        const lookAtStep = (step: Page) => look(step, new URL(step.url()).pathname);
        await walk(page, personas[persona], persona === "partyDrugs" ? lookAtStep : undefined);
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

test("at 400 % zoom, with wide letters and in forced colours nothing scrolls sideways or goes lost", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/check/1");
  const spacing =
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";
  await page.route("**/wide.css", (route) =>
    route.fulfill({ body: spacing, contentType: "text/css" }),
  );
  await walk(page, personas.partyDrugs, async (step) => {
    await step.addStyleTag({ url: "/wide.css" });
    expect(
      await step.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      step.url(),
    ).toBeLessThanOrEqual(0);
  });
  await page.locator(".step-actions .button").click();
  await page.goto("/feedback");
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
});

test("no public page scrolls sideways at 400 % zoom, nor with wide letters on a phone", async ({
  page,
}) => {
  const wide =
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";
  await page.route("**/wide.css", (route) =>
    route.fulfill({ body: wide, contentType: "text/css" }),
  );
  const tooWide = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  for (const address of addresses) {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(address);
    expect(await tooWide(), `${address} at 400 %`).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addStyleTag({ url: "/wide.css" });
    expect(await tooWide(), `${address} with wide letters`).toBeLessThanOrEqual(0);
  }
});

test("nothing moves for who asked for less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const address of addresses) {
    await page.goto(address);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
});

test("every page is light, asks nobody else for anything, and keeps nothing in the browser", async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL!)) foreign.push(request.url());
  });
  const weights: Record<string, number> = {};
  const weigh = async (name: string) => {
    const bytes = await page.evaluate(() =>
      [
        ...performance.getEntriesByType("navigation"),
        ...performance.getEntriesByType("resource"),
      ].map((entry) => [entry.name, (entry as PerformanceResourceTiming).encodedBodySize] as const),
    );
    weights[name] = bytes
      .filter(([address]) => !address.endsWith(".js"))
      .reduce((sum, [, size]) => sum + size, 0);
  };
  for (const address of addresses) {
    await page.goto(address);
    await weigh(address);
  }
  await page.goto("/check/1");
  await walk(page, personas.partyDrugs, (step) => weigh(new URL(step.url()).pathname));
  await page.locator(".step-actions .button").click();
  await page.goto("/feedback");
  await weigh("/feedback");
  expect(foreign).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  for (const [address, bytes] of Object.entries(weights))
    expect(bytes, address).toBeLessThanOrEqual((heaviest[address] ?? 30) * 1024);
  test.info().annotations.push({ type: "weights", description: JSON.stringify(weights) });
  if (process.env["PICTURES"]) console.error(weights);
});

test("every drawing has its numbers as text, and the two agree", async ({ page }) => {
  await page.goto("/check/1");
  await walk(page, personas.partyDrugs);
  await page.locator(".step-actions .button").click();
  await page.goto("/feedback");
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

test("the feedback prints on two pages of A4", async ({ page }) => {
  for (const persona of ["heavy", "partyDrugs"] as const) {
    await page.goto("/check");
    await page.context().clearCookies();
    await page.goto("/check/1");
    await walk(page, personas[persona]);
    await page.locator(".step-actions .button").click();
    await page.goto("/feedback");
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, persona).toBeLessThanOrEqual(2);
  }
});
