import { spoken } from "~/region/contact";
import { getRegion } from "~/region/region.server";
import { findNextWalkIn, listWalkIns } from "./publish.server";
import { fitsWish, parseSlotWish, type SlotWish } from "./slot";
import { showSlot } from "./stored-slot";
import { findFree } from "./sweep.server";

/** The institutions that a student can say to study at. */
export function listStudyPlaces() {
  return getRegion()
    .institutions.filter(({ asked, education }) => asked && education !== null)
    .map(({ id, name }) => ({ id, name }));
}

/** What an address or a form asks of a talk here. */
export function readWish(search: URLSearchParams): SlotWish {
  const institutions = listStudyPlaces().map(({ id }) => id);
  return parseSlotWish(search, { languages: spoken, institutions });
}

/** A wish as an address carries it, with its question mark; "" when nothing is asked. */
export function writeWish({ spoken: language, institution }: SlotWish): string {
  const search = new URLSearchParams({
    ...(institution && { institution }),
    ...(language && { spoken: language }),
  }).toString();
  return search && `?${search}`;
}

/** Talks that can be booked now and fit, in order, and in which languages there are any at all. */
export async function findFreeTalks(wish: SlotWish, now: Date) {
  const all = await findFree(now);
  const free = all.filter((slot) => fitsWish(slot, wish));
  return {
    free: free.map((slot) => showSlot(slot, { hidesPlace: true })),
    languages: spoken.filter((code) => all.some(({ languages }) => languages.includes(code))),
  };
}

/** Days ahead in which a walk-in hour counts as "this week". */
const week = 7;

/** Everything of the ways to a talk that depends on the day. */
export async function findWays(wish: SlotWish, now: Date) {
  const [all, next, talks] = await Promise.all([
    listWalkIns(now, week),
    findNextWalkIn(now, wish),
    findFreeTalks(wish, now),
  ]);
  const walkIns = all.filter((slot) => fitsWish(slot, wish));
  const languages = spoken.filter(
    (code) => talks.languages.includes(code) || all.some((slot) => slot.languages.includes(code)),
  );
  return {
    walkIns: walkIns.map((slot) => showSlot(slot)),
    nextWalkIn: next && showSlot(next),
    free: talks.free,
    spokenHere: languages,
  };
}
