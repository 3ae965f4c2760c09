import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { content } from "~/content/content";
import { endedStream, streamRoom } from "~/group/live.server";
import { describeHost, describeScreen, findHosted } from "~/group/room.server";
import { HostView } from "~/ui/host-view";
import { ScreenView } from "~/ui/screen-view";

/** News for the mentor's phone and the big screen, counts included. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const secret = params["secret"] ?? "";
  const session = await findHosted(secret);
  const host = `/mentor/${secret}`;
  if (!session) return endedStream(host);
  const texts = content[context.language].group;
  const isScreen = new URL(request.url).searchParams.has("screen");
  const { visitor } = context;
  const room = { id: session.id, wantsCounts: true, visitor, after: host };
  return streamRoom(request, room, async () => {
    const now = await findHosted(secret);
    if (!now) return null;
    if (isScreen) {
      const { since, ...shown } = await describeScreen(now, request);
      const { language } = context;
      const view = <ScreenView {...shown} texts={texts} language={language} host={host} />;
      return { id: since, data: renderToStaticMarkup(view) };
    }
    const { since, ...shown } = await describeHost(now);
    const view = <HostView {...shown} texts={texts} address={host} />;
    return { id: since, data: renderToStaticMarkup(view) };
  });
}
