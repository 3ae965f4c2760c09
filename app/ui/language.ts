import { createContext, useContext } from "react";
import { content } from "~/content/content";
import type { Language } from "~/language";

/** Dutch on an error page that broke before its language was known. */
const LanguageContext = createContext<Language>("nl");

/** Says in which language what is inside it speaks. */
export const LanguageProvider = LanguageContext.Provider;

/** The language of this page. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The sentences of the site in the language of this page. */
export function useContent() {
  return content[useLanguage()];
}
