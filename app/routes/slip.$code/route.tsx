import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { hasHourlyToken, makeHourlyToken, readForm } from "~/http/form.server";
import { hasChosenLanguage } from "~/http/language.server";
import { openSlip } from "~/slips/slips.server";
import advisorHref from "~/ui/advisor.css?url";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";

export const handle = { sensitive: true };

export const links: LinksFunction = () => [{ rel: "stylesheet", href: advisorHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

/** Looks nothing up: a preview, a prefetch and a guess all get the same page, and count nothing. */
export function loader({ context }: LoaderFunctionArgs) {
  return { title: content[context.language].slips.open.title, token: makeHourlyToken("slip") };
}

/**
 * Goes on to the page with everybody to talk to, whatever the slip is: unknown, used and too old all
 * end there, and so does a fault of ours.
 */
export async function action({ params, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const counts = hasHourlyToken(form, "slip") && !form.has("uncounted");
  const slip = await openSlip(params["code"] ?? "", counts).catch((error: unknown) => {
    console.error(`A slip was not read: ${error instanceof Error ? error.message : "unknown"}`);
    return null;
  });
  if (!slip) return redirect("/talk");
  const search = new URLSearchParams({ institution: slip.institution });
  if (!hasChosenLanguage(request.headers.get("Cookie"))) search.set("language", slip.language);
  return redirect(`/talk?${search}`);
}

/** What somebody sees who opened a slip: that nobody hears of it, and one way on. */
export default function OpenSlip() {
  const { token } = useLoaderData<typeof loader>();
  const { open } = useContent().slips;
  return (
    <div className="page">
      <h1>{open.title}</h1>
      <p className="lead">{open.lead}</p>
      <ul className="checked-list">
        {open.promises.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Form method="post" className="actions">
        <input type="hidden" name="token" value={token} />
        <button className="button">{open.go}</button>
        <button className="link-button" name="uncounted" value="1">
          {open.uncounted}
        </button>
      </Form>
    </div>
  );
}
