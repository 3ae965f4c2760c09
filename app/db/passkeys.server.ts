import { prisma } from "./client.server";
import type { Passkey } from "./generated/client";

export type StoredPasskey = Passkey;

/** A passkey by its credential id (base64url), or null. */
export function findPasskey(id: string): Promise<StoredPasskey | null> {
  return prisma.passkey.findUnique({ where: { id } });
}

/** The passkeys of one colleague, oldest first. */
export function listPasskeys(staffId: string): Promise<StoredPasskey[]> {
  return prisma.passkey.findMany({ where: { staffId }, orderBy: { madeOn: "asc" } });
}

/** Stores a passkey; one that is there already changes nothing. */
export async function createPasskey(passkey: StoredPasskey): Promise<void> {
  const { id, staffId, publicKey, counter, transports, label, madeOn, usedOn } = passkey;
  await prisma.$executeRaw`
    INSERT INTO "Passkey" ("id", "staffId", "publicKey", "counter", "transports", "label", "madeOn", "usedOn")
    VALUES (${id}, ${staffId}, ${publicKey}, ${counter}, ${transports}, ${label}, ${madeOn}, ${usedOn})
    ON CONFLICT DO NOTHING`;
}

/** Keeps the counter of a use, which must never go back, and its day. */
export async function keepPasskeyUse(id: string, counter: number, day: string): Promise<void> {
  await prisma.passkey.updateMany({ where: { id }, data: { counter, usedOn: day } });
}

/** Takes a passkey of this colleague away; one of somebody else stays. */
export async function deletePasskey(id: string, staffId: string): Promise<void> {
  await prisma.passkey.deleteMany({ where: { id, staffId } });
}
