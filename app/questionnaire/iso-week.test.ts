import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoWeek } from "./iso-week";

const day = 24 * 3600 * 1000;

describe("isoWeek", () => {
  it.each([
    ["2020-02-29", "2020-W09"],
    ["2020-12-31", "2020-W53"],
    ["2021-01-03", "2020-W53"],
    ["2021-01-04", "2021-W01"],
    ["2024-02-29", "2024-W09"],
    ["2024-12-29", "2024-W52"],
    ["2024-12-30", "2025-W01"],
    ["2025-12-28", "2025-W52"],
    ["2026-01-01", "2026-W01"],
    ["2026-11-16", "2026-W47"],
    ["2026-12-31", "2026-W53"],
    ["2027-01-01", "2026-W53"],
    ["2027-01-03", "2026-W53"],
    ["2027-01-04", "2027-W01"],
  ])("%s is in %s, from its first moment to its last", (date, week) => {
    expect(isoWeek(new Date(`${date}T00:00:00.000Z`))).toBe(week);
    expect(isoWeek(new Date(`${date}T23:59:59.999Z`))).toBe(week);
  });

  const anyMoment = fc.date({
    min: new Date("2000-01-01"),
    max: new Date("2100-01-01"),
    noInvalidDate: true,
  });

  it("holds seven days from Monday to Sunday, and any seven days in a row at most two weeks", () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const days = [0, 1, 2, 3, 4, 5, 6].map((past) => new Date(moment.getTime() + past * day));
        const weeks = days.map(isoWeek);
        for (const week of weeks) expect(week).toMatch(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/);
        expect(new Set(weeks).size).toBe(moment.getUTCDay() === 1 ? 1 : 2);
        const monday = days.findIndex((date) => date.getUTCDay() === 1);
        if (monday > 0) expect(weeks[monday]).not.toBe(weeks[monday - 1]);
      }),
    );
  });
});
