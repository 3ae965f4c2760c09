// npm run mutation [name...]: breaks the rules that matter one by one and wants a unit test of the same
// folder to notice. Fails under the share of stryker.config.json. Not part of npm test: it takes long.
import {
  generateClient,
  installPackages,
  makeEmptyDatabase,
  requireNode,
  run,
  say,
  stop,
} from "./setup.mjs";

/** The files that are broken, by folder. */
const groups = {
  instruments: ["score.ts", "*/score.ts", "heaviest-occasion/peak.ts", "substance-use/use.ts"],
  feedback: ["light-use-guard.ts", "steps-of-care.ts"],
  receipt: ["receipt.ts", "short-code.ts", "hash.server.ts"],
  auth: ["roles.ts", "access.ts", "guard-routes.server.ts"],
  snapshots: ["disclosure.ts", "released.ts"],
};

/** Those of the feedback go through every set of answers, which takes too long for each mutant. */
const testsOf = (/** @type {string} */ folder) =>
  folder === "feedback"
    ? "app/feedback/{light-use-guard,steps-of-care}.test.ts"
    : `app/${folder}/**/*.test.ts`;

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in groups));
if (unknown) stop(`There is no ${unknown}: choose from ${Object.keys(groups).join(", ")}.`);
requireNode();
installPackages();
generateClient();
makeEmptyDatabase();
for (const [folder, files] of Object.entries(groups)) {
  if (asked.length > 0 && !asked.includes(folder)) continue;
  say(`Breaking app/${folder}: ${files.join(", ")}`);
  const mutate = files.map((file) => `app/${folder}/${file}`).join();
  run(
    "npx",
    ["stryker", "run", "--mutate", mutate],
    { MUTATION_TESTS: testsOf(folder) },
    "inherit",
  );
}
