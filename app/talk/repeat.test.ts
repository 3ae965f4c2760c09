import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, readClock } from "~/calendar/local-time";
import { expandRepeat, findRepeatFaults, readDays, type Repeat } from "./repeat";

const door: Repeat = {
  date: "2026-03-22",
  from: "14:30",
  to: "16:00",
  until: null,
  leftOut: [],
  minutes: null,
};
const clocks = (repeat: Repeat) =>
  expandRepeat(repeat).stretches.map(({ startsAt, endsAt }) => {
    const from = readClock(startsAt);
    return `${from.date} ${from.time}-${readClock(endsAt).time}`;
  });

describe("a weekly repeat", () => {
  it("stays at half past two across the clock change of March and of October", () => {
    expect(expandRepeat({ ...door, until: "2026-04-05" }).stretches).toEqual([
      { startsAt: "2026-03-22T13:30:00Z", endsAt: "2026-03-22T15:00:00Z" },
      { startsAt: "2026-03-29T12:30:00Z", endsAt: "2026-03-29T14:00:00Z" },
      { startsAt: "2026-04-05T12:30:00Z", endsAt: "2026-04-05T14:00:00Z" },
    ]);
    expect(clocks({ ...door, date: "2026-10-18", until: "2026-11-01" })).toEqual([
      "2026-10-18 14:30-16:00",
      "2026-10-25 14:30-16:00",
      "2026-11-01 14:30-16:00",
    ]);
  });

  it("leaves out a time that March skips, and names its day", () => {
    const night = { ...door, from: "02:30", to: "04:00", until: "2026-04-05" };
    expect(clocks(night)).toEqual(["2026-03-22 02:30-04:00", "2026-04-05 02:30-04:00"]);
    expect(expandRepeat(night).skipped).toEqual(["2026-03-29"]);
    const ends = { ...door, date: "2026-03-29", from: "01:00", to: "02:30" };
    expect(expandRepeat(ends)).toEqual({ stretches: [], skipped: ["2026-03-29"] });
    expect(findRepeatFaults(ends, "2026-03-01")).toEqual({ to: "nothing-left" });
  });

  it("of an hour that October repeats takes the first, and no talk is longer or shorter", () => {
    const night = { ...door, date: "2026-10-25", from: "01:30", to: "03:30", minutes: 30 };
    expect(expandRepeat(night).stretches).toEqual([
      { startsAt: "2026-10-24T23:30:00Z", endsAt: "2026-10-25T00:00:00Z" },
      { startsAt: "2026-10-25T00:00:00Z", endsAt: "2026-10-25T00:30:00Z" },
      { startsAt: "2026-10-25T00:30:00Z", endsAt: "2026-10-25T01:00:00Z" },
      { startsAt: "2026-10-25T02:00:00Z", endsAt: "2026-10-25T02:30:00Z" },
    ]);
    const spring = { ...night, date: "2026-03-29" };
    expect(clocks(spring)).toEqual(["2026-03-29 01:30-03:00", "2026-03-29 03:00-03:30"]);
  });

  it("leaves out days, and cuts a stretch into talks that fit whole", () => {
    expect(clocks({ ...door, until: "2026-04-05", leftOut: ["2026-03-29"] })).toHaveLength(2);
    expect(clocks({ ...door, minutes: 40 })).toEqual([
      "2026-03-22 14:30-15:10",
      "2026-03-22 15:10-15:50",
    ]);
  });

  it("on any day of any year keeps the clock, the order and the weekday", () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2026-01-01", days));
    const hour = fc.integer({ min: 4, max: 21 });
    fc.assert(
      fc.property(day, hour, fc.integer({ min: 0, max: 50 }), (date, at, weeks) => {
        const from = `${String(at).padStart(2, "0")}:15`;
        const to = `${String(at + 1).padStart(2, "0")}:45`;
        const until = addDays(date, weeks * 7);
        const { stretches, skipped } = expandRepeat({ ...door, date, from, to, until });
        expect(skipped).toEqual([]);
        expect(stretches).toHaveLength(weeks + 1);
        const starts = stretches.map(({ startsAt }) => readClock(startsAt));
        expect(new Set(starts.map(({ time }) => time))).toEqual(new Set([from]));
        expect(new Set(starts.map(({ weekday }) => weekday)).size).toBe(1);
        const moments = stretches.map(({ startsAt }) => startsAt);
        expect(moments).toEqual([...moments].sort());
        for (const { startsAt, endsAt } of stretches)
          expect(Date.parse(endsAt) - Date.parse(startsAt)).toBe(90 * 60_000);
      }),
      { numRuns: 25 },
    );
  });
});

describe("faults", () => {
  it.each([
    [{ date: "2026-02-30" }, { date: "date-wrong" }],
    [{ date: "2026-02-27" }, { date: "date-past" }],
    [{ from: "9:00" }, { from: "time-wrong" }],
    [{ to: "14:30" }, { to: "ends-before-start" }],
    [{ minutes: 5 }, { minutes: "minutes-wrong" }],
    [{ minutes: Number.NaN }, { minutes: "minutes-wrong" }],
    [{ minutes: 120 }, { to: "nothing-left" }],
    [{ until: "2026-03-21" }, { until: "until-wrong" }],
    [{ until: "2027-03-24" }, { until: "until-wrong" }],
    [{ leftOut: ["Pasen"] }, { leftOut: "left-out-wrong" }],
    [{ from: "08:00", to: "18:00", minutes: 10, until: "2026-06-01" }, { until: "too-many" }],
    [{ leftOut: ["2026-03-22"] }, { to: "nothing-left" }],
  ] as const)("%j", (change, faults) => {
    expect(findRepeatFaults({ ...door, ...change }, "2026-03-01")).toEqual(faults);
  });

  it("are none in what is right, and days may be typed in two orders", () => {
    expect(findRepeatFaults(door, "2026-03-22")).toEqual({});
    expect(readDays("25-12-2026, 2026-12-26\n1/1/2027  x")).toEqual([
      "2026-12-25",
      "2026-12-26",
      "2027-01-01",
      "x",
    ]);
  });
});
