import { randomBytes } from "node:crypto";
import { recordAudit } from "~/auth/audit.server";
import { createCohort, deleteDraft, moveCohort } from "~/db/cohorts.server";
import { joinCodeBytes, makeJoinCode } from "~/group/join-code";
import type { Cohort, CohortPlan, PublishFault } from "~/workshops/cohort";
import { cancelCohort, changeCohort, findPublishFaults } from "~/workshops/cohorts.server";

type Saved =
  | { kind: "raced" }
  | { kind: "refused"; faults: PublishFault[] }
  | { kind: "saved" | "published" | "asked"; id: string };

/**
 * Saves a plan, new or changed, and publishes it when that was asked and nothing is missing. `asked`:
 * it was saved, but can not be published yet. `refused`: what students signed up for would miss something.
 */
export async function savePlan(
  staffId: string,
  cohort: Cohort | null,
  plan: CohortPlan,
  isToPublish: boolean,
): Promise<Saved> {
  const isPublished = cohort?.state === "published";
  if (isPublished) {
    const faults = await findPublishFaults({ ...plan, id: cohort.id });
    // A group that has begun may still be changed.
    const missing = faults.filter((fault) => fault !== "past");
    if (missing.length > 0) return { kind: "refused", faults: missing };
  }
  const id = cohort?.id ?? randomBytes(6).toString("base64url");
  await recordAudit(staffId, cohort ? "cohort-changed" : "cohort-planned", id);
  if (!cohort)
    await createCohort(id, makeJoinCode(randomBytes(joinCodeBytes)), { ...plan, changed: "{}" });
  else if (!(await changeCohort(cohort, plan))) return { kind: "raced" };
  if (!isToPublish || isPublished) return { kind: "saved", id };
  if ((await findPublishFaults({ ...plan, id })).length > 0) return { kind: "asked", id };
  await recordAudit(staffId, "cohort-published", id);
  return { kind: (await moveCohort(id, "draft", "published")) ? "published" : "saved", id };
}

/** Throws a draft away, or calls a published group off. False when it was in another state. */
export async function endCohort(
  staffId: string,
  cohort: Cohort,
  intent: "delete" | "cancel",
): Promise<boolean> {
  if (cohort.state !== (intent === "delete" ? "draft" : "published")) return false;
  await recordAudit(
    staffId,
    intent === "delete" ? "cohort-deleted" : "cohort-cancelled",
    cohort.id,
  );
  if (intent === "cancel") return cancelCohort(cohort.id);
  await deleteDraft(cohort.id);
  return true;
}
