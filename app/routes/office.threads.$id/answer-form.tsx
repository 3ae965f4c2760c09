import { Form } from "@remix-run/react";
import { onwardHere } from "~/talk/thread-onward";
import { useContent, useLanguage } from "~/ui/language";
import { MessageField } from "~/ui/message-field";
import { SelectField } from "~/ui/select-field";
import type { DeskData, DeskSent } from "./route";

interface AnswerFormProps {
  page: DeskData;
  sent: DeskSent;
  fault: string | undefined;
}

/** The box, what to begin it with, and where to point. */
export function AnswerForm({ page, sent, fault }: AnswerFormProps) {
  const { officeThreads } = useContent();
  const { thread: words } = officeThreads;
  const { thread, token, starters } = page;
  return (
    <Form method="post" autoComplete="off" noValidate>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="version" value={thread.version} />
      <div className="starter">
        <SelectField
          name="starter"
          label={words.starter}
          defaultValue=""
          options={[
            { value: "", text: words.noStarter },
            ...starters.map(({ id, title }) => ({ value: id, text: title })),
          ]}
        />
        <button className="button button-quiet" name="intent" value="insert">
          {words.insert}
        </button>
      </div>
      <MessageField
        label={words.reply}
        help={words.replyHelp}
        fault={fault}
        typed={sent?.typed.text}
        language={thread.about.language}
      />
      <Onward page={page} sent={sent} />
      <p className="actions">
        <button className="button" name="intent" value="send">
          {words.send}
        </button>
      </p>
    </Form>
  );
}

function Onward({ page, sent }: Pick<AnswerFormProps, "page" | "sent">) {
  const { officeThreads, thread: student } = useContent();
  const language = useLanguage();
  const { thread: words } = officeThreads;
  const chosen = sent?.typed.onward ?? [];
  const offers = [
    ...page.offers.map(({ id, name }) => ({ id, name: name[language] })),
    ...onwardHere.map((id) => ({ id, name: student.onward[id].name })),
  ];
  return (
    <details className="remove" open={chosen.length > 0}>
      <summary>{words.onward}</summary>
      <fieldset className="grants">
        <legend className="visually-hidden">{words.onward}</legend>
        <p className="small">{words.onwardHelp}</p>
        <ul>
          {offers.map(({ id, name }) => (
            <li key={id}>
              <label className="tick">
                <input
                  type="checkbox"
                  name="onward"
                  value={id}
                  defaultChecked={chosen.includes(id)}
                />
                <span>{name}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  );
}
