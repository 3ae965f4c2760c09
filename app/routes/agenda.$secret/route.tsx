import type { LoaderFunctionArgs } from "@remix-run/node";
import { buildCalendar, calendarHeaders } from "~/calendar/build-calendar";
import { content } from "~/content/content";
import { notFound } from "~/http/answers.server";
import { findFeed } from "~/talk/feed.server";

/** The calendar of a worker, for who has its secret: busy or not, and nothing of who or why. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { feed } = content[context.language].officeTalk;
  const events = await findFeed((params["secret"] ?? "").slice(0, 100), feed, new Date());
  if (!events) throw notFound();
  return new Response(buildCalendar(events), { headers: calendarHeaders });
}
