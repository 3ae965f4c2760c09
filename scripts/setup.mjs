// Everything a fresh clone lacks, each step skipped when it is already done. Built-in modules only:
// this runs before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { applyMigrations } from "./migrations.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const inRoot = (/** @type {string[]} */ ...parts) => join(root, ...parts);

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** Brings the folder to the point where `server.mjs` can serve. */
export function setUp() {
  // What is made here, the database first of all, is for its own user alone.
  process.umask(0o077);
  requireNode();
  installPackages();
  prepareEnvironment();
  generateClient();
  migrate();
  build();
}

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major >= 24)
    say(
      `better-sqlite3 12 can end a process wrongly on Node ${major}; use Node 22 for real answers.`,
    );
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Doorsnee needs Node 20.19 or later; this is ${process.versions.node}.`);
}

/** `npm ci`, unless what is installed is what the lock file asks for, and SQLite compiled. */
export function installPackages() {
  if (packagesAreInstalled() && sqliteIsCompiled()) return;
  say("Installing packages (about two minutes the first time: SQLite is compiled here).");
  run("npm", ["ci", "--no-audit", "--no-fund"], { NODE_ENV: "development" });
}

/** The packages without what has to be compiled; `compileSqlite` does that beside other work. */
export function installUncompiled() {
  if (packagesAreInstalled()) return;
  say("Installing packages.");
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { NODE_ENV: "development" });
}

/** Compiles SQLite for this Node, unless it is there; about 100 s of one core. */
export async function compileSqlite() {
  if (sqliteIsCompiled()) return;
  say("Compiling SQLite meanwhile.");
  const child = spawn("npm", ["rebuild", "better-sqlite3"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [status] = await once(child, "exit");
  if (status !== 0) stop("SQLite was not compiled; what the compiler said stands above.");
}

function sqliteIsCompiled() {
  return existsSync(inRoot("node_modules/better-sqlite3/build/Release/better_sqlite3.node"));
}

function packagesAreInstalled() {
  const hidden = inRoot("node_modules/.package-lock.json");
  if (!existsSync(hidden)) return false;
  const installed = readJson(hidden).packages;
  return Object.entries(readJson(inRoot("package-lock.json")).packages).every(
    ([path, { version, optional }]) =>
      path === "" || optional || installed[path]?.version === version,
  );
}

/**
 * Outside production: secrets of this machine's own, made once, readable by nobody else. Production
 * brings its own variables, or the server refuses to start and names what is missing.
 */
export function prepareEnvironment() {
  process.env.PORT ||= "3000";
  if (process.env.NODE_ENV === "production") return;
  const file = inRoot(".data/development-secrets.json");
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const secrets = {
      SESSION_SECRET: randomBytes(32).toString("hex"),
      RECEIPT_PEPPER: randomBytes(32).toString("hex"),
    };
    writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  }
  for (const [name, value] of Object.entries(readJson(file))) process.env[name] ||= value;
  process.env.PUBLIC_ORIGIN ||= `http://localhost:${process.env.PORT}`;
  process.env.DATABASE_URL ||= `file:${inRoot(".data/doorsnee.db")}`;
  process.env.NODE_ENV = "production";
}

/** The Prisma clients, when a schema or Prisma itself changed. */
export function generateClient() {
  const schemas = ["prisma/schema.prisma", "prisma/postgres/schema.prisma"];
  const stamp = hash([...schemas, "node_modules/prisma/package.json"].map((file) => inRoot(file)));
  const stampFile = inRoot("app/db/generated-postgres/.stamp");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  say("Generating the database client.");
  run("npx", ["prisma", "generate"], { DATABASE_URL: "file:unused.db" });
  // With the address of another kind of database Prisma goes out to download an engine.
  run("npx", ["prisma", "generate", "--config", "prisma/postgres/prisma.config.ts"], {
    DATABASE_URL: "postgresql://unused/unused",
  });
  writeFileSync(stampFile, stamp);
}

/**
 * Whether a database is on PostgreSQL; else it is a file.
 * @param {string} url such as "postgresql://doorsnee@db.example/doorsnee" or "file:/srv/doorsnee.db"
 */
export function isPostgres(url) {
  return /^postgres(ql)?:/.test(url);
}

/** Applies the migrations that the database does not have yet. */
export function migrate() {
  const url = process.env.DATABASE_URL ?? "";
  if (isPostgres(url)) return run("node", ["scripts/migrations-postgres.mjs"], {}, "inherit");
  if (!url.startsWith("file:")) return;
  const file = resolve(root, url.slice("file:".length));
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    const applied = applyMigrations(file, inRoot("prisma/migrations"));
    if (applied.length > 0) say(`Applied ${applied.length} migrations.`);
  } catch (error) {
    stop(`The database was not migrated: ${error instanceof Error ? error.message : error}`);
  }
}

/** A migrated database without a row; each test copies it. */
export function makeEmptyDatabase() {
  const file = inRoot("node_modules/.cache/doorsnee/empty.db");
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  applyMigrations(file, inRoot("prisma/migrations"));
}

/** The production build, when a source changed. */
export function build() {
  const sources = [
    "app",
    "public",
    "scripts/setup.mjs",
    "package-lock.json",
    "remix.config.js",
    "vite.config.ts",
    "tsconfig.json",
  ];
  const stamp = hash(sources.map((source) => inRoot(source)));
  const stampFile = inRoot("build/.stamp");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  say("Building.");
  run("npx", ["remix", "vite:build", "--logLevel", "warn"], { NODE_ENV: "production" });
  packAssets(inRoot("build/client/assets"));
  writeFileSync(stampFile, stamp);
}

/** Packs what browsers keep, once and as small as it goes; `express-static-gzip` sends these. */
function packAssets(/** @type {string} */ folder) {
  for (const name of readdirSync(folder)) {
    if (!/\.(js|css|svg)$/.test(name)) continue;
    const bytes = readFileSync(join(folder, name));
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
}

/**
 * @param {string[]} paths files and folders
 * @returns {string} a digest of their names and contents
 */
function hash(paths) {
  const digest = createHash("sha256");
  const visit = (/** @type {string} */ path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort())
        if (!name.startsWith("generated")) visit(join(path, name));
    } else if (!path.includes(".test.")) {
      digest.update(relative(root, path)).update(readFileSync(path));
    }
  };
  paths.forEach(visit);
  return digest.digest("hex");
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [variables]
 * @param {"pipe" | "inherit"} [output] "pipe" is silent unless the command fails
 */
export function run(command, args, variables = {}, output = "pipe") {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", output, output],
    encoding: "utf8",
    env: { ...process.env, CHECKPOINT_DISABLE: "1", ...variables },
  });
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout ?? ""}${result.stderr ?? ""}`);
  stop(`\`${[command, ...args].join(" ")}\` failed; what it said stands above.`);
}

/** @param {string} sentence */
export function say(sentence) {
  console.log(`doorsnee: ${sentence}`);
}

/**
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
