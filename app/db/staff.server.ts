import { prisma } from "./client.server";
import { Prisma, type Staff } from "./generated/client";

export type StoredStaff = Staff;

/** A colleague by id, gone ones included, or null. */
export function findStaff(id: string): Promise<StoredStaff | null> {
  return prisma.staff.findUnique({ where: { id } });
}

/** A colleague by id who must be there. */
export async function getStaff(id: string): Promise<StoredStaff> {
  const staff = await findStaff(id);
  if (!staff) throw new Error("There is no such colleague.");
  return staff;
}

/** Everybody who ever had access, by name; who left comes last. */
export async function listStaff(): Promise<StoredStaff[]> {
  const staff = await prisma.staff.findMany({ orderBy: { name: "asc" } });
  return [...staff.filter(({ endedOn }) => !endedOn), ...staff.filter(({ endedOn }) => endedOn)];
}

/** A colleague by the name typed beside a one-time code, or null. */
export function findStaffBySignInName(signInName: string): Promise<StoredStaff | null> {
  return prisma.staff.findUnique({ where: { signInName } });
}

/** False when the name typed beside a code is taken; then nothing was written. */
export async function createStaff(staff: StoredStaff): Promise<boolean> {
  const { id, name, signInName, ssoKey, grants, codeSalt, since, endedOn } = staff;
  const written = await prisma.$executeRaw`
    INSERT INTO "Staff" ("id", "name", "signInName", "ssoKey", "grants", "codeSalt", "since", "endedOn")
    VALUES (${id}, ${name}, ${signInName}, ${ssoKey}, ${grants}, ${codeSalt}, ${since}, ${endedOn})
    ON CONFLICT DO NOTHING`;
  return written === 1;
}

/**
 * Somebody who came through an institution: made at the first sign-in, and given the name and
 * roles of this one at each later sign-in. Who was taken out of the office stays out.
 */
export async function keepSsoStaff(
  staff: Pick<StoredStaff, "id" | "name" | "grants" | "since"> & { ssoKey: string },
): Promise<StoredStaff> {
  const { id, name, ssoKey, grants, since } = staff;
  const rows = await prisma.$queryRaw<StoredStaff[]>`
    INSERT INTO "Staff" ("id", "name", "ssoKey", "grants", "since")
    VALUES (${id}, ${name}, ${ssoKey}, ${grants}, ${since})
    ON CONFLICT ("ssoKey") DO UPDATE SET "name" = excluded."name", "grants" = excluded."grants"
    RETURNING *`;
  if (!rows[0]) throw new Error("A colleague was not stored.");
  return rows[0];
}

/** Gives a colleague other roles. */
export async function updateGrants(id: string, grants: string): Promise<void> {
  await prisma.staff.update({ where: { id }, data: { grants } });
}

/** Sets up one-time codes, or takes them away with nulls. False when the name is taken. */
export async function updateCodes(
  id: string,
  codes: { signInName: string | null; codeSalt: string | null },
): Promise<boolean> {
  try {
    const { count } = await prisma.staff.updateMany({ where: { id }, data: codes });
    return count === 1;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/** Whether a unique index refused a write. */
const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";

/** Ends somebody's access and drops what they signed in with; the row keeps the name for the trail. */
export async function endAccess(id: string, day: string): Promise<void> {
  await prisma.staff.update({
    where: { id },
    data: { endedOn: day, codeSalt: null, signInName: null, grants: "[]" },
  });
  await prisma.passkey.deleteMany({ where: { staffId: id } });
  await prisma.staffSession.deleteMany({ where: { staffId: id } });
}
