import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { isFinished } from "~/association/progress";
import { formatProof } from "~/association/proof";
import { content } from "~/content/content";
import { forbidden } from "~/http/answers.server";
import { hasFormToken, isTrapEmpty, makeFormToken, readForm } from "~/http/form.server";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { TrapField } from "~/ui/trap-field";
import { WhatProofSays } from "~/ui/what-proof-says";
import { endCourse, findCourse, keepCourse, storeProof } from "~/visit/course.server";

export const meta = titleOf<typeof loader>((page) => page?.title);

function requireFinished(request: Request) {
  const course = findCourse(request);
  if (!course || !isFinished(course)) throw redirect("/association/course");
  return course;
}

export function loader({ request, context }: LoaderFunctionArgs) {
  const course = requireFinished(request);
  return {
    title: content[context.language].association.proof.title,
    token: makeFormToken(`proof ${course.proof}`),
    /** In readable groups, once it was stored. */
    proof: course.made ? formatProof(course.proof) : null,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const course = requireFinished(request);
  if (!hasFormToken(form, `proof ${course.proof}`)) throw forbidden();
  if (form.get("intent") === "done") return redirect("/association", { headers: endCourse() });
  if (!isTrapEmpty(form)) throw forbidden();
  try {
    await storeProof(course);
  } catch (error) {
    console.error(`A proof was not saved: ${error instanceof Error ? error.message : "unknown"}`);
    return data({ fault: true }, { status: 503 });
  }
  const kept = keepCourse({ ...course, made: true });
  return redirect("/association/proof", { headers: kept });
}

/** The end of the course: a proof for who wants one. */
export default function Proof() {
  const page = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  const { proof: text, proves } = useContent().association;
  return (
    <div className="page">
      {fault && (
        <FaultSummary title={text.notSaved}>
          <></>
        </FaultSummary>
      )}
      <h1>{text.title}</h1>
      {page.proof ? (
        <>
          <h2>{text.ready}</h2>
          <output className="code">{page.proof}</output>
          <p>{text.give}</p>
        </>
      ) : (
        <p className="lead">{text.lead}</p>
      )}
      <p>{text.unlinked}</p>
      <Form method="post" className="no-print">
        <input type="hidden" name="token" value={page.token} />
        <TrapField />
        {page.proof ? (
          <button className="button button-quiet" name="intent" value="done">
            {text.done}
          </button>
        ) : (
          <button className="button">{text.make}</button>
        )}
      </Form>
      <section className="part">
        <h2>{proves.title}</h2>
        <WhatProofSays />
      </section>
    </div>
  );
}
