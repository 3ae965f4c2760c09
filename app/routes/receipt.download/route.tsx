import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { stringify } from "csv-stringify/sync";
import { forbidden } from "~/http/answers.server";
import { hasFormToken, readForm } from "~/http/form.server";
import { openSteps } from "~/questionnaire/path";
import { listItems } from "~/visit/items.server";
import { sayAnswer } from "~/ui/say-answer";
import { requireSent } from "~/visit/visit.server";

/** The own answers with their questions, as JSON or CSV. The file name tells nothing. */
export async function action({ request, context: { language } }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { sent, answers, week, questionnaireVersion } = await requireSent(request);
  if (!hasFormToken(form, sent.receipt)) throw forbidden();
  const rows = openSteps(answers)
    .flatMap((step) => listItems(step, answers))
    .map((item) => ({
      item: item.id,
      question: item.text[language],
      value: answers[item.id] ?? null,
      answer: sayAnswer(item, answers[item.id], language) ?? null,
    }));
  return form.get("format") === "csv"
    ? file("text/csv", "csv", stringify(rows, { header: true, bom: true, escape_formulas: true }))
    : file(
        "application/json",
        "json",
        JSON.stringify({ week, questionnaireVersion, answers: rows }, null, 2),
      );
}

export function loader() {
  return redirect("/receipt");
}

function file(type: string, extension: string, body: string): Response {
  return new Response(body, {
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="antwoorden-answers.${extension}"`,
    },
  });
}
