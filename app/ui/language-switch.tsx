import { useLocation } from "@remix-run/react";
import { useContent, useLanguage } from "./language";

/** What is chosen on a page fits in this; more is not carried to the other language. */
const longestSearch = 300;

/** The same page in the other language, with what was chosen in its address. */
export function LanguageSwitchLink() {
  const language = useOtherLanguage();
  const { search: chosen } = useLocation();
  const search = new URLSearchParams(chosen.length > longestSearch ? "" : chosen);
  search.set("language", language);
  return (
    <a className="language" href={`?${search}`} lang={language} hrefLang={language}>
      {useContent().site.otherLanguage}
    </a>
  );
}

/** The same in a form: it sends along what was filled in, so that nothing is lost. */
export function LanguageSwitchButton() {
  const language = useOtherLanguage();
  return (
    <button className="language" name="intent" value={`language-${language}`} lang={language}>
      {useContent().site.otherLanguage}
    </button>
  );
}

function useOtherLanguage() {
  return useLanguage() === "nl" ? "en" : "nl";
}
