import { Form } from "@remix-run/react";
import { useContent } from "~/ui/language";

/** Throws a draft away, or calls a published group off. */
export function EndForm({ state, token }: { state: string; token: string }) {
  const { form: text } = useContent().cohorts;
  const isDraft = state === "draft";
  return (
    <details>
      <summary>{isDraft ? text.delete : text.cancel}</summary>
      <Form method="post">
        <input type="hidden" name="token" value={token} />
        {!isDraft && <p>{text.cancelHelp}</p>}
        <p>
          <button
            className="button button-quiet"
            name="intent"
            value={isDraft ? "delete" : "cancel"}
          >
            {isDraft ? text.delete : text.cancelConfirm}
          </button>
        </p>
      </Form>
    </details>
  );
}
