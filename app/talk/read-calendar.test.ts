import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestCalendar, readCalendar } from "./read-calendar";

const now = new Date("2026-03-01T12:00:00Z");
const read = (events: string) =>
  readCalendar(
    new TextEncoder().encode(
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.trim().replace(/\n/g, "\r\n")}\r\nEND:VCALENDAR`,
    ),
    now,
  );
const event = (lines: string) => `BEGIN:VEVENT\nUID:a@example\n${lines.trim()}\nEND:VEVENT`;
const starts = (events: string) => {
  const found = read(events);
  return found.kind === "calendar" ? found.stretches.map(({ startsAt }) => startsAt) : found.fault;
};

const weekly = event(`
DTSTART;TZID=Europe/Amsterdam:20260316T143000
DTEND;TZID=Europe/Amsterdam:20260316T153000
RRULE:FREQ=WEEKLY;UNTIL=20260406T123000Z
EXDATE;TZID=Europe/Amsterdam:20260323T143000`);

/** As Outlook writes it: a name of its own, with the rules beside it. */
const outlook = `BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
${event(`
DTSTART;TZID=W. Europe Standard Time:20260327T143000
DTEND;TZID=W. Europe Standard Time:20260327T153000
RRULE:FREQ=DAILY;COUNT=4`)}`;

describe("a calendar file", () => {
  it("keeps half past two across March, leaves out days, and ends where it says", () => {
    expect(starts(weekly)).toEqual([
      "2026-03-16T13:30:00Z",
      "2026-03-30T12:30:00Z",
      "2026-04-06T12:30:00Z",
    ]);
  });

  it("reads a zone that only the file knows", () => {
    expect(starts(outlook)).toEqual([
      "2026-03-27T13:30:00Z",
      "2026-03-28T13:30:00Z",
      "2026-03-29T12:30:00Z",
      "2026-03-30T12:30:00Z",
    ]);
  });

  it("keeps a repeat in world time where the file says so, and takes a bare time as one of here", () => {
    expect(
      starts(event("DTSTART:20260325T133000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2")),
    ).toEqual(["2026-03-25T13:30:00Z", "2026-04-01T13:30:00Z"]);
    expect(starts(event("DTSTART:20260401T143000\nDURATION:PT1H"))).toEqual([
      "2026-04-01T12:30:00Z",
    ]);
    expect(starts(event("DTSTART;TZID=America/New_York:20260310T080000\nDURATION:PT1H"))).toEqual([
      "2026-03-10T12:00:00Z",
    ]);
  });

  it("moves one of a repeat, leaves out what was cancelled, whole days and what is over", () => {
    const moved = event(`
RECURRENCE-ID;TZID=Europe/Amsterdam:20260330T143000
DTSTART;TZID=Europe/Amsterdam:20260331T100000
DTEND;TZID=Europe/Amsterdam:20260331T110000`);
    expect(starts(`${weekly}\n${moved}`)).toContain("2026-03-31T08:00:00Z");
    expect(starts(`${weekly}\n${moved}`)).not.toContain("2026-03-30T12:30:00Z");
    const rest = [
      "DTSTART:20260325T133000Z\nDURATION:PT1H\nSTATUS:CANCELLED",
      "DTSTART;VALUE=DATE:20260427",
      "DTSTART:20250325T133000Z\nDURATION:PT1H",
      "DTSTART:20260325T133000Z\nDURATION:PT13H",
    ].map((lines, index) => event(lines).replace("UID:a", `UID:b${index}`));
    expect(read([weekly, ...rest].join("\n"))).toMatchObject({ leftOut: 4 });
    expect(starts(rest.join("\n"))).toEqual({ code: "nothing-in-it" });
  });

  it.each([
    [
      "a zone that nobody knows",
      event("DTSTART;TZID=Mars/North:20260401T140000\nDURATION:PT1H"),
      {
        code: "unknown-zone",
        zone: "Mars/North",
      },
    ],
    [
      "a repeat by the second, which would never end",
      event("DTSTART:20200101T000000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY"),
      {
        code: "odd-repeat",
      },
    ],
    [
      "a repeat on the 30th of February",
      event("DTSTART:20260302T000000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"),
      { code: "odd-repeat" },
    ],
    [
      "a repeat since the Romans",
      event("DTSTART:16000101T000000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY"),
      { code: "too-long" },
    ],
    [
      "hundreds of times",
      ["08", "09"]
        .map((hour) => event(`DTSTART:20260302T${hour}0000Z\nDURATION:PT10M\nRRULE:FREQ=DAILY`))
        .join("\n"),
      {
        code: "too-many",
      },
    ],
    ["no event at all", "", { code: "nothing-in-it" }],
    [
      "a rule that is none",
      event("DTSTART:20260302T000000Z\nRRULE:FREQ=SOMETIMES"),
      {
        code: "not-a-calendar",
      },
    ],
  ])("is refused by name: %s", (_, events, fault) => {
    expect(read(events)).toEqual({ kind: "fault", fault });
  });

  it("is refused when it is none, or too large, whatever the bytes", () => {
    const refused = (text: string) => readCalendar(new TextEncoder().encode(text), now);
    expect(refused("<html>")).toMatchObject({ fault: { code: "not-a-calendar" } });
    expect(refused("")).toMatchObject({ fault: { code: "not-a-calendar" } });
    expect(refused("x".repeat(largestCalendar + 1))).toMatchObject({
      fault: { code: "too-large" },
    });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(readCalendar(bytes, now).kind).toBe("fault");
      }),
    );
  });
});
