import { Form } from "@remix-run/react";
import { useContent } from "~/ui/language";

/** The code of a new sign-up, until its student says it is kept; after that nobody sees it again. */
export function NewCode({ code, token }: { code: string; token: string }) {
  const text = useContent().workshopDates.place;
  return (
    <section className="stack">
      <h2>{text.code}</h2>
      <p>
        <strong className="code" translate="no" aria-label={`${text.code}: ${[...code].join(" ")}`}>
          {code}
        </strong>
      </p>
      <p>{text.codeHelp}</p>
      <Form method="post" className="actions no-print">
        <input type="hidden" name="token" value={token} />
        <button className="button" name="intent" value="code-seen">
          {text.codeSeen}
        </button>
        <span hidden data-scripted>
          <button
            type="button"
            className="button button-quiet"
            data-copy={code}
            data-copied={text.copied}
          >
            {text.copy}
          </button>{" "}
          <span role="status" />
        </span>
      </Form>
    </section>
  );
}
