import { prisma } from "./client.server";
import type { Invitation } from "./generated/client";

export type StoredInvitation = Invitation;

/** Stores an invitation. */
export async function createInvitation(invitation: StoredInvitation): Promise<void> {
  await prisma.invitation.create({ data: invitation });
}

/** An invitation by the hash of its token, used and expired ones included, or null. */
export function findInvitation(key: string): Promise<StoredInvitation | null> {
  return prisma.invitation.findUnique({ where: { key } });
}

/** Invitations that can still be used, soonest to expire first. */
export function listOpenInvitations(now: string): Promise<StoredInvitation[]> {
  return prisma.invitation.findMany({
    where: { usedAt: null, expiresAt: { gt: now } },
    orderBy: { expiresAt: "asc" },
  });
}

/** Marks an invitation used; the row stays, so that a second use can be told so. */
export async function useInvitation(key: string, now: string): Promise<void> {
  await prisma.invitation.updateMany({ where: { key }, data: { usedAt: now } });
}

/** Takes an invitation back. */
export async function deleteInvitation(key: string): Promise<void> {
  await prisma.invitation.deleteMany({ where: { key } });
}
