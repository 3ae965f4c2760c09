import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { recordAudit } from "~/auth/audit.server";
import { endSession, findSignedIn } from "~/auth/sessions.server";
import { forbidden } from "~/http/answers.server";
import { hasFormToken, readForm } from "~/http/form.server";

/** Ends the session, also when it is over already: who leaves need not be able to come in. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const signedIn = await findSignedIn(request);
  if (!signedIn) return redirect("/office/sign-in?bye");
  const { staff } = signedIn;
  if (!hasFormToken(form, `office ${staff.session}`)) throw forbidden();
  await recordAudit(staff.id, "sign-out", staff.id);
  return redirect("/office/sign-in?bye", {
    headers: { "Set-Cookie": await endSession(staff), "Clear-Site-Data": '"cache"' },
  });
}
