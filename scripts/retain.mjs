// npm run retain [months]: puts answers older than so many months into frozen numbers as far as the rules
// allow, then deletes them. Without a number it is the retentionMonths of the region. Old backups go too
// where BACKUP_DIR is set. Needs the environment of the site.
import { expireBackups } from "./backups.mjs";
import { loadSite } from "./built-site.mjs";
import { count } from "./count-answers.mjs";
import { say, stop } from "./setup.mjs";

const site = await loadSite();
const months = process.argv[2] ?? String(site.getRegion().retentionMonths);
if (!/^[1-9]\d*$/.test(months)) stop("Say for how many months answers are kept, such as 24.");
await count(site, Number(months));
await site.prisma.$disconnect();
const { BACKUP_DIR: folder } = process.env;
const gone = folder ? expireBackups(folder, new Date()) : [];
if (gone.length > 0) say(`Removed ${gone.length} backups older than 35 days.`);
