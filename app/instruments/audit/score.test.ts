import { describe, expect, test } from "vitest";
import type { Answers, Item } from "../instrument";
import type { Score } from "../score";
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

const unwanted = /abuse|addict|risk|risic|misbruik|verslaa|!/i;

/** Cases list answers by position; null and a missing tail are blank. */
function toAnswers(values: readonly (number | string | null)[]): Answers {
  const entries = values.map((value, index) => [`audit.${index + 1}`, value] as const);
  return Object.fromEntries(
    entries.flatMap(([id, value]) => (value === null ? [] : [[id, value]])),
  );
}

function toScore(expected: number | { answered: number; of: number; atLeast: number }): Score {
  return typeof expected === "number"
    ? { kind: "scored", value: expected }
    : { kind: "not-scored", ...expected };
}

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

describe("items", () => {
  test("are numbered once each, in order", () => {
    expect(auditItems.map((item) => item.id)).toEqual(
      Array.from({ length: 10 }, (_, index) => `audit.${index + 1}`),
    );
  });

  test.each<Item>(auditItems)("$id has both languages and the published codes", (item) => {
    if (item.kind !== "choice") throw new Error("every item is a choice");
    const texts = [item.text, item.help, ...item.options.map((option) => option.text)];
    for (const text of texts) {
      if (text === undefined) continue;
      for (const words of [text.nl, text.en]) {
        expect(words.trim()).not.toBe("");
        expect(words).not.toMatch(unwanted);
      }
    }
    expect(item.options.map((option) => option.value)).toEqual(
      ["audit.9", "audit.10"].includes(item.id) ? [0, 2, 4] : [0, 1, 2, 3, 4],
    );
  });
});
