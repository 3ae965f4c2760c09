import type { HeldCode } from "~/http/held-code.server";
import { formatReceipt } from "~/receipt/receipt";
import { getRegion } from "~/region/region.server";
import { listNews } from "~/workshops/cohort";
import { listForStudents, openPlaces } from "~/workshops/place.server";
import { showCohort } from "~/workshops/show-cohort";

/** What a student sees of their own place; null when there is none any more. */
export async function showPlace({ code, isNew }: HeldCode) {
  const now = new Date();
  const [places, all] = await Promise.all([openPlaces(code), listForStudents(now)]);
  const held = places.find(({ isWish }) => !isWish) ?? places[0];
  if (!held) return null;
  const wish = places.find((place) => place !== held);
  const { institutions } = getRegion();
  const { cohort, standing, row } = held;
  const state = all.find((each) => each.cohort.id === cohort.id)?.state ?? "cancelled";
  const hasPlace = standing.kind === "place" && cohort.state === "published";
  const hasBegun = cohort.firstAt <= now.toISOString();
  const isOther = (id: string) => places.every((place) => place.cohort.id !== id);
  return {
    code: isNew ? formatReceipt(code) : null,
    cohort: showCohort({ cohort, state }, institutions),
    standing,
    hasPlace,
    /** Only who has a place gets the link of an online group. */
    link: hasPlace && cohort.isOnline ? cohort.place : null,
    news: listNews(cohort, row.seen),
    wish: wish && {
      cohort: showCohort({ cohort: wish.cohort, state: "full" }, institutions),
      number: wish.standing.kind === "waiting" ? wish.standing.number : 1,
      isGone: wish.cohort.state !== "published",
    },
    mayChange: !hasBegun || cohort.state === "cancelled",
    mayEvaluate: hasPlace && hasBegun,
    others: all
      .filter((each) => each.cohort.track === cohort.track && isOther(each.cohort.id))
      .filter((each) => each.state === "open" || each.state === "full")
      .map((each) => showCohort(each, institutions)),
  };
}

export type ShownPlace = NonNullable<Awaited<ReturnType<typeof showPlace>>>;
