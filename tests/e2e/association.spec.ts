import type { Page } from "@playwright/test";
import { questions } from "../../app/association/questions";
import { look, screens } from "./look";
import { expect, test } from "./walk";

async function walkCourse(page: Page): Promise<void> {
  await page.goto("/association/course");
  await page.locator("main form button").click();
  for (const { right } of questions) {
    await page.locator(`input[name=choice][value="${right}"]`).check();
    await page.locator(".step-actions .button").click();
    await page.locator(".step-actions a.button").click();
  }
}

for (const screen of screens) {
  test.describe(screen.locale, () => {
    test.use({ ...screen, reducedMotion: "reduce" });

    test(`${screen.locale}: a question, a choice that does not fit, one that does, the proof and its check`, async ({
      page,
    }) => {
      test.slow();
      await page.goto("/association/course");
      await page.locator("main form button").click();
      await look(page, "question");
      await page.locator('input[name=choice][value="0"]').check();
      await page.locator(".step-actions .button").click();
      await expect(page.getByRole("alert")).toBeFocused();
      await look(page, "does not fit");
      await page.locator('input[name=choice][value="1"]').check();
      await page.locator(".step-actions .button").click();
      await expect(page.getByRole("status")).toBeFocused();
      await look(page, "fits");
      await walkCourse(page);
      await look(page, "the end");
      await page.locator("main form .button").click();
      await look(page, "proof");
      const code = (await page.locator(".code").textContent()) ?? "";
      await page.goto("/association/check");
      await page.locator("main form .button").click();
      await look(page, "check with a fault");
      await page.locator("#codes").fill(`${code}\n${code}\nC-ABCD\n${"x".repeat(300)}`);
      await page.locator("main form .button").click();
      await expect(page.getByRole("status")).toBeFocused();
      await expect(page.locator("tbody tr")).toHaveCount(4);
      await look(page, "outcome");
    });
  });
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the course leads to a proof that counts once", async ({ page }) => {
    await walkCourse(page);
    await page.locator("main form .button").click();
    const code = (await page.locator(".code").textContent()) ?? "";
    expect(page.url()).toMatch(/\/association\/proof$/);
    for (const answer of ["Telt. Nu is het op.", "Al eens nagekeken."]) {
      await page.goto("/association/check");
      await page.locator("#codes").fill(code);
      await page.locator("main form .button").click();
      await expect(page.locator("tbody td").last()).toHaveText(answer);
    }
  });

  test("worried: the people open, and the offers are found", async ({ page }) => {
    await page.goto("/worried");
    await page.getByText("Een huisgenoot", { exact: true }).click();
    await expect(page.getByText("De huur of schulden betalen.")).toBeVisible();
    await page.locator("select[name=a]").selectOption("1");
    await page.locator("select[name=b]").selectOption("3");
    await page.getByRole("button", { name: "Laat zien" }).click();
    await expect(page).toHaveURL(/\/worried\?a=1&b=3(#part-6)?$/);
    await page.locator(".offer summary").first().click();
    await expect(page.locator(".offer").first().locator("dl")).toBeVisible();
  });
});

test("a switch of language half-way keeps the place", async ({ page }) => {
  await page.goto("/association/course");
  await page.locator("main form button").click();
  await page.locator('input[name=choice][value="1"]').check();
  await page.locator(".step-actions .button").click();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("First evening");
  await expect(page.getByText("That fits")).toBeVisible();
  await page.locator(".step-actions a.button").click();
  await expect(page).toHaveURL(/course\/2$/);
});

for (const sheet of ["rules", "bar", "sober", "members"]) {
  test(`the sheet ${sheet} prints on one side of A4`, async ({ page }) => {
    await page.goto(`/association/sheet/${sheet}`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
  });
}
