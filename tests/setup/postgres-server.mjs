// A PostgreSQL for the tests: DATABASE_URL_POSTGRES, else a throw-away server of the packages on this machine.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const packages = "/usr/lib/postgresql";

/**
 * Null when there is none and none may be installed. `urlOf` gives the address of a database.
 * @param {string} [place] where its files go; in memory where there is room, unless it is said: fsync
 *   then costs nothing, and the site insists on it
 * @returns {Promise<{ urlOf: (database: string) => string, stop: () => Promise<void> } | null>}
 */
export async function findPostgres(place = hasRoom("/dev/shm") ? "/dev/shm" : tmpdir()) {
  const given = process.env.DATABASE_URL_POSTGRES;
  if (given) {
    const urlOf = (/** @type {string} */ database) => {
      const url = new URL(given);
      url.pathname = `/${database}`;
      return url.href;
    };
    return { urlOf, stop: async () => {} };
  }
  const programs = findPrograms() ?? install();
  return programs ? startServer(programs, place) : null;
}

/** Debian keeps them off the path, a folder for each version. */
export function findPrograms() {
  if (!existsSync(packages)) return null;
  const newest = readdirSync(packages).sort((a, b) => Number(b) - Number(a));
  return (
    newest
      .map((one) => join(packages, one, "bin"))
      .find((bin) => existsSync(join(bin, "initdb"))) ?? null
  );
}

function install() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  process.stdout.write("doorsnee: Installing PostgreSQL for the tests.\n");
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "postgresql"], {
    stdio: "inherit",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return findPrograms();
}

/**
 * @param {string} bin the folder of its programs
 * @param {string} place
 */
async function startServer(bin, place) {
  const folder = mkdtempSync(join(place, "doorsnee-pg-"));
  // PostgreSQL refuses to run as root.
  const user = process.getuid?.() === 0 ? userToBe() : {};
  if (user.uid !== undefined) spawnSync("chown", [`${user.uid}:${user.gid}`, folder]);
  chmodSync(folder, 0o700);
  const env = { ...process.env, LC_ALL: "C.UTF-8" };
  const made = spawnSync(
    join(bin, "initdb"),
    ["-D", join(folder, "data"), "-U", "doorsnee", "-A", "trust", "-E", "UTF8", "--no-sync"],
    { ...user, cwd: folder, env, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(made.stderr || String(made.error));
  const settings = {
    listen_addresses: "",
    unix_socket_directories: folder,
    unix_socket_permissions: "0777",
    max_connections: "200",
    shared_buffers: "64MB",
    autovacuum: "off",
  };
  const server = spawn(
    join(bin, "postgres"),
    [
      "-D",
      join(folder, "data"),
      ...Object.entries(settings).flatMap(([k, v]) => ["-c", `${k}=${v}`]),
    ],
    { ...user, cwd: folder, stdio: "ignore", env },
  );
  const isReady = () =>
    spawnSync(join(bin, "pg_isready"), ["-q", "-h", folder, "-U", "doorsnee"]).status === 0;
  for (let tries = 0; !isReady(); tries += 1) {
    if (tries > 200 || server.exitCode !== null) throw new Error("PostgreSQL did not start.");
    await wait(50);
  }
  const stop = async () => {
    server.kill("SIGINT");
    await new Promise((resolve) => server.once("exit", resolve));
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    urlOf: (/** @type {string} */ name) => `postgresql://doorsnee@localhost/${name}?host=${folder}`,
    stop,
  };
}

/** @param {string} folder */
function hasRoom(folder) {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > 2e9;
}

/** @returns {{ uid?: number, gid?: number }} */
function userToBe() {
  const ids = ["postgres", "nobody"].map((name) => {
    const [uid, gid] = ["-u", "-g"].map(
      (flag) => spawnSync("id", [flag, name], { encoding: "utf8" }).stdout,
    );
    return uid ? { uid: Number(uid), gid: Number(gid) } : null;
  });
  return ids.find((one) => one !== null) ?? {};
}
