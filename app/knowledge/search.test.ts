import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupByPage, longestQuery, search, type SearchEntry } from "./search";

const entries: SearchEntry[] = [
  {
    title: "Cocaïne",
    text: "Je hart heeft het zwaarder.",
    aliases: "coke",
    isPage: true,
    address: "/facts/cocaine",
  },
  {
    title: "Xtc",
    text: "Je nieren houden water vast. Cocaïne erbij is onvoorspelbaar.",
    aliases: "mdma",
    address: "/facts/xtc",
  },
  {
    title: "3-MMC",
    text: "Verboden sinds 2021.",
    aliases: "poes",
    isPage: true,
    address: "/facts/3-mmc",
  },
];

function addressesFor(query: string): string[] {
  const outcome = search(entries, query);
  return outcome.kind === "found" ? outcome.results.map(({ address }) => address) : [outcome.kind];
}

/** Letters, marks, halves of a character and what has a meaning elsewhere. */
const odd = [
  "\u0000",
  "\ud800",
  "💥",
  "ﬀ",
  "İ",
  "\u0301",
  "\\",
  "(",
  "[",
  "*",
  "+",
  "$",
  "^",
  "%",
  "<",
];
const anything = fc
  .array(fc.oneof(fc.constantFrom(...odd), fc.constantFrom("xtc", "coke", " ", "é", "3-", "mmc")))
  .map((parts) => parts.join(""));

describe("search", () => {
  it("finds without accents or capitals, and by other names", () => {
    expect(addressesFor("COCAINE")).toEqual(["/facts/cocaine", "/facts/xtc"]);
    expect(addressesFor("coke")).toEqual(["/facts/cocaine"]);
    expect(addressesFor("poes")).toEqual(["/facts/3-mmc"]);
    expect(addressesFor("3-mmc")).toEqual(["/facts/3-mmc"]);
  });

  it("wants every word, and the begin of one will do", () => {
    expect(addressesFor("mdma water")).toEqual(["/facts/xtc"]);
    expect(addressesFor("mdma wat")).toEqual(["/facts/xtc"]);
    expect(addressesFor("mdma ater")).toEqual([]);
    expect(addressesFor("mdma poes")).toEqual([]);
  });

  it("finds a page by its name, and anything else by what it says", () => {
    expect(addressesFor("mdma")).toEqual([]);
    expect(addressesFor("xtc")).toEqual([]);
    expect(addressesFor("nieren")).toEqual(["/facts/xtc"]);
  });

  it("groups by page, and shows no empty text", () => {
    const at = (address: string, text: string) => ({ title: "T", text, address });
    const groups = groupByPage([
      at("/a", ""),
      at("/b", "one"),
      at("/a#x", "two"),
      at("/a", "three"),
    ]);
    expect(groups.map(({ address, found }) => [address, found.map(({ text }) => text)])).toEqual([
      ["/a", ["two", "three"]],
      ["/b", ["one"]],
    ]);
  });

  it("asks nothing when nothing is asked", () => {
    for (const query of ["", "   ", "?!*", "<>", "\u0000"])
      expect(addressesFor(query)).toEqual(["nothing-asked"]);
  });

  it("takes no more than a question", () => {
    expect(addressesFor("a".repeat(longestQuery))).toEqual([]);
    expect(addressesFor("a".repeat(longestQuery + 1))).toEqual(["too-long"]);
    expect(addressesFor("xtc ".repeat(2500))).toEqual(["too-long"]);
  });

  it("stops at thirty and says so", () => {
    const many = Array.from({ length: 31 }, () => entries[0]!);
    const outcome = search(many, "coke");
    expect(outcome).toMatchObject({ kind: "found", isCut: true });
    expect(outcome.kind === "found" && outcome.results.length).toBe(30);
    expect(search(many.slice(1), "coke")).toMatchObject({ isCut: false });
  });

  it("has an answer to anything, and gives back only what is ours", () => {
    fc.assert(
      fc.property(anything, (query) => {
        const outcome = search(entries, query);
        if (outcome.kind === "found")
          for (const result of outcome.results) expect(entries).toContain(result);
      }),
    );
  });
});
