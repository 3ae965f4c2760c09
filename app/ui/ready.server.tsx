import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "~/language";
import { LanguageProvider } from "./language";

/**
 * Keeps the HTML of a part that is the same for everybody, by the thing it tells of: rendered once in
 * each language and put into pages as it is. Never for a part with anything of a visitor in it.
 */
export function makeReady<Thing extends object>(show: (thing: Thing) => ReactNode) {
  const made = new WeakMap<Thing, Partial<Record<Language, string>>>();
  return (thing: Thing, language: Language): string => {
    const known = made.get(thing) ?? {};
    made.set(thing, known);
    return (known[language] ??= renderToStaticMarkup(
      <LanguageProvider value={language}>{show(thing)}</LanguageProvider>,
    ));
  };
}
