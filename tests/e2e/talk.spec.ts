import type { Page } from "@playwright/test";
import { addDays, readClock } from "../../app/calendar/local-time";
import { personas } from "../factories/personas";
import { ask } from "../setup/database";
import { signIn } from "../setup/office";
import type { Site } from "../setup/site";
import { addSlot } from "../setup/slots";
import { look, screens } from "./look";
import { comeToFeedback, expect, test } from "./walk";

/** A browser of a prevention worker; returns who it is. */
async function enter(page: Page, site: Site): Promise<string> {
  const { cookies, id } = signIn(site, { role: "prevention-worker", name: "Anna" });
  await page
    .context()
    .addCookies([{ name: "office", value: cookies.get("office") ?? "", url: site.url }]);
  return id;
}

const press = (page: Page, intent: string) =>
  Promise.all([
    page.waitForEvent("load"),
    page.locator(`button[value="${intent}"]`).first().click(),
  ]);

for (const screen of screens) {
  const name = `${screen.colorScheme} ${screen.viewport.width}`;
  test.describe(name, () => {
    test.use({ ...screen, reducedMotion: "reduce" });

    test(`${name}: student and worker together`, async ({ page, site, browser }) => {
      test.slow();
      for (const table of ["Slot", "Booking"]) ask(site, `DELETE FROM "${table}"`);
      const options = { ...screen, baseURL: site.url, reducedMotion: "reduce" } as const;
      const office = await (await browser.newContext(options)).newPage();
      const worker = await enter(office, site);

      // The worker publishes.
      await office.goto("/office/talk/hours");
      await look(office, "hours empty");
      await press(office, "preview");
      await expect(office.getByRole("alert")).toBeFocused();
      await look(office, "hours with faults");
      const today = readClock(new Date()).date;
      await office.check('input[value="talk"]');
      await office.check('input[value="place"]');
      await office.fill("#place", "Kamer 12, Zernikeplein");
      await office.check('input[value="en"]');
      await office.check('input[value="rug"]');
      await office.check('input[value="hanze"]');
      await office.fill("#date", addDays(today, 2));
      await office.fill("#from", "14:00");
      await office.fill("#to", "16:00");
      await office.fill("#minutes", "40");
      await press(office, "preview");
      await look(office, "hours preview");
      await press(office, "publish");
      await expect(office.getByRole("status")).toBeVisible();
      addSlot(site, {
        workerId: worker,
        startsIn: -0.3,
        kind: "walk-in",
        place: "Inloop, UB zaal 2",
      });
      addSlot(site, { workerId: worker, startsIn: 30, way: "phone", place: "050-123 45 67" });
      await office.reload();
      await look(office, "hours");
      await office.goto("/office/talk/hours/calendar");
      await look(office, "calendar");

      // The student, who filled in the check, looks and books with a part of the feedback.
      await comeToFeedback(page, site, personas.heavy);
      await page.goto("/talk");
      await look(page, "talk with times");
      await page.goto("/talk/book");
      await press(page, "book");
      await expect(page.getByRole("alert")).toBeFocused();
      await look(page, "book with a fault");
      await page.getByLabel("14:00–14:40").check();
      await page.fill("#nickname", "Kiwi");
      await page.selectOption("#topic", "alcohol");
      await page.check('input[value="week"]');
      await press(page, "book");
      await look(page, "booked");
      const code = (await page.locator(".code").textContent()) ?? "";
      await page.goto("/talk/appointment");
      await look(page, "appointment");

      // The worker sees who comes, and closes the talk.
      await office.goto("/office/talk");
      await expect(office.getByText("Kiwi")).toBeVisible();
      for (const details of await office.locator("details").all())
        await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
      await look(office, "day");
      ask(
        site,
        `UPDATE "Slot" SET "startsAt" = ? WHERE "id" IN (SELECT "slotId" FROM "Booking")`,
        new Date(Date.now() - 60_000).toISOString(),
      );
      await office.reload();
      await office.check('input[value="pages/exercises"]');
      await Promise.all([
        office.waitForEvent("load"),
        office.locator("article form .button").click(),
      ]);
      await expect(office.getByRole("status")).toBeVisible();
      await look(office, "day closed");

      // The student comes back with the code, on another device.
      const phone = await (await browser.newContext(options)).newPage();
      await phone.goto("/talk/appointment");
      await phone.fill("#code", "ABCD");
      await phone.locator("main form .button").click();
      await look(phone, "code with a fault");
      await phone.fill("#code", code);
      await Promise.all([phone.waitForEvent("load"), phone.locator("main form .button").click()]);
      await expect(phone.locator('main a[href="/exercises"]')).toBeVisible();
      expect(phone.url()).not.toContain(code.slice(0, 4));
      await look(phone, "after the talk");
      await phone.close();
      await office.close();
    });

    test(`${name}: a time that is off, and the waiting list`, async ({ page, site }) => {
      for (const table of ["Slot", "Booking"]) ask(site, `DELETE FROM "${table}"`);
      await page.goto("/talk/book");
      await look(page, "book when nothing is free");
      await page.fill("#nickname", "Kiwi");
      await press(page, "wait");
      await page.goto("/talk/appointment");
      await look(page, "waiting");
      const slot = addSlot(site, { workerId: "somebody", startsIn: 60 });
      addSlot(site, {
        workerId: "somebody",
        startsIn: 61,
        way: "video",
        place: "https://example.org/a",
      });
      await page.goto("/talk/appointment");
      await look(page, "offered");
      await press(page, "take");
      await expect(page.getByRole("status")).toBeVisible();
      ask(site, `UPDATE "Slot" SET "withdrawn" = 1 WHERE "id" = ?`, slot);
      await page.goto("/talk/appointment");
      await look(page, "withdrawn");
    });
  });
}
