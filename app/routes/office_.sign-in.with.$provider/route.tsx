import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { findSignedIn } from "~/auth/sessions.server";
import { readDestination } from "~/auth/sign-in.server";
import { beginSso } from "~/auth/single-sign-on.server";
import { keepSsoWay } from "~/auth/way-in.server";
import { notFound } from "~/http/answers.server";
import { hasFormToken, readForm } from "~/http/form.server";

/** Sends a browser to its institution. Who is signed in already proves it again there. */
export async function action({ params, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!hasFormToken(form, "sign-in")) return redirect("/office/sign-in?refused=page-old");
  const signedIn = await findSignedIn(request);
  const begun = await beginSso(params["provider"] ?? "", request, {
    to: readDestination(form.get("to")),
    ...(signedIn ? { again: signedIn.staff.id } : {}),
  });
  if (!begun) throw notFound();
  if ("fault" in begun) return redirect(`/office/sign-in?refused=${begun.fault}`);
  return redirect(begun.url, { headers: { "Set-Cookie": await keepSsoWay(begun.way) } });
}
