/** The chapters of the guide for advisors, in the order in which they are read. */
export const chapters = ["signals", "conversation", "who", "notes", "crisis"] as const;
export type Chapter = (typeof chapters)[number];

/** A chapter by the name in its address, with its place from 1 and its neighbours; null for anything else. */
export function findChapter(name: string | undefined) {
  const index = chapters.findIndex((chapter) => chapter === name);
  const chapter = chapters[index];
  if (!chapter) return null;
  return {
    chapter,
    place: index + 1,
    before: chapters[index - 1] ?? null,
    after: chapters[index + 1] ?? null,
  };
}
