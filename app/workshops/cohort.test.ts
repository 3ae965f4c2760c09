import { describe, expect, it } from "vitest";
import { momentOf } from "~/calendar/local-time";
import {
  type Cohort,
  type CohortPlan,
  countDays,
  endOf,
  type Facilitator,
  findSignUpState,
  findStanding,
  isOver,
  listChanges,
  listNews,
  listPublishFaults,
  listWarnings,
  longestList,
  needsAttention,
} from "./cohort";

const now = new Date("2026-11-22T10:00:00Z");
/** As read-cohort.ts writes it. */
const moment = (day: string, time: string) => new Date(momentOf(day, time)).toISOString();
const people: Facilitator[] = [
  { id: "ann", name: "Ann", isActive: true, trainedOn: "2026-01-01" },
  { id: "bo", name: "Bo", isActive: true, trainedOn: "2026-01-01" },
  { id: "new", name: "New", isActive: true, trainedOn: null },
  { id: "left", name: "Left", isActive: false, trainedOn: "2026-01-01" },
];
const plan: CohortPlan = {
  track: "quick",
  language: "nl",
  firstAt: moment("2026-12-01", "19:30"),
  secondAt: moment("2026-12-08", "19:30"),
  isOnline: false,
  place: "Zaal 3",
  institution: null,
  room: 8,
  facilitatorId: "ann",
  cofacilitatorId: "bo",
  crisisContact: "",
};
const cohort: Cohort = {
  ...plan,
  id: "one",
  state: "published",
  sequence: 1,
  changed: {},
  wallCode: "ABCDEF",
  note: "",
};
const faultsOf = (change: Partial<CohortPlan>, others: Cohort[] = []) =>
  listPublishFaults({ ...plan, ...change }, people, others, now);

describe("publishing a cohort", () => {
  it.each<[change: Partial<CohortPlan>, faults: string[]]>([
    [{}, []],
    [{ firstAt: now.toISOString() }, ["past"]],
    [{ secondAt: plan.firstAt }, ["order"]],
    [{ place: "" }, ["place"]],
    [{ facilitatorId: null }, ["facilitator"]],
    [{ facilitatorId: "left" }, ["facilitator-gone"]],
    [{ facilitatorId: "nobody we know" }, ["facilitator-gone"]],
    [{ facilitatorId: "new" }, ["facilitator-untrained"]],
    [{ cofacilitatorId: null }, ["cofacilitator"]],
    [{ cofacilitatorId: "left" }, ["cofacilitator-gone"]],
    [{ cofacilitatorId: "new" }, ["cofacilitator-untrained"]],
    [{ cofacilitatorId: "ann" }, ["same-person"]],
    [{ track: "deep" }, ["crisis-contact"]],
    [{ track: "deep", crisisContact: "Dr. Vos, 050-1234567" }, []],
    [{ facilitatorId: null, place: "" }, ["place", "facilitator"]],
  ])("with %j: %j", (change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });

  it("is refused while one of the two leads another group", () => {
    const at = (time: string) => ({
      firstAt: moment("2026-12-08", time),
      secondAt: moment("2026-12-15", time),
    });
    const other = { ...cohort, facilitatorId: "bo", cofacilitatorId: "else" };
    expect(faultsOf(at("19:30"), [other])).toEqual(["busy"]);
    expect(faultsOf(at("20:59"), [other])).toEqual(["busy"]);
    // One begins when the other ends.
    expect(faultsOf(at("21:00"), [other])).toEqual([]);
    expect(faultsOf(at("18:00"), [other])).toEqual([]);
    expect(faultsOf(at("19:30"), [{ ...other, state: "cancelled" }])).toEqual([]);
    expect(faultsOf(at("19:30"), [{ ...other, facilitatorId: "else" }])).toEqual([]);
    expect(listPublishFaults(cohort, people, [cohort], now)).toEqual([]);
  });
});

describe("days between the workshops", () => {
  it.each([
    [4, ["gap"]],
    [5, []],
    [7, []],
    [10, []],
    [11, ["gap"]],
  ])("%i: %j", (days, kinds) => {
    const secondAt = moment(`2026-12-${String(1 + days).padStart(2, "0")}`, "09:00");
    const warnings = listWarnings({ ...plan, secondAt }, []);
    expect(warnings.map(({ kind }) => kind)).toEqual(kinds);
  });

  it("are those of the calendar when the clock changes in between", () => {
    const march = [moment("2027-03-24", "00:30"), moment("2027-03-31", "00:30")] as const;
    expect(countDays(...march)).toBe(7);
    expect(Date.parse(march[1]) - Date.parse(march[0])).toBe((7 * 24 - 1) * 3_600_000);
    const october = [moment("2026-10-21", "23:30"), moment("2026-10-28", "23:30")] as const;
    expect(countDays(...october)).toBe(7);
    expect(Date.parse(october[1]) - Date.parse(october[0])).toBe((7 * 24 + 1) * 3_600_000);
  });

  it("come with a warning about a room that is taken", () => {
    const other = { ...cohort, id: "two" };
    expect(listWarnings(plan, [other])).toEqual([{ kind: "same-place", on: plan.firstAt }]);
    expect(listWarnings({ ...plan, place: "Zaal 4" }, [other])).toEqual([]);
    expect(listWarnings({ ...plan, isOnline: true }, [other])).toEqual([]);
  });
});

describe("signing up", () => {
  const stateAt = (at: string, listed: number, change: Partial<Cohort> = {}) =>
    findSignUpState({ ...cohort, room: 4, ...change }, listed, false, new Date(at));
  const before = now.toISOString();

  it.each([
    [0, "open"],
    [3, "open"],
    [4, "full"],
    [4 + longestList - 1, "full"],
    [4 + longestList, "list-full"],
  ])("with %i on a list for 4: %s", (listed, state) => {
    expect(stateAt(before, listed)).toBe(state);
  });

  it("ends when the first begins, and is over when the second ends", () => {
    const early = new Date(Date.parse(plan.firstAt) - 1).toISOString();
    expect(stateAt(early, 0)).toBe("open");
    expect(stateAt(plan.firstAt, 0)).toBe("begun");
    expect(stateAt(new Date(Date.parse(endOf(plan.secondAt)) - 1).toISOString(), 0)).toBe("begun");
    expect(stateAt(endOf(plan.secondAt), 0)).toBe("past");
  });

  it("is not for drafts, cancelled groups, or groups without who leads them", () => {
    expect(stateAt(before, 0, { state: "draft" })).toBe("unknown");
    expect(stateAt(before, 0, { state: "cancelled" })).toBe("cancelled");
    expect(findSignUpState(cohort, 0, true, now)).toBe("paused");
  });

  it.each<[Partial<Cohort>, boolean]>([
    [{}, false],
    [{ facilitatorId: "left" }, true],
    [{ cofacilitatorId: "left" }, true],
    [{ cofacilitatorId: null }, true],
    [{ cofacilitatorId: "left", state: "cancelled" }, false],
    [{ cofacilitatorId: "left", secondAt: "2026-11-01T10:00:00Z" }, false],
  ])("asks for attention with %j: %s", (change, expected) => {
    expect(needsAttention({ ...cohort, ...change }, people, now)).toBe(expected);
  });
});

describe("the list", () => {
  it.each([
    [1, { kind: "place" }],
    [5, { kind: "place" }],
    [6, { kind: "waiting", number: 1 }],
    [9, { kind: "waiting", number: 2 }],
  ])("of turns 1 2 5 6 9 with room for 3: turn %i", (turn, standing) => {
    expect(findStanding([9, 1, 6, 2, 5], turn, 3)).toEqual(standing);
  });

  it("moves up by itself when a turn goes or room grows", () => {
    expect(findStanding([1, 5, 6, 9], 6, 3)).toEqual({ kind: "place" });
    expect(findStanding([1, 2, 5, 6, 9], 6, 4)).toEqual({ kind: "place" });
  });
});

describe("what changed", () => {
  it("is what a student would want to know", () => {
    expect(listChanges(plan, plan)).toEqual([]);
    expect(listChanges(plan, { ...plan, room: 6, crisisContact: "x" })).toEqual([]);
    expect(listChanges(plan, { ...plan, secondAt: plan.firstAt, isOnline: true })).toEqual([
      "second",
      "place",
    ]);
    expect(listChanges(plan, { ...plan, cofacilitatorId: "new" })).toEqual(["facilitators"]);
  });

  it("is news until it was seen", () => {
    const changed = { place: 3, first: 5 };
    expect(listNews({ ...cohort, changed }, 2)).toEqual(["first", "place"]);
    expect(listNews({ ...cohort, changed }, 3)).toEqual(["first"]);
    expect(listNews({ ...cohort, changed }, 5)).toEqual([]);
  });
});

it("a cohort is over four weeks after the day of its second workshop", () => {
  expect(isOver(plan.secondAt, new Date("2027-01-05T22:59:00Z"))).toBe(false);
  expect(isOver(plan.secondAt, new Date("2027-01-05T23:00:00Z"))).toBe(true);
});
