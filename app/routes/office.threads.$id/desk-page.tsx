import { Form } from "@remix-run/react";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent, useLanguage } from "~/ui/language";
import { sayDay } from "~/ui/say-place";
import { AnswerForm } from "./answer-form";
import { Conversation } from "./conversation";
import { Endings } from "./endings";
import type { DeskData, DeskSent } from "./route";

interface DeskPageProps {
  page: DeskData;
  sent: DeskSent;
}

/** The warning first, then what was said, then the box. */
export function DeskPage({ page, sent }: DeskPageProps) {
  const { officeThreads: words, site } = useContent();
  const fault = useDeskFault(page, sent);
  return (
    <div className="office-page">
      {fault && (
        <FaultSummary title={site.faults.title}>
          <p>
            <a href="#text">{fault}</a>
          </p>
        </FaultSummary>
      )}
      {page.news && !sent && (
        <p className="note" role="status">
          {words.thread[page.news]}
        </p>
      )}
      <p>
        <a href="/office/threads">{words.thread.back}</a>
      </p>
      <h1>{page.title}</h1>
      <Facts page={page} />
      <Take page={page} />
      <Warning page={page} />
      <Conversation page={page} />
      <AnswerForm page={page} sent={sent} fault={fault} />
      <Endings page={page} />
    </div>
  );
}

function useDeskFault(page: DeskData, sent: DeskSent): string | undefined {
  const { faults, formerColleague } = useContent().officeThreads;
  const language = useLanguage();
  const fault = sent?.fault;
  if (!fault) return undefined;
  const name = page.names[fault.by ?? ""] ?? formerColleague;
  if (fault.fault === "long") return faults.long((fault.count ?? 0).toLocaleString(language));
  if (fault.fault === "answered" || fault.fault === "taken") return faults[fault.fault](name);
  return faults[fault.fault];
}

function Facts({ page }: { page: DeskData }) {
  const { officeThreads: words } = useContent();
  const language = useLanguage();
  const { thread, promise, names, self, institutions } = page;
  const { about, assignedTo, handedBy, state } = thread;
  const nameOf = (id: string) => names[id] ?? words.formerColleague;
  const place = institutions.find(({ id }) => id === about.institution);
  const facts = [
    words.inLanguage[about.language],
    place?.name[language] ?? words.anywhere,
    assignedTo === null
      ? words.nobodys
      : assignedTo === self
        ? words.yours
        : words.of(nameOf(assignedTo)),
    handedBy && words.handedBy(nameOf(handedBy)),
    state.waitingSince && words.waitsSince(sayDay(state.waitingSince, language)),
    promise && words.due(sayDay(promise.due, language)),
  ].filter(Boolean);
  return (
    <>
      <p>
        {promise && promise.overdue > 0 && <strong>{words.overdue(promise.overdue)} · </strong>}
        {facts.join(" · ")}
      </p>
      <p className="small">{words.thread.erased(sayDay(thread.erasedOn, language))}</p>
    </>
  );
}

function Take({ page }: { page: DeskData }) {
  const { thread: words } = useContent().officeThreads;
  if (page.thread.assignedTo !== null) return null;
  return (
    <Form method="post">
      <input type="hidden" name="token" value={page.token} />
      <button className="button button-quiet" name="intent" value="take">
        {words.take}
      </button>
    </Form>
  );
}

/** What the worker has to know before reading: the same words that showed the student a card. */
function Warning({ page }: { page: DeskData }) {
  const { crisis: words } = useContent().officeThreads;
  const { crisis } = page.thread.state;
  if (crisis.length === 0) return null;
  return (
    <section className="card stack crisis-card" aria-labelledby="warning">
      <h2 id="warning">{words.title}</h2>
      <ul className="plain-list">
        {crisis.map((kind) => (
          <li key={kind}>{words.kinds[kind]}</li>
        ))}
      </ul>
      <p>{words.seen}</p>
      <p>{words.todo}</p>
    </section>
  );
}
