import type { Published } from "~/snapshots/build-snapshot";

/** Why a wave can not be certified (yet). */
export type CertifyFault =
  "open" | "invited-unknown" | "too-few-people" | "response-very-low" | "nothing-shown";

export type Certification =
  | { kind: "may"; responseOfHundred: number; people: number }
  | { kind: "may-not"; because: CertifyFault };

/** People who must have finished, and the share of invited people, in percent. Never set from outside. */
const leastPeople = 100;
const leastResponse = 10;

/**
 * Whether a wave of our own answers may become a norm of grade C: it is over, everybody of a known
 * group was invited, enough of them answered, and something of it may be shown at all.
 */
export function checkCertification(
  wave: { closedWeek: string | null; invited: number | null },
  published: Published,
): Certification {
  if (wave.closedWeek === null) return { kind: "may-not", because: "open" };
  if (wave.invited === null) return { kind: "may-not", because: "invited-unknown" };
  const finished = published["finished"]?.find(({ group }) => group === "all")?.count;
  if (!finished?.shown) return { kind: "may-not", because: "nothing-shown" };
  if (finished.count < leastPeople) return { kind: "may-not", because: "too-few-people" };
  const responseOfHundred = Math.floor((100 * finished.count) / wave.invited);
  if (responseOfHundred < leastResponse) return { kind: "may-not", because: "response-very-low" };
  return {
    kind: "may",
    responseOfHundred: Math.min(100, responseOfHundred),
    people: finished.count,
  };
}
