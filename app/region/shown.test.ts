import { describe, expect, it } from "vitest";
import groningen from "./data/groningen.json";
import { checkedHow, dayOf } from "./day";
import { regionSchema } from "./region";
import { listByCheck, listShown } from "./shown";

const region = regionSchema.parse(groningen);
const today = "2026-11-22";

/** The region with some entries checked on a day. */
function check(days: Record<string, string>) {
  const on = <T extends { id: string; verifiedOn: string | null }>(each: T): T => ({
    ...each,
    verifiedOn: days[each.id] ?? null,
  });
  return { contacts: region.contacts.map(on), services: region.services.map(on) };
}

describe("a check", () => {
  it.each([
    [null, "2026-11-22", "never"],
    ["2026-11-22", "2026-11-22", "fresh"],
    ["2025-11-22", "2026-11-22", "fresh"],
    ["2025-11-21", "2026-11-22", "stale"],
    ["2026-11-23", "2026-11-22", "never"],
    ["2024-02-29", "2025-02-28", "fresh"],
    ["2024-02-29", "2025-03-01", "stale"],
    ["2027-02-28", "2028-02-29", "stale"],
    ["2027-03-01", "2028-02-29", "fresh"],
  ] as const)("of %s is on %s %s", (verifiedOn, day, how) => {
    expect(checkedHow(verifiedOn, day)).toBe(how);
  });

  it("is dated by the day in the Netherlands", () => {
    expect(dayOf(new Date("2026-11-21T23:30:00Z"))).toBe("2026-11-22");
    expect(dayOf(new Date("2026-07-01T21:59:00Z"))).toBe("2026-07-01");
  });
});

describe("what a student sees", () => {
  it("is nothing that was never checked", () => {
    expect(listShown(check({}), today)).toEqual({ services: [], contacts: [] });
  });

  it("is what was checked within twelve months, without the numbers of the footer", () => {
    const shown = listShown(
      check({
        emergency: today,
        luisterlijn: "2025-11-22",
        police: "2025-11-21",
        "walk-in": today,
      }),
      today,
    );
    expect(shown.contacts.map(({ id }) => id)).toEqual(["luisterlijn"]);
    expect(shown.services.map(({ id }) => id)).toEqual(["walk-in"]);
  });

  it("has a service without its contact until that was checked too", () => {
    const contactOf = (days: Record<string, string>) =>
      listShown(check({ "walk-in": today, ...days }), today).services[0]?.contact?.id;
    expect(contactOf({})).toBeUndefined();
    expect(contactOf({ "vnn-prevention": "2025-11-01" })).toBeUndefined();
    expect(contactOf({ "vnn-prevention": today })).toBe("vnn-prevention");
  });
});

it("the office's list begins with what was never checked, then the oldest", () => {
  const listed = listByCheck(check({ luisterlijn: today, police: "2025-01-01" }), today);
  expect(listed.slice(-2).map(({ part, check: how }) => [part, how])).toEqual([
    ["contacts/police", "stale"],
    ["contacts/luisterlijn", "fresh"],
  ]);
  expect(listed.slice(0, -2).every(({ check: how }) => how === "never")).toBe(true);
  expect(listed.find(({ part }) => part === "contacts/iriszorg")?.isEmpty).toBe(true);
});
