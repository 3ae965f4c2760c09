import { prisma } from "./client.server";
import type { Campaign } from "./generated/client";

export type StoredCampaign = Campaign;

/** All campaigns, newest first. */
export function listCampaigns(): Promise<StoredCampaign[]> {
  return prisma.campaign.findMany({ orderBy: [{ openedWeek: "desc" }, { id: "asc" }] });
}

/** A campaign by its id, or null. */
export function findCampaign(id: string): Promise<StoredCampaign | null> {
  return prisma.campaign.findUnique({ where: { id } });
}

/** Opens a campaign, unless one is open: two at once would share their weeks. False when one was. */
export async function openCampaign(campaign: {
  id: string;
  name: string;
  openedWeek: string;
}): Promise<boolean> {
  const { id, name, openedWeek } = campaign;
  const written = await prisma.$executeRaw`
    INSERT INTO "Campaign" ("id", "name", "openedWeek")
    SELECT ${id}, ${name}, ${openedWeek}
    WHERE NOT EXISTS (SELECT 1 FROM "Campaign" WHERE "closedWeek" IS NULL OR "closedWeek" >= ${openedWeek})`;
  return written === 1;
}

/** Closes an open campaign with this week; closing it twice changes nothing. */
export async function closeCampaign(id: string, closedWeek: string): Promise<void> {
  await prisma.campaign.updateMany({ where: { id, closedWeek: null }, data: { closedWeek } });
}

/** Keeps who was invited. Not once it is certified: then it is what it was. */
export async function keepInvited(
  id: string,
  invited: { invitedWho: string; invited: number },
): Promise<void> {
  await prisma.campaign.updateMany({ where: { id, certifiedOn: null }, data: invited });
}

/** Certifies a closed campaign, once. */
export async function certifyCampaign(id: string, day: string): Promise<void> {
  await prisma.campaign.updateMany({
    where: { id, certifiedOn: null, closedWeek: { not: null } },
    data: { certifiedOn: day },
  });
}
