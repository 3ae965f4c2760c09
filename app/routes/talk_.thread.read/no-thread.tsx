import { Form } from "@remix-run/react";
import { useContent, useLanguage } from "~/ui/language";
import { LanguageSwitchLink } from "~/ui/language-switch";
import { MessageField } from "~/ui/message-field";
import { OpenThreadForm } from "~/ui/open-thread-form";
import { ThreadFault, useMessageFault } from "~/ui/thread-fault";
import { TrapField } from "~/ui/trap-field";
import type { ReadData, Sent } from "./route";

interface NoThreadProps {
  page: Extract<ReadData, { thread: null }>;
  sent: Sent;
}

/** The thread is not (or no longer) open here; what somebody typed in it is not lost. */
export function NoThread({ page, sent }: NoThreadProps) {
  const { thread } = useContent();
  const language = useLanguage();
  const { open } = thread;
  const fault = useMessageFault(sent);
  return (
    <div className="page">
      <ThreadFault sentence={fault} />
      <h1>{open.title}</h1>
      {sent?.text ? (
        <Form method="post" action="/talk/thread" className="stack" autoComplete="off" noValidate>
          <input type="hidden" name="token" value={page.tokens.ask} />
          <TrapField />
          <input type="hidden" name="once" value={page.once} />
          <input type="hidden" name="language" value={language} />
          <MessageField label={thread.question} help={thread.help} typed={sent.text} />
          <p>
            <button className="button">{thread.send}</button>
          </p>
        </Form>
      ) : (
        <p className="lead">{open.ended}</p>
      )}
      <OpenThreadForm token={page.tokens.open} />
      <p className="actions">
        <a href="/talk/thread">{open.begin}</a>
        <LanguageSwitchLink />
      </p>
    </div>
  );
}
