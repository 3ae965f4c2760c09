import { createResponse } from "../app/db/responses.server";
import type { AnswerValue } from "../app/instruments/instrument";
import { inventedVersion } from "../app/questionnaire/draft";
import { isoWeek } from "../app/questionnaire/iso-week";
import { pruneAnswers } from "../app/questionnaire/path";
import { createReceipt, hashReceipt } from "../app/receipt/hash.server";
import { formatReceipt } from "../app/receipt/receipt";
import { getRegion } from "../app/region/region.server";
import { makeChance } from "../app/simulation/chance";
import { inventAnswers } from "../app/simulation/invent-answers";
import { personas } from "../tests/factories/personas";

const responses = 200;

const chance = makeChance(2026);
const places = getRegion().institutions.filter(({ asked }) => asked);

async function store(answers: Record<string, AnswerValue>): Promise<string> {
  const receipt = createReceipt();
  await createResponse(hashReceipt(receipt), {
    answers: pruneAnswers(answers),
    questionnaireVersion: inventedVersion,
    week: isoWeek(new Date()),
  });
  return formatReceipt(receipt);
}

for (let i = 0; i < responses; i++) await store(inventAnswers(places, chance));
console.error(
  `doorsnee: ${responses} invented answers, marked "${inventedVersion}". Codes that open one feedback each:`,
);
for (const [name, persona] of Object.entries(personas)) {
  if (name !== "minor") console.error(`  ${await store(persona)}  ${name}`);
}
