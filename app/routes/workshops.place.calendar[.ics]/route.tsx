import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { buildCalendar, calendarHeaders } from "~/calendar/build-calendar";
import { content } from "~/content/content";
import { hashCode } from "~/receipt/hash.server";
import { endOf } from "~/workshops/cohort";
import { heldPlace, openPlaces } from "~/workshops/place.server";

/** More changes of a cohort than anybody makes, so that another date always comes after them. */
const changesOfOneCohort = 1000;

/**
 * The two meetings of a place, with a title that tells nothing. After a change of date or of the group
 * the file has the same two meetings with a higher sequence, so that a calendar replaces them.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const held = heldPlace.find(request);
  const place = held && (await openPlaces(held.code)).find(({ isWish }) => !isWish);
  if (!held || place?.standing.kind !== "place") return redirect("/workshops/place");
  const { cohort, row } = place;
  const { calendarTitle } = content[context.language].workshopDates.place;
  const events = ([cohort.firstAt, cohort.secondAt] as const).map((startsAt, index) => ({
    uid: hashCode(`calendar ${index}`, held.code).slice(0, 22),
    startsAt,
    endsAt: endOf(startsAt),
    title: calendarTitle,
    place: cohort.place,
    sequence: row.moves * changesOfOneCohort + cohort.sequence,
    cancelled: cohort.state === "cancelled",
  }));
  return new Response(buildCalendar(events), { headers: calendarHeaders });
}
