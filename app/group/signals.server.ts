import cluster from "node:cluster";
import { isPostgres } from "~/db/client.server";
import { hearOthers, hearsOthers, tellOthers } from "~/db/news.server";

/** What happened: the host moved on, which is for everybody, or a count rose, which is for the host. */
export type News = "moved" | "counted";

interface Relayed {
  relay?: string;
  sessionId: string;
  news: News;
}

let isListening = false;

/**
 * Tells the other processes of this site that there is news of a session: over PostgreSQL where that is
 * the database, else over the first process (scripts/processes.mjs). One alone tells nobody.
 * @param sessionId a keyed hash that no page and no phone knows
 */
export function announce(sessionId: string, news: News): void {
  if (isPostgres) tellOthers(`${news} ${sessionId}`);
  else if (cluster.isWorker) process.send?.({ relay: "session", sessionId, news });
}

/**
 * Calls `hear` for news that another process announced, never for what this one announced itself, and
 * `missed` when something may have been announced unheard. The first call counts.
 */
export function onAnnounced(
  hear: (sessionId: string, news: News) => void,
  missed: () => void,
): void {
  if (isListening) return;
  isListening = true;
  if (isPostgres)
    hearOthers((words) => {
      const [news, sessionId = ""] = words.split(" ");
      hear(sessionId, news === "counted" ? "counted" : "moved");
    }, missed);
  else if (cluster.isWorker)
    process.on("message", (message: Relayed | null) => {
      if (message?.relay === "session") hear(message.sessionId, message.news);
    });
}

/** Whether news comes by itself; while it does not, who waits has to look. */
export const isHearing = (): boolean => !isPostgres || hearsOthers();
