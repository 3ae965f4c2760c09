import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { buildCalendar, calendarHeaders } from "~/calendar/build-calendar";
import { content } from "~/content/content";
import { describeAppointment } from "~/talk/book.server";
import { findBookingVisit } from "~/talk/booking-visit.server";

/** The talk for a calendar: a time and a title that tells nothing. No place: that would. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const visit = findBookingVisit(request);
  const found = visit && (await describeAppointment(visit.code, new Date()));
  if (!found?.slot || found.state !== "booked") throw redirect("/talk/appointment");
  const { startsAt, endsAt } = found.slot;
  const { uid, sequence } = found;
  const title = content[context.language].talkWays.appointment.calendarTitle;
  return new Response(buildCalendar([{ uid, startsAt, endsAt, title, sequence }]), {
    headers: calendarHeaders,
  });
}
