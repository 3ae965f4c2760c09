import { describe, expect, it } from "vitest";
import { cleanText, describeThread, type Entry, findTextFault, longestMessage } from "./thread";
import { countOverdue, dueOn } from "./thread-promise";

const student = (number: number, day: string, text = "Hoi"): Entry => ({
  from: "student",
  text,
  number,
  day,
});
const worker = (number: number, day: string): Entry => ({
  from: "worker",
  text: "Dag",
  by: "fay",
  onward: [],
  number,
  day,
});
const closing = (number: number, day: string): Entry => ({
  from: "closing",
  by: "fay",
  number,
  day,
});

describe("a thread", () => {
  it("waits since the first message that nobody answered, however many follow", () => {
    const { waitingSince, lastDay, closedOn, unanswered } = describeThread([
      student(1, "2026-11-16"),
      worker(2, "2026-11-17"),
      student(3, "2026-11-18"),
      student(4, "2026-11-20"),
    ]);
    expect({ waitingSince, lastDay, closedOn, unanswered }).toEqual({
      waitingSince: "2026-11-18",
      lastDay: "2026-11-20",
      closedOn: null,
      unanswered: 2,
    });
  });

  it("waits for nobody after an answer or an ending, and again when its student writes on", () => {
    const entries = [student(1, "2026-11-16"), closing(2, "2026-11-17")];
    expect(describeThread(entries)).toMatchObject({ waitingSince: null, closedOn: "2026-11-17" });
    expect(describeThread([...entries, student(3, "2026-11-18")])).toMatchObject({
      waitingSince: "2026-11-18",
      closedOn: null,
    });
    expect(describeThread([student(1, "2026-11-16"), worker(2, "2026-11-17")])).toMatchObject({
      waitingSince: null,
      closedOn: null,
    });
  });

  it("warns of what its student wrote, not of what was answered, and tells what is still open", () => {
    const entries: Entry[] = [
      student(1, "2026-11-16", "ik wil dood"),
      { ...worker(2, "2026-11-16"), text: "hij slaat je? he hits me" } as Entry,
    ];
    expect(describeThread(entries)).toMatchObject({ crisis: ["self"], freshCrisis: [] });
    const on = [...entries, student(3, "2026-11-17", "hij slaat me")];
    expect(describeThread(on)).toMatchObject({
      crisis: ["self", "violence"],
      freshCrisis: ["violence"],
    });
  });
});

describe("a text", () => {
  it("is sent up to five thousand characters, of which a face is one", () => {
    expect(findTextFault("é".repeat(longestMessage))).toBeNull();
    expect(findTextFault("🙂".repeat(longestMessage))).toBeNull();
    expect(findTextFault("a".repeat(longestMessage + 1))).toBe("long");
    expect(findTextFault(" \n\t ")).toBe("empty");
  });

  it("keeps markup as it is, and loses what would turn the reading around", () => {
    expect(cleanText("<b>hoi</b>\r\nen\rnog\tiets")).toBe("<b>hoi</b>\nen\nnog\tiets");
    expect(cleanText("a\u202Eb\u0000c\u2066d")).toBe("abcd");
  });
});

describe("the promise", () => {
  it.each([
    ["a Monday", "2026-11-16", "2026-11-18"],
    ["a Thursday, over the weekend", "2026-11-19", "2026-11-23"],
    ["a Friday", "2026-11-20", "2026-11-24"],
    ["a Saturday", "2026-11-21", "2026-11-24"],
    ["a Sunday", "2026-11-22", "2026-11-24"],
    ["a Friday before the clock changes", "2027-03-26", "2027-03-30"],
  ])("of two working days counts from %s", (_, since, due) => {
    expect(dueOn(since, 2)).toBe(due);
  });

  it("is overdue by working days only", () => {
    expect(countOverdue("2026-11-20", "2026-11-20")).toBe(0);
    expect(countOverdue("2026-11-20", "2026-11-22")).toBe(0);
    expect(countOverdue("2026-11-20", "2026-11-24")).toBe(2);
    expect(countOverdue("2026-11-24", "2026-11-20")).toBe(0);
  });
});
