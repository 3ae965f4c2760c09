// Run by simulate.mjs. Writes while it draws, so that memory stays flat.
import { createHash } from "node:crypto";
import Database from "better-sqlite3";
import { prisma } from "../app/db/client.server";
import { hasRealResponse, keepInvented } from "../app/db/invented-responses";
import { findNormsInUse } from "../app/db/norm-tables.server";
import { isoWeek } from "../app/questionnaire/iso-week";
import { getRegion } from "../app/region/region.server";
import { makePopulation } from "../app/simulation/population";
import { fileOf } from "./backups.mjs";
import { say, stop } from "./setup.mjs";

const atOnce = 10_000;
/** Weeks that are over, over which the answers are spread. */
const weeks = 52;
const { ANSWERS, SEED, DATABASE_URL = "" } = process.env;
const count = Number(ANSWERS);
const seed = Number(SEED);

const { norms, version } = await findNormsInUse();
await prisma.$disconnect();
const database = new Database(fileOf(DATABASE_URL), { fileMustExist: true, timeout: 5000 });
if (hasRealResponse(database))
  stop("This database holds answers that somebody gave; invented ones never go beside them.");
// Should the machine fall over, the whole file is made again.
database.pragma("synchronous = OFF");
database.pragma("cache_size = -65536");
const places = getRegion().institutions.filter(({ asked }) => asked);
const invent = makePopulation({ seed, norms, places });
const now = Date.now();

function* inventRows(from: number, to: number) {
  for (let index = from; index < to; index += 1)
    yield {
      // As long and as scattered as the hash of a receipt, and no receipt has it.
      key: createHash("sha256").update(`invented ${seed} ${index}`).digest("base64url"),
      week: isoWeek(new Date(now - (1 + (index % weeks)) * 7 * 24 * 3600 * 1000)),
      answers: JSON.stringify(invent()),
    };
}

const start = performance.now();
for (let done = 0; done < count; done += atOnce) {
  keepInvented(database, inventRows(done, Math.min(count, done + atOnce)));
  if (done > 0 && done % 100_000 === 0) say(`${done} invented answers.`);
}
database.pragma("wal_checkpoint(TRUNCATE)");
const bytes = ["page_count", "page_size"].reduce(
  (product, name) => product * Number(database.pragma(name, { simple: true })),
  1,
);
database.close();
const seconds = (performance.now() - start) / 1000;
say(
  `${count} invented answers after ${version}, seed ${seed}, in ${seconds.toFixed(1)} s: ${Math.round(bytes / count)} bytes each; memory ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MiB.`,
);
