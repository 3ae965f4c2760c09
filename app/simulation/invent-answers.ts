import { instruments } from "~/instruments";
import type { AnswerValue, Item } from "~/instruments/instrument";

/** Where an invented student can study. */
export interface Place {
  id: string;
  education: "wo" | "hbo" | null;
}

const items = instruments.flatMap((instrument) => instrument.items);

/** Low answers more often than high ones, as in life; one question in twelve is left blank. */
function inventAnswer(
  item: Item,
  places: readonly Place[],
  chance: () => number,
): AnswerValue | undefined {
  if (chance() < 1 / 12) return undefined;
  const low = chance() * chance();
  if (item.id === "about.institution") return places[Math.floor(chance() * places.length)]?.id;
  if (item.kind !== "choice") return Math.round(item.min + low * Math.min(item.max - item.min, 40));
  const options = item.options.filter(({ value }) => value !== "under-18");
  return options[Math.floor(low * options.length)]?.value;
}

/** An answer to every question, gates not minded; nothing in it is about anybody. */
export function inventAnswers(
  places: readonly Place[],
  chance: () => number,
): Record<string, AnswerValue> {
  const answers: Record<string, AnswerValue> = { "about.age": "18-20" };
  for (const item of items) {
    const answer = inventAnswer(item, places, chance);
    if (answer !== undefined) answers[item.id] = answer;
  }
  return answers;
}
