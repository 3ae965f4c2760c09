import { findNormsInUse } from "~/db/norm-tables.server";
import { findResponse } from "~/db/responses.server";
import { buildFeedback } from "~/feedback/build-feedback";
import type { Part } from "~/feedback/message";
import { hashReceipt } from "~/receipt/hash.server";
import { getRegion } from "~/region/region.server";
import { findVisit } from "~/visit/visit.server";
import { listPartsToTake } from "./summary";

/** What the student at this browser can take along: only while the own feedback is open. */
export async function findOwnParts(request: Request): Promise<Part[]> {
  const visit = findVisit(request);
  if (visit?.kind !== "sent") return [];
  const response = await findResponse(hashReceipt(visit.receipt));
  if (!response) return [];
  const { institutions, offers } = getRegion();
  const institution = institutions.find(({ id }) => id === response.answers["about.institution"]);
  const { norms } = await findNormsInUse();
  const education = institution?.education ?? undefined;
  const setting = { norms, education, compareWith: "all", offers } as const;
  return listPartsToTake(buildFeedback(response.answers, setting).parts);
}
