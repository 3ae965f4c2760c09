import { Form } from "@remix-run/react";
import { CrisisCard } from "~/ui/crisis-card";
import { useContent, useLanguage } from "~/ui/language";
import { LanguageSwitchButton } from "~/ui/language-switch";
import { MessageField } from "~/ui/message-field";
import { sayDay } from "~/ui/say-place";
import { ThreadFault, useMessageFault } from "~/ui/thread-fault";
import { OnwardCards } from "./onward-cards";
import type { ReadData, Sent } from "./route";

interface ReadPageProps {
  page: Exclude<ReadData, { thread: null }>;
  sent: Sent;
}

/** What was said so far, what to expect, and room to write on. */
export function ReadPage({ page, sent }: ReadPageProps) {
  const language = useLanguage();
  const { thread: words } = useContent();
  const { thread, token } = page;
  const fault = useMessageFault(sent);
  return (
    <div className="page">
      <ThreadFault sentence={fault} />
      <h1>{words.read.title}</h1>
      {page.wasSent && !sent && (
        <p className="note" role="status">
          {words.read.sent}
        </p>
      )}
      {thread.isCrisis && <CrisisCard />}
      <p className="lead">
        <Expect page={page} />
      </p>
      <Entries page={page} />
      <Form method="post" className="stack" autoComplete="off" noValidate>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="version" value={thread.version} />
        <MessageField
          label={words.read.write}
          help={words.read.writeHelp}
          fault={fault}
          typed={sent?.text}
        />
        <p className="actions">
          <button className="button">{words.read.send}</button>
          <LanguageSwitchButton />
        </p>
      </Form>
      <p className="small">{words.read.erased(sayDay(thread.erasedOn, language))}</p>
      <div className="thread-ways">
        <a href="/talk/thread/erase">{words.read.erase}</a>
        <Form method="post" action="/talk/thread/leave">
          <input type="hidden" name="token" value={token} />
          <button className="link">{words.read.leave}</button>
        </Form>
      </div>
    </div>
  );
}

/** What the student can expect now. */
function Expect({ page }: Pick<ReadPageProps, "page">) {
  const language = useLanguage();
  const { read } = useContent().thread;
  const { promise, thread } = page;
  if (thread.closedOn) return <>{read.closed(sayDay(thread.closedOn, language))}</>;
  if (!promise) return <>{read.answered}</>;
  if (promise.overdue === 0) return <>{read.waiting(sayDay(promise.due, language))}</>;
  return (
    <>
      {read.late} <a href="/talk">{read.talk}</a>
    </>
  );
}

function Entries({ page }: Pick<ReadPageProps, "page">) {
  const language = useLanguage();
  const { read } = useContent().thread;
  const said = page.thread.entries.filter(({ from }) => from !== "closing");
  return (
    <ol className="thread">
      {said.map(({ number, from, day, text, onward }) => (
        <li key={number} className={`from-${from}`}>
          <h2 className="thread-who">
            {read.onDay(from === "student" ? read.you : read.worker, sayDay(day, language))}
          </h2>
          <p className="typed">{text}</p>
          <OnwardCards onward={onward} institutions={page.institutions} />
        </li>
      ))}
    </ol>
  );
}
