import { marked } from "marked";
import type { Language } from "~/language";

const files = import.meta.glob<string>("./pages/*/*.md", {
  eager: true,
  query: "?raw",
  import: "default",
});

export interface Page {
  title: string;
  /** Made from our own markdown when the site starts; nothing of a reader ever gets in. */
  html: string;
}

const pages = new Map<string, Page>(
  Object.entries(files).map(([file, markdown]) => [
    file,
    {
      title: /^# (.+)$/m.exec(markdown)?.[1] ?? "",
      html: marked.parse(markdown, { async: false }),
    },
  ]),
);

/** A long page by its name, such as "privacy"; throws when it does not exist. */
export function getPage(name: string, language: Language): Page {
  const page = pages.get(`./pages/${language}/${name}.md`);
  if (!page) throw new Error(`There is no page ${name} in ${language}.`);
  return page;
}
