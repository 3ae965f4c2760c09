import { prisma } from "./client.server";

/** The day on which each colleague finished the training for facilitators, by staff id. */
export async function listTrained(): Promise<Map<string, string>> {
  const rows = await prisma.workshopTraining.findMany();
  return new Map(rows.map(({ staffId, trainedOn }) => [staffId, trainedOn]));
}

/** Keeps the day on which somebody finished the training; null takes it away. */
export async function keepTrained(staffId: string, trainedOn: string | null): Promise<void> {
  if (trainedOn === null) await prisma.workshopTraining.deleteMany({ where: { staffId } });
  else
    await prisma.workshopTraining.upsert({
      where: { staffId },
      create: { staffId, trainedOn },
      update: { trainedOn },
    });
}
