import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { listStoredStarters } from "~/db/reply-starters.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import type { Language } from "~/language";
import { dayOf } from "~/region/day";
import { getRegion } from "~/region/region.server";
import { listShown } from "~/region/shown";
import {
  answerThread,
  closeThread,
  type DeskFault,
  type DeskOutcome,
  handOverThread,
  listNames,
  readAnswer,
  takeThread,
} from "~/talk/thread-answer.server";
import { describePromise, findAtDesk, listColleagues } from "~/talk/thread-desk.server";
import { listOnwardIds } from "~/talk/thread-onward";
import { mergeStarters } from "~/talk/thread-starters";
import threadHref from "~/ui/thread.css?url";
import { titleOf } from "~/ui/title";
import { DeskPage } from "./desk-page";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: threadHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

const news = ["sent", "taken", "handedOver", "ended"] as const;

async function requireThread({ context, params }: LoaderFunctionArgs | ActionFunctionArgs) {
  const staff = requireStaff(context);
  const thread = await findAtDesk(staff, params["id"]);
  if (!thread) throw redirect("/office/threads?gone");
  return { staff, thread };
}

const listShownNow = () => listShown(getRegion(), dayOf(new Date()));

async function listStarters(language: Language) {
  const own = content[language].officeThreads.ownStarters;
  return mergeStarters(own, await listStoredStarters(), language);
}

export async function loader(args: LoaderFunctionArgs) {
  const { staff, thread } = await requireThread(args);
  const { searchParams } = new URL(args.request.url);
  const { services, contacts } = listShownNow();
  const starters = await listStarters(thread.about.language);
  return {
    title: content[args.context.language].officeThreads.thread.title,
    token: makeFormToken(`office ${staff.session}`),
    news: news.find((one) => searchParams.has(one)),
    thread,
    promise: describePromise(thread),
    self: staff.id,
    names: await listNames([thread]),
    institutions: getRegion().institutions.map(({ id, name }) => ({ id, name })),
    colleagues: (await listColleagues(thread, staff.id)).map(({ id, name }) => ({ id, name })),
    starters: starters.map(({ id, title }) => ({ id, title })),
    offers: [
      ...services.map(({ id, name }) => ({ id: `services/${id}`, name })),
      ...contacts.map(({ id, name }) => ({ id: `contacts/${id}`, name })),
    ],
  };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request);
  const { staff, thread } = await requireThread(args);
  const answer = readAnswer(form, listOnwardIds(listShownNow()));
  const intent = form.get("intent") ?? "send";
  const keep = (fault: DeskFault | null, typed = answer) =>
    data({ fault, typed }, { status: statusOf(fault) });
  if (!hasFormToken(form, `office ${staff.session}`)) return keep({ fault: "page-old" });
  if (intent === "insert") {
    const starters = await listStarters(thread.about.language);
    const starter = starters.find(({ id }) => id === form.get("starter"));
    const text = [answer.text.trimEnd(), starter?.text].filter(Boolean).join("\n\n");
    return keep(null, { ...answer, text });
  }
  const finish = (outcome: DeskOutcome, done: (typeof news)[number]) => {
    if (outcome === "gone") return redirect("/office/threads?gone");
    if (outcome === "done") return redirect(`/office/threads/${thread.id}?${done}`);
    return keep(outcome);
  };
  if (intent === "take") return finish(await takeThread(staff, thread), "taken");
  if (intent === "close") return finish(await closeThread(staff, thread, answer.version), "ended");
  if (intent === "hand-over") {
    const colleagues = await listColleagues(thread, staff.id);
    const to = colleagues.find(({ id }) => id === form.get("colleague"))?.id;
    const seen = form.get("seen") ?? "";
    return finish(await handOverThread(staff, thread, to, seen), "handedOver");
  }
  return finish(await answerThread(staff, thread, answer), "sent");
}

function statusOf(fault: DeskFault | null): number {
  if (!fault) return 200;
  return ["answered", "wrote", "taken"].includes(fault.fault) ? 409 : 400;
}

export type DeskData = ReturnType<typeof useLoaderData<typeof loader>>;
export type DeskSent = ReturnType<typeof useActionData<typeof action>>;

/** A thread as who answers it sees it. */
export default function Thread() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <DeskPage page={page} sent={sent} />;
}
