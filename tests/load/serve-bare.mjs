// @ts-check
// A yardstick: Node's own server. GET sends as many bytes as the address asks; POST stores what it
// gets in one durable insert and sends the way on. Nothing is checked, rendered or compressed.
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import Database from "better-sqlite3";

const database = new Database((process.env["DATABASE_URL"] ?? "").replace("file:", ""));
database.pragma("journal_mode=WAL");
database.pragma("synchronous=FULL");
const insert = database.prepare(`INSERT INTO "Response" VALUES (?, '2026-W47', 'bare', ?)`);
const bytes = randomBytes(1 << 16);

const server = createServer(async (request, response) => {
  if (request.method !== "POST") {
    return response.end(bytes.subarray(0, Number(request.url?.slice(1)) || 0));
  }
  let body = "";
  for await (const chunk of request) body += chunk;
  insert.run(randomBytes(32).toString("base64url"), body);
  return response.writeHead(302, { Location: "/" }).end();
});
server.listen(0, () => {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  process.stdout.write(`${JSON.stringify({ port })}\n`);
});
process.on("SIGTERM", () => process.exit(0));
