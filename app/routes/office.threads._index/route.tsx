import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { getRegion } from "~/region/region.server";
import { listNames } from "~/talk/thread-answer.server";
import { describePromise, listDesk } from "~/talk/thread-desk.server";
import type { OpenedThread } from "~/talk/thread.server";
import { useContent } from "~/ui/language";
import threadHref from "~/ui/thread.css?url";
import { titleOf } from "~/ui/title";
import { ThreadRow } from "./thread-row";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: threadHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

/** Which threads a worker can look at. */
const views: Record<string, (thread: OpenedThread, self: string) => boolean> = {
  all: () => true,
  waiting: ({ state }) => state.waitingSince !== null,
  mine: ({ assignedTo }, self) => assignedTo === self,
  free: ({ assignedTo }) => assignedTo === null,
  handed: ({ assignedTo, handedBy }, self) => assignedTo === self && handedBy !== null,
};
const viewIds = ["all", "waiting", "mine", "free", "handed"] as const;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const { searchParams } = new URL(request.url);
  const view = viewIds.find((id) => id === searchParams.get("view")) ?? "all";
  const threads = await listDesk(staff);
  const promises = threads.flatMap((thread) => describePromise(thread) ?? []);
  const region = getRegion();
  return {
    title: content[context.language].officeThreads.title,
    isGone: searchParams.has("gone"),
    view,
    answerWithinDays: region.talk.answerWithinDays,
    waiting: promises.length,
    late: promises.filter(({ overdue }) => overdue > 0).length,
    self: staff.id,
    names: await listNames(threads),
    institutions: region.institutions.map(({ id, name }) => ({ id, name })),
    threads: threads
      .filter((thread) => views[view]?.(thread, staff.id))
      .map((thread) => ({
        id: thread.id,
        about: thread.about,
        firstDay: thread.entries[0]?.day ?? "",
        messages: thread.entries.filter(({ from }) => from !== "closing").length,
        waitingSince: thread.state.waitingSince,
        isClosed: thread.state.closedOn !== null,
        isUrgent: thread.state.freshCrisis.length > 0,
        promise: describePromise(thread),
        assignedTo: thread.assignedTo,
        handedBy: thread.handedBy,
      })),
  };
}

export type QueuePage = ReturnType<typeof useLoaderData<typeof loader>>;

/** Everything that waits for an answer, the longest first. */
export default function Queue() {
  const page = useLoaderData<typeof loader>();
  const { officeThreads } = useContent();
  const { views: words } = officeThreads;
  return (
    <div className="office-page">
      {page.isGone && (
        <p className="note" role="status">
          {officeThreads.gone}
        </p>
      )}
      <h1>{officeThreads.title}</h1>
      <p className="lead">{officeThreads.lead(page.answerWithinDays)}</p>
      <p>
        <strong>{officeThreads.counts(page.waiting, page.late)}</strong>
      </p>
      <nav aria-label={words.label}>
        <ul className="jumps">
          {viewIds.map((id) => (
            <li key={id}>
              <a href={`/office/threads?view=${id}`} aria-current={id === page.view || undefined}>
                {words[id]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {page.threads.length === 0 && <p>{officeThreads.nothing}</p>}
      <ul className="rows queue">
        {page.threads.map((thread) => (
          <ThreadRow key={thread.id} thread={thread} page={page} />
        ))}
      </ul>
      <p className="actions">
        <a href="/office/threads/starters">{officeThreads.starters}</a>
        <a href="/office/talk-numbers">{officeThreads.numbers}</a>
      </p>
    </div>
  );
}
