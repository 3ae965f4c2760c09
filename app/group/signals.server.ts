import cluster from "node:cluster";

/** What happened: the host moved on, which is for everybody, or a count rose, which is for the host. */
export type News = "moved" | "counted";

/** Tells the other processes of this site that there is news of a session. One alone tells nobody. */
export function announce(sessionId: string, news: News): void {
  // The first process passes it on to the others; see scripts/processes.mjs.
  if (cluster.isWorker) process.send?.({ relay: "session", sessionId, news });
}

/** Calls `hear` for news that another process announced; never for what this one announced itself. */
export function onAnnounced(hear: (sessionId: string, news: News) => void): void {
  if (!cluster.isWorker) return;
  process.on("message", (message: { relay?: string; sessionId: string; news: News } | null) => {
    if (message?.relay === "session") hear(message.sessionId, message.news);
  });
}
