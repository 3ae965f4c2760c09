import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { describeHost, findHosted, moveSession } from "~/group/room.server";
import { notFound } from "~/http/answers.server";
import { readForm, readVersion } from "~/http/form.server";
import groupHref from "~/ui/group.css?url";
import { HostView } from "~/ui/host-view";
import { useContent } from "~/ui/language";
import liveHref from "~/ui/live.js?url";
import { SessionGone as ErrorBoundary } from "~/ui/session-gone";
import { titleOf } from "~/ui/title";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: groupHref }];

export { ErrorBoundary };

export const meta = titleOf<typeof loader>((page) => page?.title);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const session = await findHosted(params["secret"] ?? "");
  if (!session) throw notFound();
  return {
    title: content[context.language].group.host.title,
    address: `/mentor/${params["secret"]}`,
    ...(await describeHost(session)),
  };
}

/** Moves the room on. The secret in the address is what allows it; the version makes it count once. */
export async function action({ params, request }: ActionFunctionArgs) {
  const session = await findHosted(params["secret"] ?? "");
  if (!session) throw notFound();
  const form = await readForm(request);
  const move = form.get("move") === "end" ? "end" : "next";
  await moveSession(session, readVersion(form), move);
  return redirect(
    form.get("from") === "screen"
      ? `/mentor/${params["secret"]}/screen`
      : `/mentor/${params["secret"]}`,
  );
}

/** The mentor's phone. */
export default function Host() {
  const { room, address, asksOwn, since } = useLoaderData<typeof loader>();
  const { group } = useContent();
  return (
    <div className="page">
      <div data-live={`${address}/live?since=${since}`}>
        <HostView room={room} texts={group} address={address} asksOwn={asksOwn} />
      </div>
      {room.phase !== "ended" && (
        <section className="stack">
          <p className="actions">
            <a
              className="button button-quiet"
              href={`${address}/screen`}
              target="_blank"
              rel="noreferrer"
            >
              {group.host.screen}
            </a>
          </p>
          <p className="small">{group.host.screenHelp}</p>
          <p className="small">{group.host.keep}</p>
          <p>
            {group.host.unwell} <a href="/mentor/emergency">{group.host.emergencyCard}</a>
          </p>
        </section>
      )}
      <script type="module" src={liveHref} />
    </div>
  );
}
