// npm run snapshot: builds and stores the numbers that pages show, while the site runs. Weekly is enough:
// a week counts once it is over. Needs the environment of the site.
import { loadSite } from "./built-site.mjs";
import { count } from "./count-answers.mjs";

const site = await loadSite();
await count(site, null);
await site.prisma.$disconnect();
