// npm run audit:verify: reads the whole audit trail and says whether it is what was written. What was
// last seen is kept beside the database, so that a later run notices an end that was cut off.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileOf } from "./backups.mjs";
import { loadSite } from "./built-site.mjs";
import { say, stop } from "./setup.mjs";

const { checkAuditTrail, prisma } = await loadSite();
const file = `${fileOf(process.env.DATABASE_URL ?? "")}.audit-anchor.json`;
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
