import { personas } from "../factories/personas";
import { comeToReview, expect, fillIn, fillInAtOnce, test, walk } from "./walk";

const journeys = [
  [
    "nonDrinker",
    { nl: "Jij drinkt niet", en: "You do not drink" },
    { nl: "Voor jou hoeft hier niets te veranderen", en: "Nothing here has to change" },
  ],
  [
    "moderate",
    { nl: "Jij drinkt weinig", en: "You drink little" },
    { nl: "Voor jou hoeft hier niets te veranderen", en: "Nothing here has to change" },
  ],
  [
    "heavy",
    { nl: "90 of meer van de 100", en: "90 or more" },
    { nl: "Een gesprek kan helpen", en: "A talk can help" },
  ],
  [
    "partyDrugs",
    { nl: "geen xtc", en: "no ecstasy" },
    { nl: "Een gesprek kan helpen", en: "A talk can help" },
  ],
] as const;

for (const [language, locale] of [
  ["nl", "nl-NL"],
  ["en", "en-GB"],
] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale });

    for (const [name, place, step] of journeys) {
      test(`${name}: from the first page to feedback and a code that opens it again`, async ({
        page,
      }) => {
        await page.goto("/");
        await page.locator(".hero .button").click();
        // By hand in one language: the other has the same fields.
        await walk(page, personas[name], language === "nl" ? fillIn : fillInAtOnce);
        await page.locator(".step-actions .button").click();
        await expect(page).toHaveURL(/\/check\/done$/);
        const code = (await page.locator(".code").textContent()) ?? "";
        await page
          .getByRole("link", { name: language === "nl" ? "Naar mijn feedback" : "To my feedback" })
          .click();
        await expect(page.locator("main")).toContainText(place[language]);
        await expect(page.locator("#next")).toContainText(step[language]);
        await expect(page.locator("html")).toHaveAttribute("lang", language);

        await page
          .getByRole("button", {
            name: language === "nl" ? "Sluit mijn feedback" : "Close my feedback",
          })
          .click();
        await page.goto("/receipt");
        await page.locator("#code").fill(code.toLowerCase());
        await page.locator("main form .button").click();
        await expect(page.locator("#next")).toContainText(step[language]);
      });
    }

    test("a 17-year-old: an own page, no norms, nothing kept", async ({ page, context }) => {
      await page.goto("/check/1");
      await fillIn(page, personas.minor);
      await page.locator(".step-actions .button").click();
      await expect(page).toHaveURL(/not-yet$/);
      await expect(page.locator("main")).not.toContainText(/van de 100|out of 100/);
      expect(await context.cookies()).toEqual([]);
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a party-drug user answers, reads, makes a plan, compares with women and leaves", async ({
    page,
    context,
  }) => {
    await page.goto("/check/1");
    await walk(page, personas.partyDrugs);
    await page.locator(".step-actions .button").click();
    await page.getByRole("link", { name: "Naar mijn feedback" }).click();
    await page.getByRole("link", { name: "Vergelijk met vrouwen" }).click();
    await expect(page.locator("#you")).toContainText("vrouwelijke studenten");
    await page.locator("select[name=situation]").selectOption("party-late");
    await page.locator("select[name=response]").selectOption("leave-time");
    await page.getByRole("button", { name: "Maak mijn zin" }).click();
    await expect(page.locator("#plan")).toContainText(
      "Als het feest laat wordt, dan ga ik naar huis op de tijd die ik koos.",
    );
    await page.route("https://www.knmi.nl/**", (route) => route.fulfill({ body: "weather" }));
    await page.getByRole("link", { name: "Snel weg" }).click();
    await expect(page).toHaveURL("https://www.knmi.nl/");
    expect((await context.cookies()).map(({ name }) => name)).not.toContain("doorsnee");
  });

  test("a mistake is told at its field and nothing is lost", async ({ page }) => {
    await page.goto("/check/1");
    await page.locator(".step-actions .button").click();
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(page.getByRole("alert")).toContainText("Kies je leeftijdsgroep");
    await fillIn(page, personas.moderate);
    await page.locator(".step-actions .button").click();
    await page.locator("[id='guess.glasses']").fill("twaalf");
    await page.locator("[id='guess.xtc']").fill("30");
    await page.locator(".step-actions .button").click();
    await expect(page.locator("[id='guess.glasses']")).toHaveValue("twaalf");
    await expect(page.locator("[id='guess.xtc']")).toHaveValue("30");
    await page.getByRole("alert").getByRole("link").click();
    await expect(page.locator("[id='guess.glasses-fault']")).toContainText("Gebruik cijfers");
  });
});

test("the whole way by keyboard alone", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  // The address follows a moment after the key.
  await expect(page).toHaveURL(/#content$/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/check\/1/);
  for (let steps = 0; !/review|not-yet/.test(page.url()); steps++) {
    expect(steps).toBeLessThan(20);
    const before = page.url();
    await page.locator("form#step input:not([type=hidden])").first().focus();
    // An arrow or space picks the first answer of a choice; a number is typed; Enter sends.
    if (before.endsWith("/1")) {
      await page.keyboard.press("ArrowDown");
    } else if (before.endsWith("/3")) {
      await page.keyboard.press("Space");
    }
    const focused = await page.evaluate(() => {
      const box = document.activeElement!.getBoundingClientRect();
      return document.activeElement!.contains(
        document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2),
      );
    });
    expect(focused, `focus is covered on ${before}`).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.href !== before);
  }
  await page.locator(".step-actions .button").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/done/);
  await page.getByRole("link", { name: "Naar mijn feedback" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("h1")).toHaveText("Jouw feedback");
});

test("Shift three times leaves at once, and Back does not come back to the answers", async ({
  page,
}) => {
  await page.route("https://www.knmi.nl/**", (route) =>
    route.fulfill({ body: "weather", contentType: "text/html" }),
  );
  await page.goto("/");
  await page.goto("/check/1");
  await fillIn(page, personas.moderate);
  for (let i = 0; i < 3; i++) await page.keyboard.press("Shift");
  await expect(page).toHaveURL("https://www.knmi.nl/");
  await page.goBack();
  await expect(page).not.toHaveURL(/check/);
});

test("Back after leaving shows a form without answers", async ({ page }) => {
  await page.goto("/check/1");
  await fillIn(page, personas.moderate);
  await page.goto("/about");
  await page.goBack();
  await expect(page.locator("input:checked")).toHaveCount(0);
});

test("a double tap on send makes one response", async ({ page, site }) => {
  await comeToReview(page, site, personas.nonDrinker);
  await page.locator(".step-actions .button").dblclick();
  await expect(page).toHaveURL(/done/);
});

test("the guess colours the field while it is typed, and the code can be copied", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-write"]);
  await page.goto("/check/1");
  await fillIn(page, personas.nonDrinker);
  await page.locator(".step-actions .button").click();
  const field = page.locator("[data-guess]").first();
  await field.locator("input").fill("37");
  await expect(field.locator("[data-coloured]").last()).toHaveAttribute(
    "d",
    "M0 0H100V30H70V40H0Z",
  );
  await walk(page, personas.nonDrinker, fillInAtOnce);
  await page.locator(".step-actions .button").click();
  await page.getByRole("button", { name: "Kopieer" }).click();
  await expect(page.locator("[role=status]")).toHaveText("Gekopieerd");
  const code = (await page.locator(".code").textContent()) ?? "";
  await page.goto("/receipt");
  await page.locator("#code").press("Control+V");
  await expect(page.locator("#code")).toHaveValue(code);
});
