import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { forbidden } from "~/http/answers.server";
import { hasFormToken, readForm } from "~/http/form.server";
import { keepVisit, requireSent, startDraft } from "~/visit/visit.server";

/** Starts the questions again; the student's own cookie, and nothing else, carries the earlier receipt along. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { sent } = await requireSent(request);
  if (!hasFormToken(form, sent.receipt)) throw forbidden();
  return redirect("/check/1", { headers: keepVisit(startDraft(sent.receipt)) });
}

export function loader() {
  return redirect("/receipt");
}
