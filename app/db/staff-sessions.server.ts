import { prisma } from "./client.server";
import type { StaffSession } from "./generated/client";

export type StoredSession = StaffSession;

/** Stores a session that begins now. */
export async function createSession(session: StoredSession): Promise<void> {
  await prisma.staffSession.create({ data: session });
}

/** A session by the hash of its token, or null. */
export function findSession(key: string): Promise<StoredSession | null> {
  return prisma.staffSession.findUnique({ where: { key } });
}

/** The sessions of one colleague, newest first. */
export function listSessions(staffId: string): Promise<StoredSession[]> {
  return prisma.staffSession.findMany({ where: { staffId }, orderBy: { startedAt: "desc" } });
}

/** Keeps when a session was last used or its owner last proved who they are. */
export async function updateSession(
  key: string,
  moments: Partial<Pick<StoredSession, "seenAt" | "provedAt">>,
): Promise<void> {
  await prisma.staffSession.updateMany({ where: { key }, data: moments });
}

/** Ends one session of this colleague; ending it twice is no fault. */
export async function deleteSession(key: string, staffId: string): Promise<void> {
  await prisma.staffSession.deleteMany({ where: { key, staffId } });
}

/** Clears away sessions that began before a moment, whoever's. */
export async function deleteSessionsBefore(moment: string): Promise<void> {
  await prisma.staffSession.deleteMany({ where: { startedAt: { lt: moment } } });
}
