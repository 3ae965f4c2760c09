import { expect, test } from "./walk";

test("a guess is answered in place, by keyboard, and focus is where the answer is", async ({
  page,
}) => {
  await page.goto("/facts");
  const claim = page.locator("#coffee");
  await claim.getByRole("button", { name: "Fabel" }).focus();
  await page.keyboard.press("Enter");
  await expect(claim).toContainText("Goed gegokt.");
  expect(new URL(page.url()).hash).toBe("#coffee");
  await expect(claim).toBeInViewport();
  await expect(claim.getByRole("button")).toHaveCount(0);
  await claim.locator("summary").click();
  await expect(claim.getByRole("link")).toHaveAttribute("href", /^https:/);
  const next = page.locator("#bladder");
  await next.getByRole("button", { name: "Fabel" }).click();
  await expect(next).toContainText("Je gokte anders");
  await expect(page.locator("#coffee")).toContainText("Goed gegokt.");
});

test("a whole quiz by arrow keys, there and back", async ({ page }) => {
  await page.goto("/facts/quiz/ghb/1");
  for (const step of [2, 3, 4]) {
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(`/facts/quiz/ghb/${step}`);
  }
  await page.keyboard.press("PageUp");
  await expect(page).toHaveURL("/facts/quiz/ghb/3");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("a");
  await expect(page).toHaveURL("/facts/quiz/ghb/3");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("guessing, searching and the quiz work", async ({ page }) => {
    await page.goto("/facts");
    await page.locator("#coffee").getByRole("button", { name: "Feit" }).click();
    await expect(page.locator("#coffee")).toContainText("Dit is een fabel.");
    await page.getByRole("searchbox").fill("poes");
    await page.getByRole("searchbox").press("Enter");
    await expect(page.getByRole("heading", { name: "3-MMC" })).toBeVisible();
    await page.goto("/facts/quiz");
    await page.getByRole("link", { name: /^GHB/ }).click();
    await page.getByRole("link", { name: "Laat het antwoord zien" }).click();
    await expect(page.locator("main")).toContainText("Dit is een fabel.");
    await expect(page.locator("main")).not.toContainText("pijltjestoetsen");
  });
});

test("on a phone each pair of the matrix is said once; on a screen it is a table", async ({
  page,
}) => {
  await page.goto("/facts/mixing");
  const visible = () => page.locator(".mixing td:visible").count();
  expect(await visible()).toBe(28);
  await expect(page.getByRole("cell", { name: "Levensgevaar" }).first()).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Alcohol" })).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await visible()).toBe(64);
  await expect(page.getByRole("columnheader", { name: "GHB" })).toBeVisible();
});

test("the quiz cards print without the page around them, and none is cut in two", async ({
  page,
}) => {
  await page.goto("/facts/cards?topic=xtc");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  await expect(page.locator(".quiz-cards li")).toHaveCount(5);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
});
