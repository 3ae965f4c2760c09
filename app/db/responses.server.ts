import { answersSchema } from "~/instruments/answers";
import type { Answers } from "~/instruments/instrument";
import { askDriver, forgetErased, prisma } from "./client.server";
import { gather } from "./gather";
import { Prisma } from "./generated/client";

export interface StoredResponse {
  answers: Answers;
  questionnaireVersion: string;
  /** ISO week of sending, such as "2026-W47". */
  week: string;
}

type StoredRow = Record<"week" | "questionnaireVersion" | "answers", string>;

type KeyedRow = StoredRow & { key: string };

/**
 * Stores a finished questionnaire under the hash of its receipt; all of one moment with one statement.
 * The same receipt again changes nothing, so a form sent twenty times at once makes one response. False
 * when other answers stand under it: whoever sends these does not get to see those.
 */
export function createResponse(key: string, response: StoredResponse): Promise<boolean> {
  return keepRow({ ...response, key, answers: JSON.stringify(response.answers) });
}

const keepRow = gather(async (rows: KeyedRow[]): Promise<(row: KeyedRow) => boolean> => {
  // Of two under one key the first is stored, as if they had come one by one.
  const given = [...new Map(rows.toReversed().map((row) => [row.key, row])).values()];
  const values = given.map(
    (row) => Prisma.sql`(${row.key}, ${row.week}, ${row.questionnaireVersion}, ${row.answers})`,
  );
  const added = await askDriver<{ key: string }>(Prisma.sql`
    INSERT INTO "Response" ("key", "week", "questionnaireVersion", "answers")
    VALUES ${Prisma.join(values)} ON CONFLICT ("key") DO NOTHING RETURNING "key"`);
  const isNew = new Set(added.map(({ key }) => key));
  const older = given.filter(({ key }) => !isNew.has(key)).map(({ key }) => key);
  const there = [
    ...given.filter(({ key }) => isNew.has(key)),
    ...(older.length > 0 ? await prisma.response.findMany({ where: { key: { in: older } } }) : []),
  ];
  const stored = new Map(there.map((row) => [row.key, row.answers]));
  return ({ key, answers }) => stored.get(key) === answers;
});

/** The response behind a receipt, or null when there is none (any more). */
export async function findResponse(key: string): Promise<StoredResponse | null> {
  const [row] = await askDriver<StoredRow>(Prisma.sql`
    SELECT "week", "questionnaireVersion", "answers" FROM "Response" WHERE "key" = ${key}`);
  if (!row) return null;
  const { week, questionnaireVersion } = row;
  return { week, questionnaireVersion, answers: answersSchema.parse(JSON.parse(row.answers)) };
}

/** Erases the response behind a receipt, from the write-ahead log too; erasing it twice is no fault. */
export async function deleteResponse(key: string): Promise<void> {
  await prisma.$executeRaw`DELETE FROM "Response" WHERE "key" = ${key}`;
  await forgetErased();
}
