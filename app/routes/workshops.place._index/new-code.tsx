import { Form } from "@remix-run/react";
import { useContent } from "~/ui/language";
import { CopyCode, ShownCode } from "~/ui/shown-code";

/** The code of a new sign-up, until its student says it is kept; after that nobody sees it again. */
export function NewCode({ code, token }: { code: string; token: string }) {
  const text = useContent().workshopDates.place;
  return (
    <section className="stack">
      <h2>{text.code}</h2>
      <ShownCode label={text.code} code={code} />
      <p>{text.codeHelp}</p>
      <Form method="post" className="actions no-print">
        <input type="hidden" name="token" value={token} />
        <button className="button" name="intent" value="code-seen">
          {text.codeSeen}
        </button>
        <CopyCode code={code} copy={text.copy} copied={text.copied} />
      </Form>
    </section>
  );
}
