import type { Page } from "@playwright/test";
import { cohorts as cohortsEn } from "../../app/content/en/cohorts";
import { workshopDates as datesEn } from "../../app/content/en/workshop-dates";
import { cohorts as cohortsNl } from "../../app/content/nl/cohorts";
import { workshopDates as datesNl } from "../../app/content/nl/workshop-dates";
import { ask } from "../setup/database";
import { signIn } from "../setup/office";
import type { Site } from "../setup/site";
import type { Student } from "../setup/student";
import { inDays, Participant, putCohort, trainedFacilitator } from "../setup/workshops";
import { look, screens } from "./look";
import { expect, test } from "./walk";

/** Puts the cookies of a signed-in colleague, or of a student, in the browser. */
async function become(page: Page, site: Site, who: Student): Promise<void> {
  await page.context().clearCookies();
  const cookies = [...who.cookies].map(([name, value]) => ({ name, value, url: site.url }));
  await page.context().addCookies(cookies);
}

for (const screen of screens)
  test.describe(screen.locale, () => {
    test.use({ ...screen, reducedMotion: "reduce" });
    const isDutch = screen.locale === "nl-NL";
    const office = isDutch ? cohortsNl : cohortsEn;
    const dates = isDutch ? datesNl : datesEn;
    /** What differs little by language is looked at in Dutch, whose words are longer. */
    const lookOnce = async (page: Page, name: string) => {
      if (isDutch) await look(page, name);
    };

    test(`the whole track, as office, student and facilitator (${screen.locale})`, async ({
      page,
      site,
    }) => {
      test.slow();
      const worker = signIn(site, { role: "prevention-worker", name: "Petra" });
      const ann = trainedFacilitator(site, `Ann ${screen.locale}`);
      const bo = signIn(site, { role: "facilitator", name: `Bo ${screen.locale}` });

      // The office plans a group, and hears what is missing.
      await become(page, site, worker);
      await page.goto("/office/workshops");
      await page.getByRole("link", { name: office.plan }).click();
      await lookOnce(page, "plan a group");
      await page.locator("button[value=publish]").click();
      await expect(page.getByRole("alert")).toBeFocused();
      await lookOnce(page, "plan with faults");
      await page.locator("#track").selectOption("deep");
      await page.locator("#firstDay").fill(inDays(10).slice(0, 10));
      await page.locator("#firstTime").fill("19:30");
      await page.locator("#secondDay").fill(inDays(40).slice(0, 10));
      await page.locator("#secondTime").fill("19:30");
      await page.locator("#place").fill("Zaal 3, Broerstraat 5");
      await page.locator("#room").selectOption("4");
      await page.locator("#facilitator").selectOption(ann.id);
      await page.locator("#cofacilitator").selectOption(bo.id);
      await page.locator("button[value=publish]").click();
      const { publishFaults, gap } = office.form;
      await expect(page.getByText(publishFaults["cofacilitator-untrained"])).toBeVisible();
      await expect(page.getByText(publishFaults["crisis-contact"])).toBeVisible();
      await expect(page.getByText(gap(30))).toBeVisible();
      await lookOnce(page, "plan that can not be published yet");
      const address = new URL(page.url()).pathname;
      const cohort = address.split("/").at(-1)!;

      // Bo finished the training.
      await page.goto("/office/workshops/trained");
      await lookOnce(page, "who did the training");
      await page.locator(`#day-${bo.id}`).fill("2026-01-02");
      await page.getByRole("button", { name: `Bo ${screen.locale}` }).click();
      await expect(page.getByRole("status").getByText(office.training.saved)).toBeVisible();
      await page.goto(address);
      await page.locator("#crisisContact").fill("Dr. Vos, 050-1234567");
      await page.locator("#secondDay").fill(inDays(17).slice(0, 10));
      await page.locator("button[value=publish]").click();
      await expect(page.getByText(office.form.published)).toBeVisible();
      await page.goto("/office/workshops");
      await lookOnce(page, "groups in the office");

      // A student signs up, comes back on another device, and asks for another date.
      for (const nickname of ["Kikker", "Otter"])
        await new Participant(site).signUp(cohort, nickname);
      await page.context().clearCookies();
      await page.goto("/workshops/dates?track=deep");
      await look(page, "dates");
      await page.locator(`a[href="/workshops/dates/${cohort}"]`).click();
      await page.locator("#nickname").fill("sam@example.org");
      await page.locator("main form .button").click();
      await expect(page.getByText(dates.signUp.faults.contact)).toBeVisible();
      await look(page, "sign up with a fault");
      await page.locator("#nickname").fill("Zwaluw");
      await page.locator("main form .button").dblclick();
      await expect(page.getByText(dates.place.standing)).toBeVisible();
      await look(page, "a new place");
      const code = (await page.locator(".code").textContent())!;
      await page.locator("button[value=code-seen]").click();
      await expect(page.locator(".code")).toHaveCount(0);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: dates.place.calendar }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("agenda.ics");
      await page.context().clearCookies();
      await page.goto("/workshops/place");
      await page.locator("#code").fill("ABCD");
      await page.locator("button[value=open]").click();
      await lookOnce(page, "a code with a fault");
      await page.locator("#code").fill(code.toLowerCase().replaceAll("-", " "));
      await page.locator("button[value=open]").click();
      await expect(page.getByText(dates.place.standing)).toBeVisible();

      // The fourth has the last place, the fifth waits, and moves up when somebody cancels.
      const fourth = new Participant(site);
      await fourth.signUp(cohort, "Egel");
      const fifth = new Participant(site);
      await fifth.signUp(cohort, "Das");
      const student = await page.context().cookies();
      await become(page, site, fifth);
      await page.goto("/workshops/place");
      await expect(page.getByText(dates.place.waiting(1))).toBeVisible();
      await look(page, "waiting");
      await fourth.press("cancel");
      await page.reload();
      await expect(page.getByText(dates.place.standing)).toBeVisible();

      // The office moves the group to another room, and the student reads so.
      await become(page, site, worker);
      await page.goto(address);
      await page.locator("#place").fill("Zaal 12");
      await page.locator("button[value=save]").click();
      await lookOnce(page, "a published group");
      await page.context().clearCookies();
      await page.context().addCookies(student);
      await page.goto("/workshops/place");
      await expect(page.getByText("Zaal 12")).toBeVisible();
      await look(page, "news at a place");
      await page.locator("button[value=news-seen]").click();
      await expect(page.locator("button[value=news-seen]")).toHaveCount(0);

      // The facilitator sees nicknames, and who was there once it has begun.
      ask(site, `UPDATE "Cohort" SET "firstAt" = ? WHERE "id" = ?`, inDays(-1), cohort);
      await become(page, site, ann);
      await page.goto("/office/workshops");
      await expect(page.locator(".rows li")).toHaveCount(1);
      await page.getByRole("link", { name: office.open }).click();
      for (const nickname of ["Kikker", "Otter", "Zwaluw", "Das"])
        await expect(page.getByRole("rowheader", { name: nickname })).toBeVisible();
      await lookOnce(page, "who is coming");
      const was = office.group.attendanceOf("Zwaluw", office.group.workshop.first);
      await page.getByLabel(was).selectOption("present");
      await page.locator("#note").fill("Rustige groep, goed gesprek.");
      await page.getByRole("button", { name: office.group.save, exact: true }).click();
      await expect(page.getByLabel(was)).toHaveValue("present");
      const wall = (await page.locator(".wall-code").textContent())!;

      // The student tells how it was, once.
      await page.context().clearCookies();
      await page.context().addCookies(student);
      await page.goto("/workshops/place");
      await page.getByRole("link", { name: dates.place.evaluate }).click();
      await page.locator("[name=workshop][value=first]").check();
      await page.locator("[name=useful][value=some]").check();
      await page.locator("main form .button").click();
      await expect(page.getByText(dates.evaluation.thanksText)).toBeVisible();
      await page.goto("/workshops/evaluation");
      await page.locator("[name=workshop][value=first]").check();
      await page.locator("[name=useful][value=some]").check();
      await page.locator("main form .button").click();
      await expect(page.getByText(dates.evaluation.faults.given)).toBeVisible();
      await lookOnce(page, "an evaluation with a fault");
      await page.context().clearCookies();
      await page.goto("/workshops/evaluation");
      await page.locator("#code").fill(wall);
      await page.locator("[name=workshop][value=first]").check();
      await page.locator("[name=safe][value=yes]").check();
      await page.locator("main form .button").click();
      await expect(page.getByText(dates.evaluation.thanksText)).toBeVisible();
      await become(page, site, worker);
      await page.goto("/office/workshops/numbers");
      await lookOnce(page, "numbers per track");
    });

    test(`a place that is called off, and one that is given up (${screen.locale})`, async ({
      page,
      site,
    }) => {
      const [old, other] = [
        putCohort(site, { track: "curious" }),
        putCohort(site, { track: "curious", firstAt: inDays(12), secondAt: inDays(19) }),
      ];
      const sam = new Participant(site);
      await sam.signUp(old, "Sam");
      await sam.press("code-seen");
      ask(site, `UPDATE "Cohort" SET "state" = 'cancelled' WHERE "id" = ?`, old);
      await become(page, site, sam);
      await page.goto("/workshops/place");
      await expect(page.getByText(dates.place.cancelledHelp)).toBeVisible();
      await look(page, "called off");
      await page.locator(`[name=cohort][value="${other}"]`).check();
      await page.locator("button[value=change]").click();
      await expect(page.getByText(dates.place.standing)).toBeVisible();
      await page.locator("summary", { hasText: dates.place.cancel }).click();
      await page.locator("button[value=cancel]").click();
      await expect(page.getByText(dates.place.goneText)).toBeVisible();
      await look(page, "given up");
      expect(ask(site, `SELECT * FROM "SignUp" WHERE "cohortId" = ?`, other)).toEqual([]);
    });
  });
