import fc from "fast-check";
import { expect, test } from "vitest";
import { instruments } from "~/instruments";
import { makeAnswersReader } from "./read-answers";
import { readItems, tables } from "./tables";

const ids = instruments.flatMap(({ items }) => items.map(({ id }) => id));
const anyValue = fc.oneof(
  fc.integer({ min: -5, max: 2000 }),
  fc.constantFrom("rug", "18-20", "", 'a"b', "back\\slash", '"style.1":4', "end\\"),
);
const anyAnswers = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...ids)), fc.array(anyValue, { minLength: ids.length }))
  .map(([chosen, values]) =>
    Object.fromEntries(chosen.map((id, index) => [id, values[index] ?? 0])),
  );

test("reads what JSON.parse reads, in any order, with any blanks", () => {
  const read = makeAnswersReader(ids);
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const found = Object.entries(read(JSON.stringify(answers)));
      expect(Object.fromEntries(found.filter(([, value]) => value !== undefined))).toEqual(answers);
    }),
  );
});

test("the tables name every item they look at", () => {
  const read = makeAnswersReader(readItems(tables));
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const some = read(JSON.stringify(answers));
      for (const { classify, measure } of tables) {
        expect(classify(some)).toBe(classify(answers));
        expect(measure?.(some)).toEqual(measure?.(answers));
      }
    }),
  );
});
