import { describe, expect, it } from "vitest";
import { courseLifetime, isFinished, parsePlace, parseProgress, startProgress } from "./progress";
import { questions } from "./questions";

const begun = startProgress("C", 1000);

describe("progress", () => {
  it("is read while it is fresh, and not from the future or after its time", () => {
    expect(parseProgress(begun, 1000)).toEqual(begun);
    expect(parseProgress(begun, 1000 + courseLifetime - 1)).toEqual(begun);
    expect(parseProgress(begun, 1000 + courseLifetime)).toBeNull();
    expect(parseProgress(begun, 999)).toBeNull();
  });

  it.each([
    ["nothing", undefined],
    ["another cookie", { kind: "draft", startedAt: 1000 }],
    ["another version", { ...begun, version: "0" }],
    ["more than there is", { ...begun, done: questions.length + 1 }],
    ["half a question", { ...begun, done: 0.5 }],
  ])("is not read from %s", (_, content) => {
    expect(parseProgress(content, 1000)).toBeNull();
  });

  it("is finished after the last question only", () => {
    expect(isFinished({ ...begun, done: questions.length - 1 })).toBe(false);
    expect(isFinished({ ...begun, done: questions.length })).toBe(true);
  });
});

it("knows the places of questions", () => {
  expect(parsePlace("1")).toBe(1);
  expect(parsePlace(String(questions.length))).toBe(questions.length);
  for (const typed of [
    undefined,
    "",
    "0",
    "21",
    "01",
    "1.0",
    "1e1",
    "-1",
    "abc",
    "99",
    "1".repeat(99),
  ])
    expect(parsePlace(typed)).toBeNull();
});

describe("questions", () => {
  it("are twenty, each once, and the fitting choice is not always in one place", () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(20);
    for (const place of [0, 1, 2])
      expect(questions.filter(({ right }) => right === place).length).toBeGreaterThanOrEqual(5);
  });
});
