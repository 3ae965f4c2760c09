import { z } from "zod";
import type { Answers } from "~/instruments/instrument";
import { forgetErased, prisma } from "./client.server";

export interface StoredResponse {
  answers: Answers;
  questionnaireVersion: string;
  /** ISO week of sending, such as "2026-W47". */
  week: string;
}

interface StoredRow extends Omit<StoredResponse, "answers"> {
  answers: string;
}

const answersSchema = z.record(z.string(), z.union([z.number(), z.string()]));

/**
 * Stores a finished questionnaire under the hash of its receipt: one statement, one row. The same
 * receipt again changes nothing, so a form sent twenty times at once makes one response. False when
 * other answers stand under it: whoever sends these does not get to see those.
 */
export async function createResponse(key: string, response: StoredResponse): Promise<boolean> {
  const answers = JSON.stringify(response.answers);
  const added =
    await prisma.$executeRaw`INSERT INTO "Response" ("key", "week", "questionnaireVersion", "answers")
    VALUES (${key}, ${response.week}, ${response.questionnaireVersion}, ${answers})
    ON CONFLICT ("key") DO NOTHING`;
  if (added > 0) return true;
  const there = await prisma.response.findUnique({ where: { key } });
  return there?.answers === answers;
}

/** The response behind a receipt, or null when there is none (any more). */
export async function findResponse(key: string): Promise<StoredResponse | null> {
  // Without Prisma's query compiler, which costs a feedback more than the look-up itself.
  const [row] = await prisma.$queryRaw<StoredRow[]>`
    SELECT "week", "questionnaireVersion", "answers" FROM "Response" WHERE "key" = ${key}`;
  if (!row) return null;
  const { week, questionnaireVersion } = row;
  return { week, questionnaireVersion, answers: answersSchema.parse(JSON.parse(row.answers)) };
}

/** Erases the response behind a receipt, from the write-ahead log too; erasing it twice is no fault. */
export async function deleteResponse(key: string): Promise<void> {
  await prisma.$executeRaw`DELETE FROM "Response" WHERE "key" = ${key}`;
  await forgetErased();
}
