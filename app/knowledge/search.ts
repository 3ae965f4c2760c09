/** Something a reader can be led to. */
export interface SearchEntry {
  title: string;
  text: string;
  /** Words to be found by that are not shown. */
  aliases?: string;
  /** Stands for a whole page, so that its name or an alias is enough; anything else has to say a word itself. */
  isPage?: boolean;
  address: string;
}

/** Characters. Longer is no question but a paste. */
export const longestQuery = 100;

const mostResults = 30;

/** Without case and accents, so that "cocaine" finds "Cocaïne". */
function simplify(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function listWords(text: string): string[] {
  return simplify(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}

export type SearchOutcome =
  | { kind: "nothing-asked" }
  | { kind: "too-long" }
  | { kind: "found"; results: readonly SearchEntry[]; isCut: boolean };

/**
 * Entries in which every word of the query begins a word, whole pages first. Pure, and safe with any
 * text: nothing of the query becomes a pattern or comes back.
 */
export function search(entries: readonly SearchEntry[], query: string): SearchOutcome {
  if (query.length > longestQuery) return { kind: "too-long" };
  const asked = listWords(query);
  if (asked.length === 0) return { kind: "nothing-asked" };
  const hits = entries.filter((entry) => isHit(entry, asked));
  const found = [...hits.filter(({ isPage }) => isPage), ...hits.filter(({ isPage }) => !isPage)];
  return {
    kind: "found",
    results: found.slice(0, mostResults),
    isCut: found.length > mostResults,
  };
}

function isHit(entry: SearchEntry, asked: readonly string[]): boolean {
  const text = listWords(entry.text);
  const all = [...text, ...listWords(`${entry.title} ${entry.aliases ?? ""}`)];
  const isIn = (words: readonly string[]) => (part: string) =>
    words.some((word) => word.startsWith(part));
  return asked.every(isIn(all)) && (entry.isPage === true || asked.some(isIn(text)));
}

/** Results by page, in the order in which the pages were found. */
export function groupByPage(results: readonly SearchEntry[]): readonly {
  title: string;
  address: string;
  found: readonly SearchEntry[];
}[] {
  const pages = new Map<string, { title: string; address: string; found: SearchEntry[] }>();
  for (const entry of results) {
    const [address = ""] = entry.address.split("#");
    const page = pages.get(address) ?? { title: entry.title, address, found: [] };
    pages.set(address, page);
    if (entry.text !== "") page.found.push(entry);
  }
  return [...pages.values()];
}
