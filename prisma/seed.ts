import { createResponse } from "../app/db/responses.server";
import { instruments } from "../app/instruments";
import type { AnswerValue, Item } from "../app/instruments/instrument";
import { isoWeek } from "../app/questionnaire/iso-week";
import { pruneAnswers } from "../app/questionnaire/path";
import { createReceipt, hashReceipt } from "../app/receipt/hash.server";
import { formatReceipt } from "../app/receipt/receipt";
import { getRegion } from "../app/region/region.server";
import { personas } from "../tests/factories/personas";

/** Stands where the version of the questions stands, so that no invented row passes for a real one. */
const label = "invented";
const responses = 200;

/** A small repeatable source of chance (mulberry32): the same demo each time, which is the point. */
function makeChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const chance = makeChance(2026);
const institutions = getRegion().institutions.filter(({ asked }) => asked);

/** Low answers more often than high ones, as in life; one question in twelve is left blank. */
function inventAnswer(item: Item): AnswerValue | undefined {
  if (chance() < 1 / 12) return undefined;
  const low = chance() * chance();
  if (item.id === "about.institution")
    return institutions[Math.floor(chance() * institutions.length)]?.id;
  if (item.kind !== "choice") return Math.round(item.min + low * Math.min(item.max - item.min, 40));
  const options = item.options.filter(({ value }) => value !== "under-18");
  return options[Math.floor(low * options.length)]?.value;
}

function inventResponse(): Record<string, AnswerValue> {
  const answers: Record<string, AnswerValue> = { "about.age": "18-20" };
  for (const item of instruments.flatMap((instrument) => instrument.items)) {
    const answer = inventAnswer(item);
    if (answer !== undefined) answers[item.id] = answer;
  }
  return answers;
}

async function store(answers: Record<string, AnswerValue>): Promise<string> {
  const receipt = createReceipt();
  await createResponse(hashReceipt(receipt), {
    answers: pruneAnswers(answers),
    questionnaireVersion: label,
    week: isoWeek(new Date()),
  });
  return formatReceipt(receipt);
}

for (let i = 0; i < responses; i++) await store(inventResponse());
console.error(
  `doorsnee: ${responses} invented answers, marked "${label}". Codes that open one feedback each:`,
);
for (const [name, persona] of Object.entries(personas)) {
  if (name !== "minor") console.error(`  ${await store(persona)}  ${name}`);
}
