// npm run audit:verify: reads the whole audit trail and says whether it is what was written. What was
// last seen is kept beside the database, so that a later run notices an end that was cut off.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileOf } from "./backups.mjs";
import { loadSite } from "./built-site.mjs";
import { isPostgres, say, stop } from "./setup.mjs";

const { checkAuditTrail, prisma } = await loadSite();
const url = process.env.DATABASE_URL ?? "";
// A database on PostgreSQL has no folder of its own.
const beside = isPostgres(url) ? ".data/postgres" : fileOf(url);
const file = `${beside}.audit-anchor.json`;
mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
const anchor = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
const { fault, entries, last } = await checkAuditTrail(anchor);
await prisma.$disconnect();
if (fault)
  stop(`The audit trail is not what was written: entry ${fault.number} is ${said(fault.kind)}.`);
if (last) writeFileSync(file, JSON.stringify(last), { mode: 0o600 });
say(
  `The audit trail is whole: ${entries} entries${last ? `, the last with hash ${last.hash}` : ""}.`,
);

/** @param {"missing" | "changed" | "cut-off"} kind */
function said(kind) {
  return {
    missing: "missing or out of order",
    changed: "changed",
    "cut-off": "where it was cut off",
  }[kind];
}
