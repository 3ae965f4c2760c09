import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { forbidden } from "~/http/answers.server";
import { hasFormToken, readForm } from "~/http/form.server";
import { heldThread } from "~/talk/thread-visit.server";

/** Only the form comes here. */
export function loader() {
  return redirect("/talk/thread/read");
}

/** Ends the reading on this device; the thread stays. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const code = heldThread.find(request)?.code ?? null;
  if (code !== null && !hasFormToken(form, `thread ${code}`)) throw forbidden();
  return redirect("/talk", { headers: heldThread.end() });
}
