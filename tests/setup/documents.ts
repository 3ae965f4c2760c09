import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** A link of a document: what it says, and the file and heading it points at. */
export interface DocumentLink {
  text: string;
  file: string;
  heading: string;
}

/** The rows of every table of a document, heads and rules left out, as cells without spaces around them. */
export function rowsOf(markdown: string): string[][] {
  const lines = markdown.split("\n");
  return lines
    .filter((line, index) => line.startsWith("|") && !isRule(line) && !isRule(lines[index + 1]))
    .map(cellsOf);
}

const isRule = (line = "") => /^\|[\s:|-]+\|$/.test(line);

function cellsOf(row: string): string[] {
  return row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

/** Links of a document to files of this repository. */
export function linksOf(document: string): DocumentLink[] {
  const links = [...readFileSync(document, "utf8").matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g)];
  return links
    .filter(([, , target]) => !/^(https?:|mailto:|tel:|\/)/.test(target!))
    .map(([, text, target]) => {
      const [path = "", heading = ""] = decodeURIComponent(target!).split("#");
      const file = path === "" ? document : normalize(join(dirname(document), path));
      return { text: text!, file, heading };
    });
}

/** What is wrong with a link, or null. A link to a test says the title of a test in that file. */
export function findLinkFault({ text, file, heading }: DocumentLink): string | null {
  if (!existsSync(file)) return `${file} is not there`;
  if (/\.(test|spec)\.tsx?$/.test(file))
    return titlesOf(file).includes(text) ? null : `${file} has no test "${text}"`;
  if (heading === "") return null;
  return headingsOf(file).includes(heading) ? null : `${file} has no heading #${heading}`;
}

/** The titles of tests and of groups of tests in a file; what a title fills in stands as "…". */
function titlesOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const titles = /\b(?:it|test|describe)(?:\.\w+)*\(\s*(["'`])((?:\\.|(?!\1).)*)\1/gs;
  const listed = /^\s*(["'`])((?:(?!\1).)*)\1,\s*(?:\{.*\},\s*)?async\b/gm;
  // The title of it.each(…)(…) comes after its cases.
  const each = /\)\(\s*(["'`])((?:\\.|(?!\1).)*)\1\s*,/gs;
  return [titles, listed, each].flatMap((pattern) =>
    [...source.matchAll(pattern)].map((match) => match[2]!.replace(/\$\{[^}]*\}/g, "…")),
  );
}

/** Headings of a document as GitHub makes addresses of them. */
function headingsOf(file: string): string[] {
  const headings = readFileSync(file, "utf8").match(/^#+ .+$/gm) ?? [];
  return headings.map((line) =>
    line
      .replace(/^#+ /, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
}
