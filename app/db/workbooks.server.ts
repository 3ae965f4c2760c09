import { forgetErased, prisma } from "./client.server";

/**
 * Keeps a sealed workbook under the hash of its code; the same code again replaces it, so a form sent
 * twice keeps one. Workbooks that were last changed before week `oldest` go at the same time.
 */
export async function keepWorkbook(
  key: string,
  { week, sealed, oldest }: { week: string; sealed: string; oldest: string },
): Promise<void> {
  await prisma.$executeRaw`DELETE FROM "Workbook" WHERE "week" < ${oldest}`;
  await prisma.$executeRaw`INSERT INTO "Workbook" ("key", "week", "sealed")
    VALUES (${key}, ${week}, ${sealed})
    ON CONFLICT ("key") DO UPDATE SET "week" = ${week}, "sealed" = ${sealed}`;
}

/** Changes a kept workbook; false when it was erased meanwhile, and then nothing is kept. */
export async function changeWorkbook(
  key: string,
  { week, sealed }: { week: string; sealed: string },
): Promise<boolean> {
  const changed = await prisma.$executeRaw`UPDATE "Workbook"
    SET "week" = ${week}, "sealed" = ${sealed} WHERE "key" = ${key}`;
  return changed === 1;
}

/** The sealed workbook, or null when there is none or it was last changed before week `oldest`. */
export async function findWorkbook(key: string, oldest: string): Promise<string | null> {
  const row = await prisma.workbook.findUnique({ where: { key } });
  return row && row.week >= oldest ? row.sealed : null;
}

/** Erases a workbook, from the write-ahead log too; erasing it twice is no fault. */
export async function deleteWorkbook(key: string): Promise<void> {
  await prisma.$executeRaw`DELETE FROM "Workbook" WHERE "key" = ${key}`;
  await forgetErased();
}
