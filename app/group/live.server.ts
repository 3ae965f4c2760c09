import { listVersions } from "~/db/group-sessions.server";
import { stopHearing } from "~/db/news.server";
import { announce, isHearing, type News, onAnnounced } from "./signals.server";

type Listener = () => void;

/** Who waits for news of which session, in this process, and whether for counts too. */
const rooms = new Map<string, Map<Listener, boolean>>();
const versions = new Map<string, number>();

/** Milliseconds between looks at what other processes may have moved. */
const lookEvery = 1000;
const encoder = new TextEncoder();

/** Milliseconds between two pictures of a room that is voting. */
const betweenCounts = 250;
/** Streams that one process keeps open; more are told to refresh instead. */
const mostStreams = 5000;
/** Of these from one address: many halls, and never all that there are. */
const mostOfOneVisitor = 2000;
let streams = 0;
/** Open streams of each address that has any, under what it is counted by. */
const streamsOf = new Map<string, number>();
let closing = false;

/** Tells who waits for such news of a session, in every process. */
export function notify(sessionId: string, news: News): void {
  tellHere(sessionId, news);
  announce(sessionId, news);
}

function tellHere(sessionId: string, news: News): void {
  for (const [listener, wantsCounts] of rooms.get(sessionId) ?? [])
    if (news === "moved" || wantsCounts) listener();
}

function tellAll(): void {
  for (const id of [...rooms.keys()]) tellHere(id, "moved");
}

function listen(sessionId: string, wantsCounts: boolean, listener: Listener): () => void {
  onAnnounced(tellHere, tellAll);
  const room = rooms.get(sessionId) ?? new Map<Listener, boolean>();
  room.set(listener, wantsCounts);
  rooms.set(sessionId, room);
  return () => {
    room.delete(listener);
    if (room.size === 0) {
      rooms.delete(sessionId);
      versions.delete(sessionId);
    }
  };
}

setInterval(async () => {
  if (rooms.size === 0) return;
  const found = await listVersions([...rooms.keys()]).catch(() => null);
  for (const [id, version] of found ?? []) {
    // At the first look nobody knows whether it moved since a page opened its stream.
    if (versions.get(id) !== version) tellHere(id, "moved");
    else if (!isHearing()) tellHere(id, "counted");
    versions.set(id, version);
  }
}, lookEvery).unref();

/** Ends all streams, so that the site can stop; the pages come back by themselves. */
export function endStreams(): void {
  closing = true;
  tellAll();
  stopHearing();
}

const headers = {
  "Content-Type": "text/event-stream; charset=utf-8",
  // Compression and proxies would hold events back.
  "Cache-Control": "no-store, no-transform",
  "X-Accel-Buffering": "no",
};

const sayOver = (after: string) => `event: over\ndata: ${after}\n\n`;

/** A stream for who comes back after the end: nothing more to come, and where to go. */
export function endedStream(after: string): Response {
  return new Response(sayOver(after), { headers });
}

interface LiveRoom {
  /** Of the session. */
  id: string;
  /** Whether counts are news too; at most four times a second. */
  wantsCounts: boolean;
  /** What the address is counted under: `visitorOf`. */
  visitor: string;
  /** Where the page goes when the session is no longer there. */
  after: string;
}

/**
 * A stream of server-sent events: what `describe` says, after each change and at once if it is not
 * what the page has already (`since` in the address). `describe` says null when the session is gone.
 */
export function streamRoom(
  request: Request,
  { id: sessionId, wantsCounts, visitor, after }: LiveRoom,
  describe: () => Promise<{ id: string; data: string } | null>,
): Response {
  // Who only asks for the headers would hold a stream that nothing ever ends.
  if (request.method === "HEAD") return new Response(null, { headers });
  const ofVisitor = () => streamsOf.get(visitor) ?? 0;
  if (streams >= mostStreams || ofVisitor() >= mostOfOneVisitor || closing)
    return new Response(null, { status: 503, headers: { "Retry-After": "5" } });
  let stop = () => {};
  const body = new ReadableStream({
    start(controller) {
      streams += 1;
      streamsOf.set(visitor, ofVisitor() + 1);
      let last =
        request.headers.get("Last-Event-ID") ?? new URL(request.url).searchParams.get("since");
      let timer: NodeJS.Timeout | null = null;
      let stopped = false;
      stop = () => {
        if (stopped) return;
        stopped = true;
        streams -= 1;
        if (ofVisitor() > 1) streamsOf.set(visitor, ofVisitor() - 1);
        else streamsOf.delete(visitor);
        clearInterval(heart);
        if (timer) clearTimeout(timer);
        leave();
        try {
          controller.close();
        } catch {
          // The other side closed it first.
        }
      };
      const tell = async () => {
        timer = null;
        // After a fault the page comes back by itself and asks again.
        const said = await describe().catch(() => undefined);
        if (stopped) return;
        if (said === null) controller.enqueue(encoder.encode(sayOver(after)));
        if (!said) return stop();
        if (said.id === last) return;
        last = said.id;
        controller.enqueue(
          encoder.encode(`id: ${said.id}\ndata: ${JSON.stringify(said.data)}\n\n`),
        );
      };
      const leave = listen(sessionId, wantsCounts, () => {
        if (closing) return stop();
        timer ??= setTimeout(tell, wantsCounts ? betweenCounts : 0);
      });
      const heart = setInterval(() => controller.enqueue(encoder.encode(":\n\n")), 20_000);
      request.signal.addEventListener("abort", stop);
      controller.enqueue(encoder.encode("retry: 2000\n\n"));
      void tell();
    },
    cancel() {
      stop();
    },
  });
  return new Response(body, { headers });
}
