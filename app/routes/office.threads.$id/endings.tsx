import { Form } from "@remix-run/react";
import { useContent } from "~/ui/language";
import { SelectField } from "~/ui/select-field";
import type { DeskData } from "./route";

/** Handing a thread to a colleague, and closing it. */
export function Endings({ page }: { page: DeskData }) {
  const { thread: words } = useContent().officeThreads;
  const { thread, token, colleagues } = page;
  const hidden = (
    <>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="version" value={thread.version} />
      <input type="hidden" name="seen" value={thread.assignedTo ?? ""} />
    </>
  );
  return (
    <>
      <details className="remove">
        <summary>{words.handOver}</summary>
        {colleagues.length === 0 ? (
          <p>{words.noColleague}</p>
        ) : (
          <Form method="post">
            {hidden}
            <p>{words.handOverLead}</p>
            <SelectField
              name="colleague"
              label={words.handOverTo}
              defaultValue={colleagues[0]?.id ?? ""}
              options={colleagues.map(({ id, name }) => ({ value: id, text: name }))}
            />
            <button className="button button-quiet" name="intent" value="hand-over">
              {words.handOver}
            </button>
          </Form>
        )}
      </details>
      {thread.state.closedOn === null && (
        <details className="remove">
          <summary>{words.close}</summary>
          <Form method="post">
            {hidden}
            <p>{words.closeLead}</p>
            <button className="button button-quiet" name="intent" value="close">
              {words.closeSure}
            </button>
          </Form>
        </details>
      )}
    </>
  );
}
