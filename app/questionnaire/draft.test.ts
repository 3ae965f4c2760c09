import { describe, expect, it } from "vitest";
import { parseVisit, questionnaireVersion } from "./draft";

const now = 1_800_000_000;
const draft = {
  kind: "draft",
  version: questionnaireVersion,
  startedAt: now - 60,
  receipt: "receipt",
  answers: { "audit.1": 2, "about.age": "18-20" },
  visited: ["about", "guess"],
};
const sent = { kind: "sent", startedAt: now - 60, receipt: "receipt", receiptSeen: false };
const plan = { situation: "round", response: "pass-round" };

describe("parseVisit", () => {
  it.each<[name: string, content: object]>([
    ["a draft", draft],
    ["a draft that follows an earlier check", { ...draft, earlier: "earlier-receipt" }],
    ["an empty draft", { ...draft, answers: {}, visited: [] }],
    ["sent", sent],
    ["sent, with a plan", { ...sent, receiptSeen: true, plan }],
  ])("reads %s back as it was", (_, content) => {
    expect(parseVisit(content, now)).toEqual(content);
  });

  it.each([draft, sent])("$kind: keeps nothing that does not belong there", (content) => {
    expect(parseVisit({ ...content, extra: "garbage", nested: { deep: [1] } }, now)).toEqual(
      content,
    );
  });

  it.each<[age: number, isRead: boolean]>([
    [-1, false],
    [0, true],
    [3599, true],
    [3600, false],
    [86_400, false],
  ])("%d seconds old: %s", (age, isRead) => {
    for (const content of [draft, sent]) {
      expect(parseVisit({ ...content, startedAt: now - age }, now) !== null).toBe(isRead);
    }
  });

  it.each<[name: string, content: unknown]>([
    ["an older version", { ...draft, version: "0" }],
    ["a version as a number", { ...draft, version: Number(questionnaireVersion) }],
    ["another kind", { ...draft, kind: "session" }],
    ["a draft called sent", { ...draft, kind: "sent" }],
    ["no receipt", { ...draft, receipt: undefined }],
    ["a moment as text", { ...draft, startedAt: String(now) }],
    ["no moment at all", { ...draft, startedAt: Number.NaN }],
    ["an answer that is a list", { ...draft, answers: { "audit.1": [2] } }],
    ["an answer that is null", { ...draft, answers: { "audit.1": null } }],
    ["visited as text", { ...draft, visited: "about" }],
    ["half a plan", { ...sent, plan: { situation: "round" } }],
    ["nothing", undefined],
    ["null", null],
    ["text", "draft"],
    ["a list", [draft]],
  ])("refuses %s", (_, content) => {
    expect(parseVisit(content, now)).toBeNull();
  });
});
