import { isoWeek } from "~/questionnaire/iso-week";
import type { ServiceCount } from "~/snapshots/service-counts";
import { prisma } from "./client.server";
import { Prisma } from "./generated/client";

/**
 * Counts one use of a service, such as `countEvent("talk-booked", new Date(), { language: "nl" })`:
 * once for all and once in each category, in the ISO week of now. One statement, so it counts whole
 * or not at all. What is counted may be shown by `publishCounts` only.
 */
export async function countEvent(
  subject: string,
  now: Date,
  categories: Readonly<Record<string, string>> = {},
): Promise<void> {
  const week = isoWeek(now);
  const names = ["", ...Object.entries(categories).map(([name, value]) => `${name}:${value}`)];
  const rows = names.map((name) => Prisma.sql`(${subject}, ${week}, ${name}, 1)`);
  await prisma.$executeRaw`
    INSERT INTO "ServiceCount" ("subject", "week", "category", "count") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("subject", "week", "category") DO UPDATE SET "count" = "ServiceCount"."count" + 1`;
}

/** Everything that was counted of subjects that begin so, oldest week first. */
export function listServiceCounts(prefix: string): Promise<ServiceCount[]> {
  return prisma.serviceCount.findMany({
    where: { subject: { startsWith: prefix } },
    orderBy: [{ subject: "asc" }, { week: "asc" }, { category: "asc" }],
  });
}
