import { expect, test } from "vitest";
import { answersOf, testItems, toScore } from "../../../tests/setup/instrument";
import cases from "./cases.json";
import { cuditItems } from "./items";
import { cuditRCutOffs, scoreCuditR } from "./score";

const toAnswers = answersOf("cudit");

test.each(cases.cases)("CUDIT-R: $name", ({ answers, expected }) => {
  expect(scoreCuditR(toAnswers(answers))).toEqual(toScore(expected));
});

test("the cut-offs are the published ones", () => {
  expect(cuditRCutOffs).toEqual({ hazardous: 8, possibleDisorder: 12 });
});

testItems(cuditItems, {
  instrument: "cudit",
  count: 8,
  codesOf: (id) => (id === "cudit.8" ? [0, 2, 4] : [0, 1, 2, 3, 4]),
});
