import { useContent, useLanguage } from "~/ui/language";
import { sayDay } from "~/ui/say-place";
import type { QueuePage } from "./route";

interface ThreadRowProps {
  thread: QueuePage["threads"][number];
  page: QueuePage;
}

/** One thread of the queue: what waits, until when, and whose it is. Nothing of what it says. */
export function ThreadRow({ thread, page }: ThreadRowProps) {
  const language = useLanguage();
  const { officeThreads: words } = useContent();
  const { about, promise, waitingSince } = thread;
  const place = page.institutions.find(({ id }) => id === about.institution);
  const nameOf = (id: string) => page.names[id] ?? words.formerColleague;
  const holder = () => {
    if (thread.assignedTo === null) return words.nobodys;
    return thread.assignedTo === page.self ? words.yours : words.of(nameOf(thread.assignedTo));
  };
  const facts = [
    words.inLanguage[about.language],
    place?.name[language] ?? words.anywhere,
    words.messages(thread.messages),
    holder(),
    thread.handedBy && words.handedBy(nameOf(thread.handedBy)),
  ].filter(Boolean);
  return (
    <li>
      <div>
        <a href={`/office/threads/${thread.id}`}>
          <strong>{words.item(sayDay(thread.firstDay, language))}</strong>
        </a>{" "}
        {thread.isUrgent && <strong className="tag tag-urgent">{words.crisisTag}</strong>}
        <p className="small">{facts.join(" · ")}</p>
      </div>
      <p>
        {promise && promise.overdue > 0 && <strong>{words.overdue(promise.overdue)} · </strong>}
        {waitingSince && promise
          ? `${words.waitsSince(sayDay(waitingSince, language))}, ${words.due(sayDay(promise.due, language))}`
          : thread.isClosed
            ? words.closed
            : words.answered}
      </p>
    </li>
  );
}
