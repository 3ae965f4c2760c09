import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { recordAudit } from "~/auth/audit.server";
import { endSession, findSignedIn } from "~/auth/sessions.server";
import { hasFormToken, readForm } from "~/http/form.server";

/** Typed as an address there is nothing to do. */
export function loader() {
  return redirect("/office");
}

/** Ends the session, also when it is over already: who leaves need not be able to come in. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const signedIn = await findSignedIn(request);
  if (!signedIn) return redirect("/office/sign-in?bye");
  const { staff } = signedIn;
  // An old page: whoever presses the button on the new one is out.
  if (!hasFormToken(form, `office ${staff.session}`)) return redirect("/office/account");
  await recordAudit(staff.id, "sign-out", staff.id);
  return redirect("/office/sign-in?bye", {
    headers: { "Set-Cookie": await endSession(staff), "Clear-Site-Data": '"cache"' },
  });
}
