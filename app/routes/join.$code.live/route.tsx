import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { content } from "~/content/content";
import { endedStream, streamRoom } from "~/group/live.server";
import { describeForPhones, findByCode } from "~/group/room.server";
import type { Language } from "~/language";
import { PhoneView } from "~/ui/phone-view";

/** Phones all see the same, so it is drawn once for each version and language, not once a phone. */
const drawn = new Map<string, { version: number; html: Promise<string> }>();

/** News for a phone: a new question, a reveal, the end. Counts are for the big screen. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const code = params["code"] ?? "";
  const session = await findByCode(code);
  // Not to its own address, where an old code counts as a wrong one: a whole hall may stand there.
  const after = "/join?unknown";
  if (!session) return endedStream(after);
  const { visitor } = context;
  const room = { id: session.id, wantsCounts: false, visitor, after };
  return streamRoom(request, room, async () => {
    const now = await findByCode(code);
    return now && { id: String(now.version), data: await draw(now, context.language) };
  });
}

function draw(
  session: Parameters<typeof describeForPhones>[0],
  language: Language,
): Promise<string> {
  const key = `${session.id} ${language}`;
  const known = drawn.get(key);
  if (known?.version === session.version) return known.html;
  const html = describeForPhones(session).then((room) =>
    renderToStaticMarkup(
      <PhoneView room={room} texts={content[language].group} language={language} />,
    ),
  );
  html.catch(() => drawn.delete(key));
  if (drawn.size > 500) drawn.clear();
  drawn.set(key, { version: session.version, html });
  return html;
}
