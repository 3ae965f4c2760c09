import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { forbidden } from "~/http/answers.server";
import { hasHourlyToken, makeHourlyToken, readForm } from "~/http/form.server";
import { parseReceipt, type ReceiptFault } from "~/receipt/receipt";
import { countWrongThreadCode, mayTryThreadCode } from "~/talk/thread-limit.server";
import { heldThread } from "~/talk/thread-visit.server";
import { findByCode } from "~/talk/thread.server";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent } from "~/ui/language";
import { OpenThreadForm } from "~/ui/open-thread-form";
import { titleOf } from "~/ui/title";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  const { title } = content[context.language].thread.open;
  return { title, token: makeHourlyToken("thread open") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!form.get("token")) throw forbidden();
  const refuse = (fault: ReceiptFault | "many", status = 400) => data({ fault }, { status });
  if (!hasHourlyToken(form, "thread open")) return refuse("page");
  const parsed = parseReceipt((form.get("code") ?? "").slice(0, 200));
  if (parsed.kind === "not-a-receipt") return refuse(parsed.reason);
  if (!(await mayTryThreadCode(context.visitor))) return refuse("many", 429);
  if (!(await findByCode(parsed.receipt))) {
    await countWrongThreadCode(context.visitor);
    return refuse("unknown", 404);
  }
  return redirect("/talk/thread/read", { headers: heldThread.keep(parsed.receipt) });
}

/** Where a student comes back with the code of a thread. */
export default function OpenThread() {
  const { token } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  const { thread, site } = useContent();
  const { open } = thread;
  return (
    <div className="page">
      {fault === "many" && (
        <FaultSummary title={site.faults.title}>
          <p>{open.many}</p>
        </FaultSummary>
      )}
      <h1>{open.title}</h1>
      <p className="lead">{open.lead}</p>
      <OpenThreadForm token={token} fault={fault === "many" ? undefined : fault} />
      <p className="small">{open.lost}</p>
      <p>
        <a href="/talk/thread">{open.begin}</a>
      </p>
    </div>
  );
}
