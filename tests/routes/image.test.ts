import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personas } from "../factories/personas";
import { siteEnvironment } from "../setup/site";
import { Student } from "../setup/student";

const stages = readFileSync("Dockerfile", "utf8").split(/^FROM /m);
const findStage = (name: string) => stages.find((stage) => /AS (\w+)/.exec(stage)?.[1] === name)!;
/** The stage that runs. */
const image = findStage("site");
/** What the image removes of its packages, as one line. */
const removal = /^RUN (find (?:.*\\\n)+.*)$/m.exec(findStage("packages"))![1]!;

/** What the image takes, and where it puts it. */
const copies = [...image.matchAll(/^COPY (?:--from=(\w+) )?(.+)$/gm)].flatMap(([, from, rest]) => {
  const parts = rest!.split(" ");
  const to = parts.pop()!;
  return parts.map((source) => {
    const path = source.replace("/site/", "");
    return { from, path, to: /\/$/.test(to) ? join(to, path.split("/").at(-1)!) : to };
  });
});

/** As `npm ci --omit=dev --omit=optional` leaves them. */
function placePackages(to: string): void {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { dev?: boolean; optional?: boolean; devOptional?: boolean }>;
  };
  const runs = Object.entries(packages).filter(
    ([path, { dev, optional, devOptional }]) =>
      path &&
      !dev &&
      !optional &&
      !devOptional &&
      existsSync(path) &&
      !/node_modules\/.*node_modules/.test(path),
  );
  expect(runs.length).toBeGreaterThan(30);
  for (const [path] of runs) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    const linked = spawnSync("cp", ["-al", path, join(to, path)]);
    if (linked.status !== 0) cpSync(path, join(to, path), { recursive: true });
  }
}

describe("the image", () => {
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "doorsnee-image-"));
    chmodSync(folder, 0o755);
    for (const { from, path, to } of copies) {
      if (from === "packages") placePackages(join(folder, "site"));
      else cpSync(path, join(folder, "site", to), { recursive: true });
    }
    // These are links: what is removed here stays where it comes from.
    spawnSync("sh", ["-ec", removal], { cwd: join(folder, "site"), stdio: "inherit" });
    for (const own of ["data", "backups"]) {
      mkdirSync(join(folder, own), { mode: 0o700 });
      if (nobody.uid) chownSync(join(folder, own), nobody.uid, nobody.gid);
    }
    // Read only for everybody but root; what is linked keeps its own mode.
    spawnSync("chmod", ["-R", "a+rX", join(folder, "site/build"), join(folder, "site/scripts")]);
    spawnSync("find", [folder + "/site", "-type", "d", "-exec", "chmod", "a-w,a+rx", "{}", "+"]);
  });
  afterAll(() => {
    spawnSync("chmod", ["-R", "u+w", folder]);
    rmSync(folder, { recursive: true, force: true });
  });

  it("is made of files that are there, and is not root's", () => {
    expect(copies.length).toBeGreaterThan(5);
    expect(copies.filter(({ from, path }) => !from && !existsSync(path))).toEqual([]);
    expect(image).toMatch(/^USER node$/m);
    expect(image).not.toMatch(/^RUN (npm|npx)/m);
  });

  const settings = () => ({
    cwd: join(folder, "site"),
    env: {
      // No npx within reach: a command that wants a package would fetch it from the registry.
      PATH: "/nowhere",
      ...siteEnvironment(join(folder, "data/doorsnee.db")),
      PORT: "0",
      PROCESSES: "2",
      BACKUP_DIR: join(folder, "backups"),
      BACKUP_RECIPIENT: "",
    },
    ...nobody,
  });
  const command = (script: string, variables = {}) => {
    const { env, ...rest } = settings();
    const options = { ...rest, env: { ...env, ...variables }, encoding: "utf8" as const };
    return spawnSync(process.execPath, [`scripts/${script}.mjs`], options).stdout;
  };

  it("ends well before it serves too: nothing else ends the first process of a container", async () => {
    const { env, ...rest } = settings();
    const child = spawn(process.execPath, ["scripts/start-built.mjs"], {
      ...rest,
      env: { ...env, ...siteEnvironment(join(folder, "data/early.db")) },
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(createInterface(child.stdout), "line");
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("serves a whole journey with what it holds, as a user who writes in two folders", async () => {
    const { CMD } = image.match(/^CMD (?<CMD>\[.*\])$/m)!.groups!;
    const [, ...start] = JSON.parse(CMD!) as string[];
    const child = spawn(process.execPath, start, {
      ...settings(),
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    createInterface(child.stdout).on("line", (line) => (said += `${line}\n`));
    while (!/Open (\S+)/.test(said) && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const url = /Open (\S+)/.exec(said)?.[1] ?? "";
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const student = new Student(url);
    expect(await student.finish(personas.heavy)).not.toBe("");
    expect((await student.get("/feedback")).status).toBe(200);
    const poster = await fetch(`${url}/mentor/posters`);
    const file = /href="(\/mentor\/posters\/[^"]+\.pdf)"/.exec(await poster.text())?.[1];
    expect((await fetch(`${url}${file}`)).headers.get("Content-Type")).toBe("application/pdf");
    const BACKUP_RECIPIENT = /age1\w+/.exec(command("backup-key"))?.[0];
    expect(command("backup", { BACKUP_RECIPIENT })).toContain("Made ");
    expect(command("snapshot")).toContain("Made snapshot 1.");
    expect(command("retain")).toContain("Deleted 0 responses");
    expect(command("audit-verify")).toContain("is whole");
    child.kill("SIGTERM");
    const [code] = await once(child, "exit");
    expect(code).toBe(0);
    expect(existsSync(join(folder, "data/doorsnee.db-wal"))).toBe(false);
  });
});
