// npm run office:admin -- "Name": a one-time link that makes the first administrator (or another one,
// should nobody be able to get in any more). Whoever may run this could read the database anyway.
import { loadSite } from "./built-site.mjs";
import { say, stop } from "./setup.mjs";

const name = process.argv.slice(2).join(" ").trim();
if (!name || name.length > 80)
  stop('Say who it is for: npm run office:admin -- "Name of a colleague"');
const { inviteAdministrator, prisma } = await loadSite();
say(`This link makes ${name} an administrator. It works once, for seven days:`);
console.log(await inviteAdministrator(name));
await prisma.$disconnect();
