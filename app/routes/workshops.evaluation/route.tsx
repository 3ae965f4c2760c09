import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { forbidden } from "~/http/answers.server";
import { hasHourlyToken, isTrapEmpty, makeHourlyToken, readForm } from "~/http/form.server";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { TrapField } from "~/ui/trap-field";
import { workshops } from "~/workshops/cohort";
import { evaluate } from "~/workshops/evaluate.server";
import { type EvaluationQuestion, readEvaluation } from "~/workshops/evaluation";
import { heldPlace } from "~/workshops/place.server";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context, request }: LoaderFunctionArgs) {
  return {
    title: content[context.language].workshopDates.evaluation.title,
    token: makeHourlyToken("evaluation"),
    isHeld: heldPlace.find(request) !== null,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!form.get("token")) throw forbidden();
  const typed = Object.fromEntries(form);
  const refuse = (fault: "page" | "which" | "nothing" | "code" | "early" | "given") =>
    data({ fault, typed }, { status: 400 });
  if (!hasHourlyToken(form, "evaluation") || !isTrapEmpty(form)) return refuse("page");
  const workshop = workshops.find((each) => each === form.get("workshop"));
  if (!workshop) return refuse("which");
  const answers = readEvaluation(form);
  if (!answers) return refuse("nothing");
  const held = form.has("code") ? null : heldPlace.find(request);
  const fault = await evaluate(held?.code ?? form.get("code") ?? "", workshop, answers);
  return fault ? refuse(fault) : data({ fault: null, typed });
}

/** Three questions after a workshop, of which only counts are kept. */
export default function EvaluationPage() {
  const { token, isHeld } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { site, workshopDates } = useContent();
  const text = workshopDates.evaluation;
  if (done?.fault === null)
    return (
      <div className="page">
        <h1>{text.thanks}</h1>
        <p className="lead">{text.thanksText}</p>
        <p className="actions">
          <a href="/workshops/place">{workshopDates.place.title}</a>
          <a href="/talk">{workshopDates.talk}</a>
        </p>
      </div>
    );
  const typed: Record<string, unknown> = done?.typed ?? {};
  return (
    <div className="page">
      {done && (
        <FaultSummary title={site.faults.title}>
          <p>{text.faults[done.fault ?? "page"]}</p>
        </FaultSummary>
      )}
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <Form method="post" className="stack" autoComplete="off" noValidate>
        <input type="hidden" name="token" value={token} />
        <TrapField />
        {!isHeld && <CodeField isWrong={done?.fault === "code"} />}
        <Choice
          name="workshop"
          legend={text.which}
          options={text.workshops}
          chosen={typed["workshop"]}
        />
        {(Object.keys(text.questions) as EvaluationQuestion[]).map((question) => (
          <Choice
            key={question}
            name={question}
            legend={text.questions[question].ask}
            options={text.questions[question].options}
            chosen={typed[question]}
          />
        ))}
        <p>
          <button className="button">{text.send}</button>
        </p>
      </Form>
    </div>
  );
}

function CodeField({ isWrong }: { isWrong: boolean }) {
  const text = useContent().workshopDates.evaluation;
  return (
    <div className="question">
      <label className="question-label" htmlFor="code">
        {text.code}
      </label>
      <p className="help" id="code-help">
        {text.codeHelp}
      </p>
      <input
        id="code"
        name="code"
        className="text-field code-field"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        maxLength={60}
        aria-describedby="code-help"
        aria-invalid={isWrong ? true : undefined}
      />
    </div>
  );
}

interface ChoiceProps {
  name: string;
  legend: string;
  options: Readonly<Record<string, string>>;
  chosen: unknown;
}

function Choice({ name, legend, options, chosen }: ChoiceProps) {
  return (
    <fieldset className="question">
      <legend>{legend}</legend>
      <div className="options">
        {Object.entries(options).map(([value, said]) => (
          <label className="option" key={value}>
            <input type="radio" name={name} value={value} defaultChecked={chosen === value} />
            <span>{said}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
