import { describe, expect, test } from "vitest";
import { answersOf, testItems, toScore } from "../../../tests/setup/instrument";
import cases from "./cases.json";
import { auditItems } from "./items";
import {
  auditCCutOff,
  auditCCutOffs,
  auditStudentCutOff,
  auditZone,
  reachesStudentCutOff,
  scoreAudit,
  scoreAuditC,
} from "./score";

const toAnswers = answersOf("audit");

test.each(cases.auditC)("AUDIT-C: $name", ({ answers, expected }) => {
  expect(scoreAuditC(toAnswers(answers))).toEqual(toScore(expected));
});

test.each(cases.audit)("AUDIT: $name", ({ answers, expected }) => {
  expect(scoreAudit(toAnswers(answers))).toEqual(toScore(expected));
});

test.each(cases.zone)("a total of $total is zone $zone", ({ total, zone }) => {
  expect(auditZone(total)).toBe(zone);
});

test.each(cases.cutOff)("the AUDIT-C cut-off of $gender is $cutOff", ({ gender, cutOff }) => {
  expect(auditCCutOff(gender ?? undefined)).toBe(cutOff);
});

test("the student cut-offs are those of Verhoog 2020", () => {
  expect(auditCCutOffs).toEqual({ men: 8, others: 7 });
  expect(auditStudentCutOff).toBe(11);
});

test("scoring leaves the answers as they were", () => {
  const answers = Object.freeze(toAnswers([0, null, 3]));
  scoreAudit(answers);
  expect(answers).toEqual({ "audit.1": 0, "audit.3": 3 });
});

describe("the cut-off of students", () => {
  const points = (...values: (number | null)[]) => toAnswers(values);

  test.each([
    ["a woman with 7", { "about.gender": "woman", ...points(3, 2, 2) }, true],
    ["a woman with 6", { "about.gender": "woman", ...points(3, 1, 2) }, false],
    ["a man with 8", { "about.gender": "man", ...points(3, 3, 2) }, true],
    ["a man with 7", { "about.gender": "man", ...points(3, 2, 2) }, false],
    ["somebody who did not say, with 7", { "about.gender": "unsaid", ...points(3, 2, 2) }, true],
    ["a blank, with 7", points(3, 2, 2), true],
    ["a number for a gender, with 7", { "about.gender": 1, ...points(3, 2, 2) }, true],
    ["a man with 8 and a blank", { "about.gender": "man", ...points(4, 4, null) }, true],
    ["who never drinks", points(0, 4, 4), false],
    ["nothing answered", {}, false],
  ])("%s", (_who, answers, reaches) => {
    expect(reachesStudentCutOff(answers)).toBe(reaches);
  });
});

testItems(auditItems, {
  instrument: "audit",
  count: 10,
  codesOf: (id) => (["audit.9", "audit.10"].includes(id) ? [0, 2, 4] : [0, 1, 2, 3, 4]),
});
