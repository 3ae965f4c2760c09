import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { countWrongCode, mayTryCode } from "~/group/code-limit.server";
import { findByCode } from "~/group/room.server";
import { readForm } from "~/http/form.server";
import { FaultSummary } from "~/ui/fault-summary";
import groupHref from "~/ui/group.css?url";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: groupHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

/** Why a page of a session sent a phone back here. */
const reasons = ["unknown", "many", "full"] as const;

export function loader({ context, request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  return {
    title: content[context.language].group.join.title,
    sentBack: reasons.find((reason) => asked.has(reason)),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const typed = ((await readForm(request)).get("code") ?? "").slice(0, 40);
  if (!(await mayTryCode(context.visitor)))
    return data({ fault: "many" as const, typed }, { status: 429 });
  const session = await findByCode(typed);
  if (session) return redirect(`/join/${session.code}`);
  await countWrongCode(context.visitor);
  return data({ fault: "unknown" as const, typed }, { status: 404 });
}

/** Where a phone types the code from the big screen. */
export default function Join() {
  const { sentBack } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const done = sent ?? (sentBack && { fault: sentBack, typed: "" });
  const { group, site } = useContent();
  const { join } = group;
  return (
    <div className="page">
      {done && (
        <FaultSummary title={site.faults.title}>
          <p>
            <a href="#code">{join.faults[done.fault]}</a>
          </p>
        </FaultSummary>
      )}
      <h1>{join.title}</h1>
      <p className="lead">{join.lead}</p>
      <Form method="post" className="stack" autoComplete="off">
        <p>
          <label className="question-label" htmlFor="code">
            {join.code}
          </label>
          <input
            id="code"
            name="code"
            className="text-field join-code"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            maxLength={40}
            defaultValue={done?.typed ?? ""}
            aria-invalid={done ? true : undefined}
          />
        </p>
        <p>
          <button className="button">{join.go}</button>
        </p>
      </Form>
      <p className="small">{join.anonymous}</p>
    </div>
  );
}
