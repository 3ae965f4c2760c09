import { randomBytes } from "node:crypto";
import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { forbidden } from "~/http/answers.server";
import { hasFormToken, isTrapEmpty, makeFormToken, readForm } from "~/http/form.server";
import { hasPass } from "~/training/pass.server";
import { scenarios } from "~/training/scenarios";
import { useContent } from "~/ui/language";
import kitHref from "~/ui/mentor-kit.css?url";
import { titleOf } from "~/ui/title";
import { TrapField } from "~/ui/trap-field";
import { makeMentorProof } from "~/visit/course.server";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: kitHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

/** Bytes of chance behind a proof. */
const chanceBytes = 10;

const isFinished = (request: Request) =>
  hasPass(new URL(request.url).searchParams.get("pass"), scenarios.length);

export function loader({ request, context }: LoaderFunctionArgs) {
  const { done } = content[context.language].mentor;
  const finished = isFinished(request);
  // In the form and not on the server: nothing is kept of who came this far and wants no code.
  const chance = randomBytes(chanceBytes).toString("hex");
  const token = makeFormToken(`mentor proof ${chance}`);
  return {
    title: finished ? done.title : done.notYet,
    finished,
    form: finished ? { chance, token } : null,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const chance = form.get("chance") ?? "";
  if (!isFinished(request) || !hasFormToken(form, `mentor proof ${chance}`) || !isTrapEmpty(form))
    throw forbidden();
  try {
    return data({ proof: await makeMentorProof(Buffer.from(chance, "hex")) });
  } catch (error) {
    console.error(`A proof was not saved: ${error instanceof Error ? error.message : "unknown"}`);
    return data({ proof: null }, { status: 503 });
  }
}

/** The end of the practice, with a code for who is asked for one. */
export default function Done() {
  const { finished, form } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { done, training, landing, back } = useContent().mentor;
  if (!finished)
    return (
      <div className="page">
        <h1>{done.notYet}</h1>
        <p className="lead">{done.notYetText}</p>
        <p>
          <a className="button" href="/mentor/training/practice/1">
            {training.start}
          </a>
        </p>
      </div>
    );
  return (
    <div className="page">
      <h1>{done.title}</h1>
      <p className="lead">{done.lead}</p>
      <ol className="three">
        {landing.three.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {form && (
        <section className="card stack">
          <h2>{answer?.proof ? done.ready : done.proof}</h2>
          {answer?.proof ? (
            <>
              <output className="code">{answer.proof}</output>
              <p>{done.give}</p>
            </>
          ) : (
            <Form method="post" className="stack">
              {answer && (
                <p className="fault" role="alert">
                  {done.notSaved}
                </p>
              )}
              <p>{done.proofText}</p>
              <input type="hidden" name="chance" value={form.chance} />
              <input type="hidden" name="token" value={form.token} />
              <TrapField />
              <p>
                <button className="button button-quiet">{done.make}</button>
              </p>
            </Form>
          )}
        </section>
      )}
      <p className="actions">
        <a className="button" href="/mentor/session">
          {done.session}
        </a>
        <a href="/mentor">{back}</a>
      </p>
    </div>
  );
}
