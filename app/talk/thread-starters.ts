import type { Language } from "~/language";

/** Something to begin an answer with. */
export interface Starter {
  id: string;
  title: string;
  text: string;
  /** 0: as it came with the site. */
  version: number;
}

type Own = Readonly<Record<string, { title: string; text: string }>>;
type Stored = Starter & { language: string };

/**
 * The starters of a language: ours, each as the office rewrote it, then those of the office. One
 * whose text is empty was taken away.
 */
export function mergeStarters(own: Own, stored: readonly Stored[], language: Language): Starter[] {
  const here = stored.filter((one) => one.language === language);
  const ours = Object.entries(own).map(
    ([id, words]) => here.find((one) => one.id === id) ?? { id, ...words, version: 0 },
  );
  const theirs = here.filter(({ id }) => !(id in own));
  return [...ours, ...theirs]
    .filter(({ text }) => text !== "")
    .map(({ id, title, text, version }) => ({ id, title, text, version }));
}

/** Characters of the name and of the text of a starter. */
export const longestStarter = { title: 60, text: 1500 };

/** Why a starter can not be kept as it was typed, or null. */
export function findStarterFault({ title, text }: Pick<Starter, "title" | "text">) {
  if (title.trim() === "" || title.length > longestStarter.title) return "name" as const;
  if (text.trim() === "" || text.length > longestStarter.text) return "text" as const;
  return null;
}
