import { describe, expect, it } from "vitest";
import { advanceReleased, type Released } from "./released";
import { tables } from "./tables";
import { tallyResponses } from "./tally";

const finished = tables.filter(({ id }) => id === "finished");

/** Twelve people of one institution in each of these weeks, in this order. */
function answered(...weeks: string[]) {
  const responses = weeks.flatMap((week) =>
    Array.from({ length: 12 }, () => ({ week, answers: { "about.institution": "rug" } })),
  );
  return tallyResponses(responses, finished);
}

const parcelsOf = (released: Released) =>
  Object.values(released["finished"]!)[0]!.parcels.map(({ from, through }) => [from, through]);

describe("a parcel", () => {
  it.each([
    [["2026-W38", "2026-W40", "2026-W41"]],
    [["2026-W41", "2026-W40", "2026-W38"]],
    [["2026-W40", "2026-W38", "2026-W41"]],
    [["2026-W40", "2026-W41", "2026-W38"]],
  ])("lies from the first to the last week in which somebody answered: %j", (weeks) => {
    const released = advanceReleased({}, answered(...weeks), finished, "2026-W45");
    expect(parcelsOf(released)).toEqual([["2026-W38", "2026-W41"]]);
  });

  it("of later weeks begins after the one before, and a week that can still grow waits", () => {
    const first = advanceReleased({}, answered("2026-W40", "2026-W39"), finished, "2026-W41");
    const weeks = ["2026-W44", "2026-W40", "2026-W39", "2026-W43", "2026-W46"];
    const second = advanceReleased(first, answered(...weeks), finished, "2026-W45");
    expect(parcelsOf(second)).toEqual([
      ["2026-W39", "2026-W40"],
      ["2026-W43", "2026-W44"],
    ]);
  });
});
