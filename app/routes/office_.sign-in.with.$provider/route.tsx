import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { findSignedIn } from "~/auth/sessions.server";
import { readDestination } from "~/auth/sign-in.server";
import { beginSso } from "~/auth/single-sign-on.server";
import { keepSsoWay } from "~/auth/way-in.server";
import { notFound } from "~/http/answers.server";
import { hasFormToken, readForm } from "~/http/form.server";

/** Typed as an address there is nothing to send. */
export function loader() {
  return redirect("/office/sign-in");
}

/** Sends a browser to its institution. Who is signed in already proves it again there. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!hasFormToken(form, "sign-in")) return redirect("/office/sign-in?refused=page-old");
  const signedIn = await findSignedIn(request);
  const begun = await beginSso(params["provider"] ?? "", request, {
    to: readDestination(form.get("to")),
    ...(signedIn ? { again: signedIn.staff.id } : {}),
  });
  if (!begun) throw notFound();
  if ("fault" in begun) return redirect(`/office/sign-in?refused=${begun.fault}`);
  return leadTo(begun.url, context.language, await keepSsoWay(begun.way));
}

/**
 * Browsers do not let a form be redirected to another site (`form-action 'self'`), and an
 * institution may send people on to sites that we do not know. So this page goes on by itself.
 */
function leadTo(url: string, language: string, cookie: string): Response {
  const link = `<a href="${url.replaceAll("&", "&amp;")}">${new URL(url).host}</a>`;
  return new Response(`<!DOCTYPE html><html lang="${language}"><title>Doorsnee</title>${link}`, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      Refresh: `0; url=${url}`,
      "Set-Cookie": cookie,
    },
  });
}
