import type { Browser, Page } from "@playwright/test";
import { Mentor, Phone } from "../setup/group";
import type { Site } from "../setup/site";
import { look } from "./look";
import { expect, test } from "./walk";

const words = {
  nl: {
    locale: "nl-NL",
    joined: "12 telefoons doen mee",
    guessed: (count: number) => `${count} van 12 hebben geraden`,
    saved: /Je koos/,
    offline: "geen verbinding",
    over: "Klaar. Bedankt",
    record: "5.319",
    median: "De middelste schatting was 4.000",
  },
  en: {
    locale: "en-GB",
    joined: "12 phones have joined",
    guessed: (count: number) => `${count} of 12 have guessed`,
    saved: /You chose/,
    offline: "no connection",
    over: "Done. Thank you",
    record: "5,319",
    median: "The middle guess was 4,000",
  },
} as const;

const errors: string[] = [];
test.afterEach(() => expect(errors.splice(0)).toEqual([]));

/** A page of its own browser, whose console must stay silent. */
async function openPage(
  browser: Browser,
  site: Site,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: site.url,
    viewport: { width: 360, height: 740 },
    ...options,
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    // What a browser says of a connection that the test took away, or a fault that it asked for.
    const isExpected = /net::ERR_INTERNET_DISCONNECTED|net::ERR_FAILED|status of 4\d\d/.test(
      message.text(),
    );
    if (message.type() === "error" && !isExpected) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return page;
}

const guess = async (phone: Page, value: string, options: { timeout?: number } = {}) => {
  await phone.locator("#value").fill(value, options);
  await phone.locator("form .button").click(options);
};

for (const language of ["nl", "en"] as const) {
  test(`a mentor, a big screen and twelve phones through a whole session (${language})`, async ({
    browser,
    site,
  }) => {
    test.slow();
    const say = words[language];
    const { locale } = say;
    const host = await openPage(browser, site, { locale, reducedMotion: "reduce" });
    await host.goto("/mentor/session");
    await host.locator("#kind-small").check();
    await host.locator("[name=topic][value=drinking]").uncheck();
    if (language === "nl") await host.locator("[name=topic][value=drugs]").uncheck();
    else await host.locator("[name=international]").check();
    await host.locator("main .button").click();
    const code = (await host.locator(".host-code").textContent())!;
    const screen = await openPage(browser, site, {
      locale,
      viewport: { width: 1920, height: 1080 },
    });
    await screen.goto(`${new URL(host.url()).pathname}/screen`);
    await expect(screen.locator(".screen-code")).toHaveText(code);

    const unscripted = await openPage(browser, site, { locale, javaScriptEnabled: false });
    // All twelve are browsers in one language; in the other most only send what a browser would.
    const inBrowsers = language === "nl" ? 11 : 3;
    const phones = await Promise.all(
      Array.from({ length: inBrowsers }, () => openPage(browser, site, { locale })),
    );
    const senders = Array.from({ length: 11 - inBrowsers }, () => new Phone(site.url));
    // One sleeps: no news reaches it, and later no connection at all.
    const [first, sleeper] = phones as [Page, Page, ...Page[]];
    await sleeper.route(/\/live\?/, (route) => route.abort());
    await Promise.all(
      [...phones, unscripted].map(async (phone) => {
        await phone.goto("/join");
        await phone.locator("#code").fill(code.toLowerCase());
        await phone.locator("main .button").click();
        await expect(phone.locator("h1")).toBeVisible();
      }),
    );
    for (const sender of senders) await sender.join(code);
    await expect(host.getByText(say.joined)).toBeVisible();
    await expect(screen.getByText(say.joined)).toBeVisible();

    // The keyboard drives the big screen, and each phone gets the question by itself.
    await screen.keyboard.press("Space");
    await expect(screen.locator(".screen-question")).toBeVisible();
    await Promise.all([unscripted, sleeper].map((phone) => phone.reload()));
    await Promise.all(phones.map((phone) => expect(phone.locator("#value")).toBeVisible()));
    const isRecord = language === "nl";

    await first.locator("#value").fill("veel");
    await first.locator("form .button").click();
    await expect(first.getByRole("alert")).toBeFocused();
    await expect(first.locator("#value")).toHaveValue("veel");
    await sleeper.context().setOffline(true);
    await guess(sleeper, "40");
    await expect(sleeper.getByText(say.offline)).toBeVisible();
    const value = isRecord ? "4000" : "40";
    await Promise.all(
      phones
        .filter((phone) => phone !== sleeper)
        .map(async (phone) => {
          await phone.locator("#value").fill(value);
          await phone.locator("form .button").dblclick();
          await expect(phone.getByText(say.saved)).toBeVisible();
        }),
    );
    for (const sender of senders) await sender.send(0, value);
    await guess(unscripted, value);
    await expect(unscripted.getByText(say.saved)).toBeVisible();
    await guess(first, isRecord ? "4001" : "41");
    await expect(first.locator(".room-saved")).toContainText(isRecord ? "4001" : "41");
    await expect(screen.getByText(say.guessed(11))).toBeVisible();
    await host.reload();
    await expect(host.getByText(/11 (van|of) 12/)).toBeVisible();

    await screen.keyboard.press("ArrowRight");
    await expect(screen.locator(".reveal-truth")).toBeVisible();
    await expect(first.locator(".reveal-truth")).toBeVisible();
    if (isRecord) {
      await expect(first.getByText(say.median)).toBeVisible();
      await expect(first.locator(".reveal-truth")).toContainText(say.record);
    }
    await unscripted.reload();
    await expect(unscripted.locator(".reveal-truth")).toBeVisible();
    await expect(sleeper.locator("#value")).toBeVisible();
    await sleeper.context().setOffline(false);
    await sleeper.unroute(/\/live\?/);
    await expect(sleeper.locator(".reveal-truth")).toBeVisible({ timeout: 15_000 });

    // T opens the table; on the table itself a space is the table's.
    await expect(screen.locator(".guess-chart table")).toBeHidden();
    await screen.keyboard.press("t");
    await expect(screen.locator(".guess-chart table")).toBeVisible();
    await screen.locator(".guess-chart summary").press("Space");
    await expect(screen.locator(".guess-chart table")).toBeHidden();
    await expect(screen.locator(".reveal-truth")).toBeVisible();
    await screen.locator("body").click({ position: { x: 5, y: 500 } });

    // To the end by the host's one button; the big screen and the phones follow.
    const button = host.locator(".host-button");
    const isLast = async () => (await host.locator(".host-button").count()) === 0;
    for (let press = 0; !(await isLast()); press += 1) {
      expect(press).toBeLessThan(30);
      const version = await host.locator("[data-next] [name=version]").inputValue();
      await button.click();
      await expect(host.locator(`[data-next] [name=version][value="${version}"]`)).toHaveCount(0);
      // The news may take the field away in between; then there is nothing to wait for.
      if ((await first.locator("#value").count()) > 0)
        await guess(first, "50", { timeout: 2_000 }).catch(() => {});
    }
    await Promise.all(phones.map((phone) => expect(phone.locator("h1")).toContainText(say.over)));
    await expect(screen.locator("form")).toHaveCount(0);
    for (const page of [host, screen, unscripted, ...phones]) await page.context().close();
  });
}

for (const locale of ["nl-NL", "en-GB"]) {
  test(`every state of a session can be read by everybody (${locale})`, async ({
    browser,
    site,
  }) => {
    test.slow();
    const page = () => openPage(browser, site, { locale, reducedMotion: "reduce" });
    const host = await page();
    await host.goto("/mentor/session");
    await look(host, `open ${locale}`);
    await host.locator("main .button").click();
    await expect(host.getByRole("alert")).toBeFocused();
    await look(host, `open with a fault ${locale}`);

    const mentor = await new Mentor(site).open({ kind: "hall", topic: "drinking" });
    const others = await mentor.phones(30);
    const phone = await page();
    await phone.goto("/join");
    await phone.locator("#code").fill("BCDFGH");
    await phone.locator("main .button").click();
    await look(phone, `join with a fault ${locale}`);
    await phone.goto(`/join/${mentor.code}`);
    await host.goto(mentor.address);
    const screen = await page();
    await screen.goto(`${mentor.address}/screen`);
    const lookAtAll = async (state: string) => {
      await Promise.all(
        Object.entries({ host, phone, screen }).map(([who, one]) =>
          look(one, `${state} ${who} ${locale}`),
        ),
      );
    };
    const moveOn = async () => {
      const at = await mentor.version();
      await mentor.move();
      await expect(screen.locator(`[data-next] [name=version][value="${at}"]`)).toHaveCount(0);
    };
    await lookAtAll("lobby");
    for (let press = 0; press < 3; press += 1) await moveOn();
    await phone.locator("#value").fill("120");
    await phone.locator("form .button").click();
    await expect(phone.getByRole("alert")).toBeVisible();
    await lookAtAll("guess");
    for (const [index, other] of others.entries()) await other.send(1, index);
    await guess(phone, "20");
    await moveOn();
    await lookAtAll("own");
    for (const [index, other] of others.entries()) await other.send(1, index % 2, "own");
    await moveOn();
    await screen.keyboard.press("t");
    await lookAtAll("reveal");
    await mentor.move("end");
    await expect(phone.locator("[data-vote], .reveal")).toHaveCount(0);
    await lookAtAll("end");
    for (const one of [host, phone, screen]) await one.context().close();
  });
}

test("at a reveal the big screen shows question, figure and pause question without scrolling", async ({
  browser,
  site,
}) => {
  for (const [language, width, height] of [
    ["nl", 1920, 1080],
    ["en", 1920, 1080],
    ["nl", 1280, 720],
  ] as const) {
    const mentor = await new Mentor(site).open({ kind: "small", topic: "drinking", drugs: "" });
    const others = await mentor.phones(5);
    const screen = await openPage(browser, site, {
      locale: words[language].locale,
      viewport: { width, height },
    });
    for (let question = 0; question < 7; question += 1) {
      await mentor.move();
      for (const other of others) await other.send(question, 60);
      await mentor.move();
      await screen.goto(`${mentor.address}/screen`);
      for (const part of [".screen-question", ".reveal-truth", ".reveal-pause"]) {
        const box = (await screen.locator(part).boundingBox())!;
        const name = `${part} of question ${question + 1} (${language}, ${width})`;
        expect(box.y, name).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height, name).toBeLessThanOrEqual(height);
      }
      if ((await screen.locator(".reveal .hundred").count()) > 0) {
        const box = (await screen.locator(".reveal .hundred").boundingBox())!;
        expect(
          box.y + box.height,
          `figure ${question + 1} (${language}, ${width})`,
        ).toBeLessThanOrEqual(height);
      }
      if (process.env["PICTURES"])
        await screen.screenshot({ path: `pictures/wall-${language}-${width}-${question + 1}.png` });
    }
    await screen.context().close();
  }
});
