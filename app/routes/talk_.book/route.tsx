import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { hasFormToken, isTrapEmpty, makeFormToken, readForm } from "~/http/form.server";
import { bookTalk, isBooked, waitForTalk } from "~/talk/book.server";
import {
  type BookingVisit,
  findBookingVisit,
  keepBookingVisit,
  startBookingVisit,
} from "~/talk/booking-visit.server";
import { longestNickname } from "~/talk/card.server";
import { findFreeTalks, listStudyPlaces, readWish, writeWish } from "~/talk/find-ways.server";
import { countNewBooking, mayBook } from "~/talk/limits.server";
import { findOwnParts } from "~/talk/own-parts.server";
import { topics } from "~/talk/slot";
import { takeParts } from "~/talk/summary";
import { useContent } from "~/ui/language";
import { SlotFilter } from "~/ui/slot-filter";
import talkHref from "~/ui/talk.css?url";
import { titleOf } from "~/ui/title";
import { BookForm } from "./book-form";

export const handle = { sensitive: true };

export const links: LinksFunction = () => [{ rel: "stylesheet", href: talkHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

/** Times that one page offers. */
const mostShown = 40;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const visit = findBookingVisit(request);
  // Who has a talk here sees that one first; closing it there makes room for another.
  if (visit && visit.state !== "new" && (await isBooked(visit.code)))
    throw redirect("/talk/appointment");
  // A code of its own for each page: one that stood in the browser may be known to who put it there.
  const fresh = startBookingVisit();
  const wish = readWish(new URL(request.url).searchParams);
  const { free, languages } = await findFreeTalks(wish, new Date());
  const parts = await findOwnParts(request);
  const page = {
    title: content[context.language].talkWays.booking.title,
    token: makeFormToken(`talk ${fresh.code}`),
    wish,
    search: writeWish(wish),
    free: free.slice(0, mostShown),
    later: Math.max(0, free.length - mostShown),
    languages,
    studyPlaces: listStudyPlaces(),
    parts: parts.map(({ id }) => id),
  };
  return data(page, { headers: keepBookingVisit(fresh) });
}

type Fault = Exclude<keyof (typeof content)["nl"]["talkWays"]["booking"]["faults"], "title">;

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const visit = findBookingVisit(request);
  const typed = {
    nickname: (form.get("nickname") ?? "").slice(0, 200),
    topic: form.get("topic") ?? "",
    slot: form.get("slot") ?? "",
    parts: form.getAll("part"),
  };
  const refuse = (fault: Fault, status = 400) => data({ fault, typed }, { status });
  if (!visit || !hasFormToken(form, `talk ${visit.code}`) || !isTrapEmpty(form))
    return refuse("page");
  const nickname = typed.nickname.trim();
  const waits = form.get("intent") === "wait";
  if (!waits && typed.slot === "") return refuse("slot");
  if (nickname === "" || nickname.length > longestNickname) return refuse("nickname");
  // Sent twice, a form finds what the first one booked.
  if (await isBooked(visit.code)) return finish(visit);
  if (!(await mayBook(context.visitor))) return refuse("too-many", 429);
  const now = new Date();
  const wish = readWish(new URL(request.url).searchParams);
  const asked = {
    code: visit.code,
    card: {
      nickname,
      topic: topics.find((each) => each === typed.topic) ?? null,
      language: context.language,
    },
    parts: takeParts(await findOwnParts(request), typed.parts),
    wish,
  };
  if (waits) await waitForTalk(asked, now);
  else if ((await bookTalk(asked, typed.slot, now)) === "taken") {
    const { free } = await findFreeTalks(wish, now);
    return refuse(free.length > 0 ? "taken" : "taken-all", 409);
  }
  await countNewBooking(context.visitor);
  return finish(visit);
}

function finish(visit: BookingVisit) {
  const state = visit.state === "new" ? "booked" : visit.state;
  return redirect("/talk/booked", { headers: keepBookingVisit({ ...visit, state }) });
}

export type BookPage = ReturnType<typeof useLoaderData<typeof loader>>;
export type Refused = ReturnType<typeof useActionData<typeof action>>;

/** Books a talk: a time, a nickname, and what may come along. */
export default function Book() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { booking } = useContent().talkWays;
  return (
    <div className="page">
      <BookForm page={page} refused={refused}>
        <h1>{booking.title}</h1>
        <p className="lead">{booking.lead}</p>
        <SlotFilter
          action="/talk/book"
          wish={page.wish}
          institutions={page.studyPlaces}
          languages={page.languages}
        />
      </BookForm>
      <p className="small">
        <a href="/talk">{booking.now}</a>
      </p>
    </div>
  );
}
