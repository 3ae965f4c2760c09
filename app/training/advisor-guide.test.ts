import { expect, it } from "vitest";
import { chapters, findChapter } from "./advisor-guide";

it("leads through all chapters and back", () => {
  const read: string[] = [];
  for (let at = findChapter(chapters[0]); at; at = findChapter(at.after ?? undefined)) {
    expect(at.before).toBe(read.at(-1) ?? null);
    expect(at.place).toBe(read.length + 1);
    read.push(at.chapter);
  }
  expect(read).toEqual([...chapters]);
  for (const name of [undefined, "", "Signals", "practice", "card"])
    expect(findChapter(name), name).toBeNull();
});
