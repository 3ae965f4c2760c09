/** What a student finds at a time: a door that is open, or one talk to book. */
export const slotKinds = ["walk-in", "talk"] as const;
export type SlotKind = (typeof slotKinds)[number];

/** How one gets to the worker. */
export const ways = ["place", "phone", "video"] as const;
export type Way = (typeof ways)[number];

/** A stretch of time in which a prevention worker can be reached. */
export interface Slot {
  id: string;
  kind: SlotKind;
  workerId: string;
  /** What was published in one go. */
  series: string;
  /** ISO moments with Z. */
  startsAt: string;
  endsAt: string;
  way: Way;
  /** A room, a phone number or an address that begins with https. */
  place: string;
  /** Codes such as "nl". */
  languages: string[];
  /** Ids in the region. */
  institutions: string[];
  withdrawn: boolean;
}

/** What a student asks of a talk; null asks nothing. */
export interface SlotWish {
  spoken: string | null;
  institution: string | null;
}

/** Whether a time can be used by who asks this. */
export function fitsWish(
  { languages, institutions }: Pick<Slot, "languages" | "institutions">,
  { spoken, institution }: SlotWish,
): boolean {
  return (
    (spoken === null || languages.includes(spoken)) &&
    (institution === null || institutions.includes(institution))
  );
}

/** What an address or a form asks; what is not in the lists asks nothing. */
export function parseSlotWish(
  search: URLSearchParams,
  known: { languages: readonly string[]; institutions: readonly string[] },
): SlotWish {
  const oneOf = (list: readonly string[], name: string) =>
    list.find((each) => each === search.get(name)) ?? null;
  return {
    spoken: oneOf(known.languages, "spoken"),
    institution: oneOf(known.institutions, "institution"),
  };
}

/** What a student may write down about the talk: one of a list, or nothing. */
export const topics = ["alcohol", "drugs", "both", "someone-else", "something-else"] as const;
export type Topic = (typeof topics)[number];

/** Days after a talk in which its code still opens; then the row goes. */
export const daysAfterTalk = 14;
/** Days somebody stays on the waiting list. */
export const waitingDays = 42;
/** Offers that somebody on the waiting list may let pass. */
export const mostOffers = 3;

const hour = 3_600_000;

/**
 * Until when a freed time is held for who waits: a day, or two hours before it starts. Null when
 * it starts too soon to be offered to somebody who must come and look.
 */
export function holdUntil(startsAt: string, now: Date): string | null {
  const until = Math.min(now.getTime() + 24 * hour, Date.parse(startsAt) - 2 * hour);
  return until - now.getTime() >= 2 * hour ? new Date(until).toISOString() : null;
}
