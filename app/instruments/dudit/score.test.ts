import { expect, test } from "vitest";
import { answersOf, testItems, toScore } from "../../../tests/setup/instrument";
import cases from "./cases.json";
import { duditItems } from "./items";
import { duditCutOffs, scoreDudit } from "./score";

const toAnswers = answersOf("dudit");

test.each(cases.cases)("DUDIT: $name", ({ answers, expected }) => {
  expect(scoreDudit(toAnswers(answers))).toEqual(toScore(expected));
});

test("the cut-offs are the published ones", () => {
  expect(duditCutOffs).toEqual({ men: 6, women: 2, dependence: 25 });
});

testItems(duditItems, {
  instrument: "dudit",
  count: 11,
  codesOf: (id) => (["dudit.10", "dudit.11"].includes(id) ? [0, 2, 4] : [0, 1, 2, 3, 4]),
});
