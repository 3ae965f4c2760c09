import { readClock } from "~/calendar/local-time";
import type { Cohort } from "~/workshops/cohort";
import type { CohortField } from "~/workshops/read-cohort";

/** A cohort as the fields of its form hold it; of a new one the usual. */
export function writeFields(cohort: Cohort | null): Record<CohortField, string> {
  const first = cohort && readClock(cohort.firstAt);
  const second = cohort && readClock(cohort.secondAt);
  return {
    track: cohort?.track ?? "",
    language: cohort?.language ?? "nl",
    firstDay: first?.date ?? "",
    firstTime: first?.time ?? "",
    secondDay: second?.date ?? "",
    secondTime: second?.time ?? "",
    kind: cohort?.isOnline ? "online" : "room",
    place: cohort?.place ?? "",
    institution: cohort?.institution ?? "",
    room: String(cohort?.room ?? 8),
    facilitator: cohort?.facilitatorId ?? "",
    cofacilitator: cohort?.cofacilitatorId ?? "",
    crisisContact: cohort?.crisisContact ?? "",
  };
}
