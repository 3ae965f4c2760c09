import { expect, test } from "vitest";
import { lastClosedWeek, lastExpiredWeek } from "./weeks";

test.each([
  ["2026-11-22T23:59:59Z", "2026-W46"], // a Sunday
  ["2026-11-23T00:00:00Z", "2026-W47"],
  ["2027-01-01T12:00:00Z", "2026-W52"],
])("at %s the last week that is over is %s", (now, week) => {
  expect(lastClosedWeek(new Date(now))).toBe(week);
});

test.each([
  ["2026-11-22T12:00:00Z", 24, "2024-W46"], // 2024-11-22 is in week 47
  ["2026-11-25T00:00:00Z", 24, "2024-W47"], // 2024-11-25 is a Monday
  ["2026-08-31T12:00:00Z", 6, "2026-W08"], // 2026-02-28, a Saturday in week 9
  ["2026-01-15T12:00:00Z", 1, "2025-W50"],
])("at %s answers of %i months ago are kept after %s", (now, months, week) => {
  expect(lastExpiredWeek(new Date(now), months)).toBe(week);
});

test.each([0, -1, 1.5, Number.NaN])("refuses to keep answers for %d months", (months) => {
  expect(() => lastExpiredWeek(new Date(), months)).toThrow(RangeError);
});
