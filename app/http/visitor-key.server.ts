import { randomBytes } from "node:crypto";
import cluster from "node:cluster";

const hour = 3_600_000;
let key = randomBytes(32);

/** The key of this hour: it lives in memory only, so that what it hashed can never be turned back. */
export function getVisitorKey(): Buffer {
  return key;
}

// One key for all processes: a visitor is the same visitor in each. See scripts/processes.mjs.
if (cluster.isWorker) {
  process.on("message", (message: { visitorKey?: string } | null) => {
    if (message?.visitorKey) key = Buffer.from(message.visitorKey, "base64");
  });
  process.send?.({ wants: "visitor-key" });
} else {
  setInterval(() => (key = randomBytes(32)), hour).unref();
}
