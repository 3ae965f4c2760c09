import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { mostLines, readList } from "~/association/pasted-list";
import { content } from "~/content/content";
import { forbidden } from "~/http/answers.server";
import { hasHourlyToken, makeHourlyToken, readForm } from "~/http/form.server";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { checkLines } from "~/visit/course.server";
import stylesHref from "./check.css?url";
import { Outcome } from "./outcome";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: stylesHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  return {
    title: content[context.language].association.check.title,
    token: makeHourlyToken("proofs"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!form.get("token")) throw forbidden();
  const typed = form.get("codes") ?? "";
  const refuse = (fault: "page" | "empty" | "many" | "failed", status: number) =>
    data({ kind: "fault" as const, fault, typed }, { status });
  if (!hasHourlyToken(form, "proofs")) return refuse("page", 400);
  const lines = readList(typed);
  if (lines.length === 0) return refuse("empty", 400);
  if (lines.length > mostLines) return refuse("many", 400);
  try {
    return data({ kind: "outcome" as const, lines: await checkLines(lines) });
  } catch (error) {
    console.error(`Proofs were not checked: ${error instanceof Error ? error.message : "unknown"}`);
    return refuse("failed", 503);
  }
}

/** A board checks proofs here, one or a pasted list; each line gets an answer and nothing of the list is kept. */
export default function Check() {
  const { token } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { check } = useContent().association;
  if (answer?.kind === "outcome") return <Outcome lines={answer.lines} />;
  return (
    <div className="page">
      <h1>{check.title}</h1>
      <p className="lead">{check.lead}</p>
      <p className="note">{check.usesUp}</p>
      <Form method="post" autoComplete="off" noValidate className="stack">
        <input type="hidden" name="token" value={token} />
        <div className="question">
          <label className="question-label" htmlFor="codes">
            {check.label}
          </label>
          <p className="help" id="codes-help">
            {check.example}
          </p>
          {answer && (
            <p className="fault" id="codes-fault" role="alert">
              {check.faults[answer.fault]}
            </p>
          )}
          <textarea
            id="codes"
            name="codes"
            className="text-field code-field"
            rows={8}
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            defaultValue={answer?.typed}
            aria-describedby={answer ? "codes-fault codes-help" : "codes-help"}
            aria-invalid={answer ? true : undefined}
            // After a mistake the field is where a person wants to be.
            // eslint-disable-next-line jsx-a11y/no-autofocus
            autoFocus={answer !== undefined}
          />
        </div>
        <p>
          <button className="button">{check.check}</button>
        </p>
      </Form>
    </div>
  );
}
