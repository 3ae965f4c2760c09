import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { forbidden } from "~/http/answers.server";
import { hasFormToken, makeFormToken, makeHourlyToken, readForm } from "~/http/form.server";
import { languageCookie } from "~/http/language.server";
import { languages } from "~/language";
import { dayOf } from "~/region/day";
import { makeChance } from "~/receipt/hash.server";
import { getRegion } from "~/region/region.server";
import { listShown } from "~/region/shown";
import { cleanText, countCharacters } from "~/talk/thread";
import { describePromise } from "~/talk/thread-desk.server";
import { findOnward } from "~/talk/thread-onward";
import { type ReplyFault, replyAsStudent } from "~/talk/thread-reply.server";
import { heldThread, findVisitedThread } from "~/talk/thread-visit.server";
import threadHref from "~/ui/thread.css?url";
import { titleOf } from "~/ui/title";
import { NoThread } from "./no-thread";
import { ReadPage } from "./read-page";

export const handle = { sensitive: true, switchesLanguageInForm: true };

export const links: LinksFunction = () => [{ rel: "stylesheet", href: threadHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const words = content[context.language].thread;
  const visited = await findVisitedThread(request);
  if (!visited) {
    // Erased, closed here or an hour old: what was typed, if anything, can go on as a new question.
    const once = makeChance();
    const tokens = { open: makeHourlyToken("thread open"), ask: makeHourlyToken(`thread ${once}`) };
    return { thread: null, title: words.open.title, once, tokens };
  }
  const { thread, code } = visited;
  const region = getRegion();
  const shown = listShown(region, dayOf(new Date()));
  return {
    title: words.read.title,
    token: makeFormToken(`thread ${code}`),
    wasSent: new URL(request.url).searchParams.has("sent"),
    promise: describePromise(thread),
    institutions: region.institutions,
    thread: {
      version: thread.version,
      erasedOn: thread.erasedOn,
      closedOn: thread.state.closedOn,
      isCrisis: thread.state.freshCrisis.length > 0,
      // Not by whom: the name of a colleague is not for the student to learn.
      entries: thread.entries.map((entry) => ({
        number: entry.number,
        day: entry.day,
        from: entry.from,
        text: entry.from === "closing" ? "" : entry.text,
        onward: findOnward(entry.from === "worker" ? entry.onward : [], shown),
      })),
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const visited = await findVisitedThread(request);
  const text = cleanText(form.get("text") ?? "");
  if (!form.get("token")) throw forbidden();
  const chosen = languages.find((one) => form.get("intent") === `language-${one}`);
  if (chosen) {
    context.language = chosen;
    const headers = { "Set-Cookie": languageCookie(chosen) };
    return data({ fault: null, text, count: 0 }, { headers });
  }
  if (!visited) {
    const fault = heldThread.find(request) ? ("gone" as const) : ("left" as const);
    return data({ fault, text, count: countCharacters(text) }, { status: 409 });
  }
  const isOwnPage = hasFormToken(form, `thread ${visited.code}`);
  const reply = await replyAsStudent(visited.thread, form, isOwnPage);
  if (reply.fault) return data(reply, { status: statusOf(reply.fault) });
  return redirect("/talk/thread/read?sent", { headers: heldThread.keep(visited.code) });
}

function statusOf(fault: ReplyFault): number {
  if (fault === "notSaved") return 503;
  if (fault === "full") return 429;
  return ["answered", "elsewhere", "closed"].includes(fault) ? 409 : 400;
}

export type ReadData = ReturnType<typeof useLoaderData<typeof loader>>;
export type Sent = ReturnType<typeof useActionData<typeof action>>;

/** A conversation, for who came with its code. */
export default function Read() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return page.thread ? <ReadPage page={page} sent={sent} /> : <NoThread page={page} sent={sent} />;
}
