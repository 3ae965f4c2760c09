import { Form } from "@remix-run/react";
import { languages } from "~/language";
import { longestStarter } from "~/talk/thread-starters";
import { Field } from "~/ui/field";
import { useContent } from "~/ui/language";
import type { Typed } from "./route";

interface StarterFormProps {
  token: string;
  starter: Typed;
  isOpen: boolean;
  isNew?: boolean;
}

/** One starter, folded until somebody wants to change it. */
export function StarterForm({ token, starter, isOpen, isNew = false }: StarterFormProps) {
  const { starterPage: words } = useContent().officeThreads;
  const key = `${starter.id}-${starter.language}`;
  const form = (
    <Form method="post" autoComplete="off" noValidate>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="id" value={starter.id} />
      <input type="hidden" name="version" value={starter.version} />
      {isNew ? (
        <Field id={`${key}-language`} label={words.addLanguage}>
          {(described) => (
            <select
              id={`${key}-language`}
              name="language"
              defaultValue={starter.language}
              {...described}
            >
              {languages.map((language) => (
                <option key={language} value={language}>
                  {words.language[language]}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : (
        <input type="hidden" name="language" value={starter.language} />
      )}
      <Field id={`${key}-title`} label={words.name}>
        {(described) => (
          <input
            id={`${key}-title`}
            name="title"
            className="text-field"
            maxLength={longestStarter.title * 2}
            defaultValue={starter.title}
            {...described}
          />
        )}
      </Field>
      <Field id={`${key}-text`} label={words.text}>
        {(described) => (
          <textarea
            id={`${key}-text`}
            name="text"
            className="text-field"
            rows={5}
            lang={starter.language}
            defaultValue={starter.text}
            {...described}
          />
        )}
      </Field>
      <p className="actions">
        <button className="button button-quiet">{words.save}</button>
        {!isNew && (
          <button className="link-button" name="intent" value="remove">
            {words.remove}
          </button>
        )}
      </p>
    </Form>
  );
  if (isNew) return form;
  return (
    <details className="remove" id={key} open={isOpen}>
      <summary>
        {starter.title} {starter.version === 0 && <span className="tag">{words.ours}</span>}
      </summary>
      {form}
    </details>
  );
}
