import fc from "fast-check";
import type { Setting } from "../../app/feedback/build-feedback";
import { instruments } from "../../app/instruments";
import type { Answers, AnswerValue, Item } from "../../app/instruments/instrument";
import { norms } from "../../app/norms/norms";

function anyAnswerTo(item: Item): fc.Arbitrary<AnswerValue> {
  if (item.kind !== "choice") return fc.integer({ min: item.min, max: item.max });
  if (item.options.length === 0) return fc.constant("rug");
  return fc.constantFrom(...item.options.map((option) => option.value));
}

const items = instruments.flatMap((instrument) => instrument.items);
/** Any answers that the questionnaire could hold, blanks included. */
export const anyAnswers = fc.record(
  Object.fromEntries(items.map((item) => [item.id, anyAnswerTo(item)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

export const anySetting: fc.Arbitrary<Setting> = fc.record({
  norms: fc.constant(norms),
  education: fc.constantFrom("wo" as const, "hbo" as const, undefined),
  compareWith: fc.constantFrom("all" as const, "same-sex" as const),
  offers: fc.record({ workshops: fc.boolean() }),
});
