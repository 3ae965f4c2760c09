import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Instrument } from "./instrument";
import { loadOfficialTexts } from "./official-text.server";

const options = [{ value: 0, text: { nl: "Nooit", en: "Never" } }];
const instruments: readonly Instrument[] = [
  {
    id: "demo",
    version: "1",
    items: [
      { id: "demo.1", kind: "choice", text: { nl: "Een", en: "One" }, options },
      { id: "demo.2", kind: "choice", text: { nl: "Twee", en: "Two" }, options },
    ],
  },
  { id: "other", version: "1", items: [] },
];

const official = {
  instrument: "demo",
  permission: "Letter of the author, 1 May 2026",
  source: "Author 2010",
  items: {
    "demo.1": { nl: "Officieel een", en: "Official one" },
    "demo.2": { nl: "Officieel twee", en: "Official two" },
  },
};

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "official-texts-"));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function write(content: unknown, name = "demo.json"): void {
  writeFileSync(join(dir, name), typeof content === "string" ? content : JSON.stringify(content));
}

test("without a folder, or with an empty one, our own texts stay", () => {
  expect(loadOfficialTexts(undefined, instruments)).toEqual(instruments);
  expect(loadOfficialTexts(dir, instruments)).toEqual(instruments);
});

test("replaces the item texts and nothing else", () => {
  write(official);
  write("not an instrument", "README.md");
  const [demo, other] = loadOfficialTexts(dir, instruments);
  expect(demo).toEqual({
    id: "demo",
    version: "1",
    items: [
      { id: "demo.1", kind: "choice", text: official.items["demo.1"], options },
      { id: "demo.2", kind: "choice", text: official.items["demo.2"], options },
    ],
  });
  expect(other).toBe(instruments[1]);
  expect(instruments[0]?.items[0]?.text.nl).toBe("Een");
});

const { "demo.2": second, ...onlyFirst } = official.items;
const faults: readonly [string, unknown, string][] = [
  ["broken JSON", "{", "this is not a readable JSON file."],
  ["no object", "[]", "the file is missing, empty or not of the right type."],
  [
    "another instrument",
    { ...official, instrument: "other" },
    "instrument does not match the name of the file.",
  ],
  [
    "no permission",
    { ...official, permission: " " },
    "permission is missing, empty or not of the right type.",
  ],
  [
    "no source",
    { ...official, source: undefined },
    "source is missing, empty or not of the right type.",
  ],
  [
    "an item less",
    { ...official, items: onlyFirst },
    "items > demo.2 is missing, empty or not of the right type.",
  ],
  [
    "an item more",
    { ...official, items: { ...official.items, "demo.3": second } },
    "items has unknown keys: demo.3.",
  ],
  [
    "an empty text",
    { ...official, items: { ...onlyFirst, "demo.2": { nl: "", en: "x" } } },
    "items > demo.2 > nl is missing, empty or not of the right type.",
  ],
  [
    "one language",
    { ...official, items: { ...onlyFirst, "demo.2": { nl: "x" } } },
    "items > demo.2 > en is missing, empty or not of the right type.",
  ],
  ["an unknown key", { ...official, note: "x" }, "the file has unknown keys: note."],
];
test.each(faults)("names the file and the fault: %s", (_, content, fault) => {
  write(content);
  expect(() => loadOfficialTexts(dir, instruments)).toThrow(
    new Error(`${join(dir, "demo.json")}: ${fault}`),
  );
});

test("refuses a file no instrument answers to, and a folder that is not there", () => {
  write(official, "dmeo.json");
  expect(() => loadOfficialTexts(dir, instruments)).toThrow(
    new Error(`${join(dir, "dmeo.json")}: there is no instrument of this name.`),
  );
  expect(() => loadOfficialTexts(join(dir, "gone"), instruments)).toThrow(
    /The folder with official texts, .*gone, does not exist\./,
  );
});
