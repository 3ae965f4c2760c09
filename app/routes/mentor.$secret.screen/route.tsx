import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { describeScreen, findHosted } from "~/group/room.server";
import { notFound } from "~/http/answers.server";
import groupHref from "~/ui/group.css?url";
import { useContent, useLanguage } from "~/ui/language";
import liveHref from "~/ui/live.js?url";
import { ScreenView } from "~/ui/screen-view";
import { SessionGone as ErrorBoundary } from "~/ui/session-gone";
import { titleOf } from "~/ui/title";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: groupHref }];

export { ErrorBoundary };

export const meta = titleOf<typeof loader>((page) => page?.title);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const session = await findHosted(params["secret"] ?? "");
  if (!session) throw notFound();
  return {
    title: content[context.language].group.screen.title,
    host: `/mentor/${params["secret"]}`,
    ...(await describeScreen(session, request)),
  };
}

/** The big screen. Space or an arrow moves it on; a table of the guesses is behind T. */
export default function Screen() {
  const { room, host, address, qr, since } = useLoaderData<typeof loader>();
  const { group } = useContent();
  const language = useLanguage();
  return (
    <div className="screen">
      <div data-live={`${host}/live?screen&since=${since}`}>
        <ScreenView
          room={room}
          texts={group}
          language={language}
          address={address}
          qr={qr}
          host={host}
        />
      </div>
      <script type="module" src={liveHref} />
    </div>
  );
}
