import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { forbidden } from "~/http/answers.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { heldThread } from "~/talk/thread-visit.server";
import { eraseThread } from "~/talk/thread.server";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

/** `Retry-After` of an erasing that did not work. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export function loader({ request, context }: LoaderFunctionArgs) {
  const { title } = content[context.language].thread.erase;
  const code = heldThread.find(request)?.code ?? null;
  return { title, token: code === null ? null : makeFormToken(`thread ${code}`) };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const code = heldThread.find(request)?.code ?? null;
  if (code === null) throw redirect("/talk/thread/read");
  if (!hasFormToken(form, `thread ${code}`)) throw forbidden();
  try {
    await eraseThread(code);
  } catch (error) {
    console.error(
      "A thread was not erased:",
      error instanceof Error ? error.name : "unknown fault",
    );
    return data({ isErased: false }, { status: 503, headers: { "Retry-After": "5" } });
  }
  return data({ isErased: true }, { headers: heldThread.end() });
}

/** Asks once, and then everything is gone. */
export default function Erase() {
  const { token } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { thread, site } = useContent();
  const { erase, open } = thread;
  if (done?.isErased) {
    return (
      <div className="page">
        <h1>{erase.doneTitle}</h1>
        <p className="lead">{erase.done}</p>
        <p>
          <a className="button" href="/">
            {site.faults.home}
          </a>
        </p>
      </div>
    );
  }
  return (
    <div className="page">
      {done && (
        <FaultSummary title={site.faults.title}>
          <p>{erase.notDone}</p>
        </FaultSummary>
      )}
      <h1>{erase.title}</h1>
      <p className="lead">{token === null ? open.ended : erase.lead}</p>
      {token === null ? (
        <p>
          <a className="button" href="/talk/thread/open">
            {open.title}
          </a>
        </p>
      ) : (
        <Form method="post" className="actions">
          <input type="hidden" name="token" value={token} />
          <button className="button">{erase.confirm}</button>
          <a href="/talk/thread/read">{erase.keep}</a>
        </Form>
      )}
    </div>
  );
}
