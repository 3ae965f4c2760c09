import { describe, expect, it } from "vitest";
import { buildCalendar } from "./build-calendar";

const talk = {
  uid: "a1",
  startsAt: "2026-03-29T12:30:00Z",
  endsAt: "2026-03-29T13:00:00Z",
  title: "Afspraak",
};

describe("a calendar file", () => {
  it("holds the moments in world time and the title, and little else", () => {
    const text = buildCalendar([{ ...talk, place: "Zaal 3" }]);
    expect(text).toContain("DTSTART:20260329T123000Z");
    expect(text).toContain("DTEND:20260329T130000Z");
    expect(text).toContain("SUMMARY:Afspraak");
    expect(text).toContain("LOCATION:Zaal 3");
    expect(text).toContain("UID:a1");
    expect(text.toLowerCase()).not.toContain("doorsnee");
  });

  it("replaces an event that moved, and takes away one that was cancelled", () => {
    const text = buildCalendar([{ ...talk, sequence: 2, cancelled: true }]);
    expect(text).toContain("SEQUENCE:2");
    expect(text).toContain("STATUS:CANCELLED");
  });
});
