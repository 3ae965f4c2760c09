import { describe, expect, it } from "vitest";
import { addDays, isDay, isTime, momentOf, readClock } from "./local-time";

describe("the clock in Amsterdam", () => {
  it("is an hour ahead in winter and two in summer", () => {
    expect(momentOf("2026-11-22", "14:30")).toBe("2026-11-22T13:30:00Z");
    expect(momentOf("2026-07-01", "14:30")).toBe("2026-07-01T12:30:00Z");
  });

  it("moves on over the hour that March skips", () => {
    expect(momentOf("2026-03-29", "01:59")).toBe("2026-03-29T00:59:00Z");
    expect(readClock(momentOf("2026-03-29", "02:30"))).toMatchObject({ time: "03:30" });
    expect(momentOf("2026-03-29", "03:00")).toBe("2026-03-29T01:00:00Z");
  });

  it("takes the first of the hour that October repeats", () => {
    expect(momentOf("2026-10-25", "02:30")).toBe("2026-10-25T00:30:00Z");
    expect(readClock("2026-10-25T01:30:00Z")).toMatchObject({ time: "02:30" });
    expect(momentOf("2026-10-25", "03:00")).toBe("2026-10-25T02:00:00Z");
  });

  it("keeps half past two in the afternoon half past two across a clock change", () => {
    for (const date of ["2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25"])
      expect(readClock(momentOf(date, "14:30"))).toMatchObject({ date, time: "14:30" });
  });

  it("knows the day and its weekday, also after midnight there and before it in London", () => {
    expect(readClock(new Date("2026-11-22T23:30:00Z"))).toEqual({
      date: "2026-11-23",
      time: "00:30",
      weekday: 1,
    });
  });

  it("counts days over months and leap years", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-11-30", 7)).toBe("2026-12-07");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  });

  it("knows what is no day and no time", () => {
    expect(["2026-02-29", "2026-13-01", "26-01-01", "2026-1-1", ""].filter(isDay)).toEqual([]);
    expect(["24:00", "9:30", "12:60", ""].filter(isTime)).toEqual([]);
    expect(isDay("2028-02-29") && isTime("00:00") && isTime("23:59")).toBe(true);
  });
});
