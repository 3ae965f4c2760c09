import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Locked {
  version: string;
  /** An address of its own, which none of ours has. */
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  devOptional?: boolean;
}

const readJson = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const { "": root, ...packages } = readJson("package-lock.json").packages as Record<string, Locked>;
/** What runs on a server, by its folder; what only builds or tests is left out. */
const production = Object.entries(packages)
  .filter(([folder, { dev, devOptional }]) => !dev && !devOptional && existsSync(folder))
  .map(([folder]) => folder);

/** Licences that ask no more than to name the authors; MPL asks to publish changes to its own files. */
const allowed = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
  "MPL-2.0",
  "OFL-1.1",
  "Unlicense",
  "WTFPL",
];

/** What a package says of its licence; the few that forgot have a file that says it. */
function licenceOf(folder: string): string {
  const { license } = readJson(`${folder}/package.json`) as { license?: string };
  if (license) return license;
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const text = file ? readFileSync(`${folder}/${file}`, "utf8") : "";
  return text.includes("Permission is hereby granted, free of charge") ? "MIT" : "unknown";
}

/** Whether an expression leaves us an allowed choice: all of an AND, one of an OR. */
function isAllowed(licence: string): boolean {
  return licence
    .replace(/[()]/g, "")
    .split(" AND ")
    .every((part) => part.split(" OR ").some((name) => allowed.includes(name)));
}

describe("dependencies", () => {
  it("each have a licence that may be", () => {
    expect(production.length).toBeGreaterThan(100);
    const refused = production
      .map((folder) => [folder, licenceOf(folder)] as const)
      .filter(([, licence]) => !isAllowed(licence));
    expect(refused).toEqual([]);
    expect(["GPL-3.0-only", "unknown", "MIT AND GPL-2.0"].filter(isAllowed)).toEqual([]);
  });

  it("are asked for by exact version, and come from the registry with their hash", () => {
    const { dependencies, devDependencies } = readJson("package.json") as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
    expect(root).toBeDefined();
    // Without an address a package comes from the registry that npm is set to; the hash says it is the one.
    const strange = Object.entries(packages).filter(
      ([, { resolved, integrity = "" }]) =>
        resolved !== undefined || !integrity.startsWith("sha512-"),
    );
    expect(strange).toEqual([]);
  });

  it("stay above the fault in Remix that let forms of other sites through", () => {
    const { dependencies, devDependencies } = readJson("package.json") as Record<string, object>;
    const remix = Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) =>
      name.startsWith("@remix-run/"),
    ) as [string, string][];
    expect(remix.length).toBeGreaterThan(2);
    for (const [name, version] of remix) {
      const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
      // CVE-2026-22030, mended in 2.17.3.
      expect(major * 1e6 + minor * 1e3 + patch, name).toBeGreaterThanOrEqual(2_017_003);
    }
  });
});

it("npm run sbom lists every package that runs on a server, with its hash", () => {
  // All packages, those of development marked: `--omit=dev` of npm 11 leaves out whatever a tool uses too.
  const { stdout, status } = spawnSync("npm", ["run", "--silent", "sbom"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(status).toBe(0);
  const { bomFormat, components } = JSON.parse(stdout) as {
    bomFormat: string;
    components: {
      name: string;
      version: string;
      hashes?: { alg: string }[];
      properties?: { name: string; value: string }[];
    }[];
  };
  expect(bomFormat).toBe("CycloneDX");
  expect(components.filter(({ hashes }) => hashes?.[0]?.alg !== "SHA-512")).toEqual([]);
  const listed = components
    .filter(({ properties = [] }) => !properties.some(({ name }) => name.endsWith(":development")))
    .map(({ name, version }) => `${name}@${version}`);
  const missing = production
    .map((folder) => readJson(`${folder}/package.json`) as { name: string; version: string })
    .map(({ name, version }) => `${name}@${version}`)
    .filter((name) => !listed.includes(name));
  expect(missing).toEqual([]);
}, 30_000);
