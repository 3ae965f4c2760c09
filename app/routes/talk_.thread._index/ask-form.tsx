import { Form } from "@remix-run/react";
import { languages } from "~/language";
import { HelpNow } from "~/ui/help-now";
import { useContent, useLanguage } from "~/ui/language";
import { LanguageSwitchButton, LanguageSwitchLink } from "~/ui/language-switch";
import { MessageField } from "~/ui/message-field";
import { SelectField } from "~/ui/select-field";
import { type MessageFault, ThreadFault, useMessageFault } from "~/ui/thread-fault";
import { TrapField } from "~/ui/trap-field";
import type { AskPage } from "./route";

interface Typed {
  text: string;
  language: string;
  institution: string;
}

interface AskFormProps {
  page: AskPage;
  /** What was typed, and why it was not sent. */
  again: (MessageFault & { typed: Typed }) | undefined;
}

/** What the thread is not, and the box. */
export function AskForm({ page, again }: AskFormProps) {
  const { thread } = useContent();
  const language = useLanguage();
  const fault = useMessageFault(again);
  return (
    <div className="page">
      <ThreadFault sentence={fault} />
      <h1>{thread.title}</h1>
      <p className="lead">{thread.lead}</p>
      <Before page={page} />
      {page.isRead || again ? (
        <Form method="post" className="stack" autoComplete="off" noValidate>
          <input type="hidden" name="token" value={page.token} />
          <TrapField />
          <input type="hidden" name="once" value={page.once} />
          <MessageField
            label={thread.question}
            help={thread.help}
            fault={fault}
            typed={again?.typed.text}
          />
          <SelectField
            name="language"
            label={thread.language}
            defaultValue={again?.typed.language ?? language}
            options={languages.map((value) => ({ value, text: thread.languages[value] }))}
          />
          {page.institutions.length > 0 && (
            <SelectField
              name="institution"
              label={thread.institution}
              help={thread.institutionHelp}
              defaultValue={again?.typed.institution ?? ""}
              options={[
                { value: "", text: thread.noInstitution },
                ...page.institutions.map(({ id, name }) => ({ value: id, text: name[language] })),
              ]}
            />
          )}
          <p className="actions">
            <button className="button">{thread.send}</button>
            <LanguageSwitchButton />
          </p>
        </Form>
      ) : (
        <Nobody />
      )}
      <section className="stack">
        <h2>{thread.afterTitle}</h2>
        <ul className="plain-list">
          {thread.after(page.talk.silenceDays).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <a href="/talk/thread/open">{thread.haveCode}</a>
        </p>
      </section>
    </div>
  );
}

function Before({ page }: { page: AskPage }) {
  const { before } = useContent().thread;
  return (
    <section className="card stack before" aria-labelledby="before">
      <h2 id="before">{before.title}</h2>
      <p>
        <strong>{before.notNow}</strong>
      </p>
      <HelpNow danger={before.danger} suicide={before.suicide} />
      {page.isRead && <p>{before.when(page.organisation, page.talk.answerWithinDays)}</p>}
    </section>
  );
}

/** Who would write to nobody is told so before, and gets the other ways and the other language. */
function Nobody() {
  const { nobody } = useContent().thread;
  return (
    <section className="stack">
      <h2>{nobody.title}</h2>
      <p>{nobody.text}</p>
      <p className="actions">
        <a className="button" href="/talk">
          {nobody.talk}
        </a>
        <LanguageSwitchLink />
      </p>
    </section>
  );
}
