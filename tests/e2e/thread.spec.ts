import type { Browser, BrowserContext } from "@playwright/test";
import { signIn } from "../setup/office";
import type { Site } from "../setup/site";
import { look } from "./look";
import { expect, test } from "./walk";

const words = {
  "nl-NL": {
    question: "Ik drink elke dag en soms wil ik dood. Wat nu?",
    empty: "Er staat nog niets",
    warm: "Goed dat je dit opschrijft",
    urgent: "kan haast hebben",
    warning: "Lees dit eerst",
    starter: "Bedanken",
    doctor: "Je eigen huisarts",
    sent: "Je antwoord is verstuurd",
    answered: "Er is een antwoord",
    gone: "Dit gesprek is er niet meer",
    erased: "Alles is gewist",
  },
  "en-GB": {
    question: "I drink every day and sometimes I want to die. What now?",
    empty: "There is nothing here yet",
    warm: "It is good that you wrote this down",
    urgent: "may be urgent",
    warning: "Read this first",
    starter: "Thank",
    doctor: "Your own GP",
    sent: "Your answer was sent",
    answered: "There is an answer",
    gone: "This conversation is no longer there",
    erased: "Everything is erased",
  },
} as const;
type Locale = keyof typeof words;

/** A phone in Dutch, a laptop in English; each look turns to the other, and to the night. */
const optionsOf = (site: Site, locale: Locale) => ({
  baseURL: site.url,
  locale,
  reducedMotion: "reduce" as const,
  viewport: locale === "nl-NL" ? { width: 360, height: 740 } : { width: 1280, height: 900 },
});

async function openStudent(browser: Browser, site: Site, locale: Locale, javaScriptEnabled = true) {
  return browser.newContext({ ...optionsOf(site, locale), javaScriptEnabled });
}

async function openWorker(browser: Browser, site: Site, locale: Locale): Promise<BrowserContext> {
  const worker = signIn(site, { role: "prevention-worker", name: `Fay ${locale}` });
  const context = await browser.newContext(optionsOf(site, locale));
  const value = worker.cookies.get("office") ?? "";
  await context.addCookies([{ name: "office", value, url: site.url }]);
  return context;
}

for (const locale of ["nl-NL", "en-GB"] as const) {
  const say = words[locale];

  test(`a student asks, a worker answers, the student reads and erases (${locale})`, async ({
    browser,
    site,
  }) => {
    test.slow();
    const worker = await openWorker(browser, site, locale);
    const asking = await openStudent(browser, site, locale);
    const student = await asking.newPage();
    await student.goto("/talk/thread");
    await look(student, `thread ${locale} ask`);
    await student.locator("main form .button").click();
    await expect(student.getByRole("alert")).toBeFocused();
    await expect(student.locator("#text-fault")).toContainText(say.empty);
    await look(student, `thread ${locale} ask with a fault`);
    await student.locator("#text").fill(say.question);
    await student.locator("main form .button").dblclick();
    await expect(student.locator("#crisis")).toHaveText(say.warm);
    await look(student, `thread ${locale} sent`);
    const code = (await student.locator(".code").textContent()) ?? "";
    expect(student.url()).not.toContain(code);
    await student.getByRole("link", { name: /gesprek|conversation/ }).click();
    await expect(student.locator(".typed")).toHaveText([say.question]);
    await look(student, `thread ${locale} waiting`);
    await asking.close();

    const desk = await worker.newPage();
    await desk.goto("/office");
    await look(desk, `thread ${locale} office start`);
    await desk.goto("/office/threads");
    const row = desk.locator(".queue li").filter({ hasText: say.urgent });
    await look(desk, `thread ${locale} queue`);
    await row.last().locator("a").click();
    await expect(desk.locator("#warning")).toHaveText(say.warning);
    await desk.locator("#starter").selectOption({ label: say.starter });
    await desk.locator('[value="insert"]').click();
    await expect(desk.locator("#text")).not.toHaveValue("");
    await desk.locator("#text").fill(`${await desk.locator("#text").inputValue()} 113`);
    await desk
      .getByText(/^Wijs op|^Point to/)
      .first()
      .click();
    await desk.getByLabel(say.doctor).check();
    await look(desk, `thread ${locale} desk`);
    await desk.locator('[value="send"]').click();
    await expect(desk.getByRole("status")).toContainText(say.sent);

    const reading = await openStudent(browser, site, locale);
    const later = await reading.newPage();
    await later.goto("/talk/thread/open");
    await look(later, `thread ${locale} open`);
    await later.locator("#code").fill(code.toLowerCase());
    await later.locator("main form .button").click();
    await expect(later.locator(".lead")).toContainText(say.answered);
    await expect(later.locator(".onward h3")).toHaveText(say.doctor);
    await look(later, `thread ${locale} answered`);
    await later.locator("#text").fill("...");
    await later.locator("main form .button").first().click();
    await expect(later.locator(".typed")).toHaveCount(3);
    await later.locator('a[href="/talk/thread/erase"]').click();
    await look(later, `thread ${locale} erase`);
    await later.locator("main form .button").click();
    await expect(later.locator("h1")).toHaveText(say.erased);
    await desk.reload();
    await expect(desk.getByRole("status")).toContainText(say.gone);
    await desk.goto("/office/threads/starters");
    await desk.locator("summary").first().click();
    await look(desk, `thread ${locale} starters`);
    await desk.goto("/office/talk-numbers");
    await look(desk, `thread ${locale} numbers`);
    await reading.close();
    await worker.close();
  });
}

test("all of it works without JavaScript, and a text in a second tab is not lost", async ({
  browser,
  site,
}) => {
  const worker = await openWorker(browser, site, "nl-NL");
  const context = await openStudent(browser, site, "nl-NL", false);
  const student = await context.newPage();
  await student.goto("/talk/thread");
  await student.locator("#text").fill("a".repeat(20_000));
  await student.locator("main form .button").click();
  await expect(student.locator("#text")).toHaveValue("a".repeat(20_000));
  await student.locator("#text").fill("Half af, en dan in het Engels verder");
  await student.getByRole("button", { name: "English" }).click();
  await expect(student.locator("#text")).toHaveValue("Half af, en dan in het Engels verder");
  await expect(student.locator("html")).toHaveAttribute("lang", "en");
  await student.locator("main form .button").click();
  const code = (await student.locator(".code").textContent()) ?? "";
  await student.goto("/talk/thread/read");
  const other = await context.newPage();
  await other.goto("/talk/thread/read");
  await other.locator("#text").fill("Uit de tweede tab");

  const desk = await worker.newPage();
  await desk.goto("/office/threads?view=free");
  await desk.locator(".queue li").last().locator("a").click();
  await desk.locator("#text").fill("Een antwoord <script>alert(1)</script>");
  await desk.locator('[value="send"]').click();
  await other.locator("main form .button").first().click();
  await expect(other.getByRole("alert")).toContainText("An answer has just come in");
  await expect(other.locator("#text")).toHaveValue("Uit de tweede tab");
  await expect(other.locator(".typed").nth(1)).toHaveText("Een antwoord <script>alert(1)</script>");
  await other.locator("main form .button").first().click();
  await expect(other.locator(".typed")).toHaveCount(3);
  await student.goto("/talk/thread/erase");
  await student.locator("main form .button").click();
  await other.locator("#text").fill("Nog iets");
  await other.locator("main form .button").first().click();
  await expect(other.locator("#text")).toHaveValue("Nog iets");
  await other.goto("/talk/thread/open");
  await other.locator("#code").fill(code);
  await other.locator("main form .button").click();
  await expect(other.locator("#code-fault")).toContainText("no conversation belongs to it");
  await context.close();
  await worker.close();
});
