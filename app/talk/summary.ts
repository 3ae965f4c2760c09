import type { Part, PartId } from "~/feedback/message";

/** Parts of the own feedback that a student can take along; those about others and the plan stay home. */
const partsToTake = [
  "week",
  "evening",
  "audit",
  "drugs",
  "happened",
  "study",
  "strategies",
] as const satisfies readonly PartId[];

/** The parts of a feedback that can be taken along. */
export function listPartsToTake(parts: readonly Part[]): Part[] {
  return parts.filter(({ id }) => partsToTake.some((each) => each === id));
}

/** Of those, the ones that were ticked; null when none was. */
export function takeParts(parts: readonly Part[], ticked: readonly string[]): Part[] | null {
  const taken = listPartsToTake(parts).filter(({ id }) => ticked.includes(id));
  return taken.length > 0 ? taken : null;
}
