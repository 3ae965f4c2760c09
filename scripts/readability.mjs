// Prints how long the sentences of each page are, in both languages, and fails where one is too long.
import {
  build,
  generateClient,
  installPackages,
  makeEmptyDatabase,
  requireNode,
  run,
} from "./setup.mjs";

requireNode();
installPackages();
generateClient();
build();
makeEmptyDatabase();
run("npx", ["vitest", "run", "tests/routes/readability.test.ts"], { READABILITY: "1" }, "inherit");
