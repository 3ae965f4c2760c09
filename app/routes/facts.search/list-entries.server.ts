import { getPage } from "~/content/pages.server";
import { content } from "~/content/content";
import { claims } from "~/knowledge/data/claims";
import { topics } from "~/knowledge/data/topics";
import { listStatements } from "~/knowledge/old-facts";
import type { SearchEntry } from "~/knowledge/search";
import { findTopic } from "~/knowledge/topics";
import type { Language } from "~/language";

/** Long pages a reader may be looking for, by address. */
const longPages = ["talk", "volunteers"] as const;

/** Everything that can be found: topics, statements, claims, sections of long pages, other doors. */
export function listEntries(language: Language): readonly SearchEntry[] {
  return [
    ...listTopicEntries(language),
    ...listStatements().map(({ address, statement }) => ({
      title: titleOfPage(address, language),
      text: statement.text[language],
      aliases: aliasesOf(address, language),
      address,
    })),
    ...claims.map((claim) => ({
      title: topics[claim.topic].name[language],
      text: `${content[language].facts.topic.guess} ${claim.text[language]}`,
      aliases: aliasesOf(`/facts/${claim.topic}`, language),
      address: `/facts/${claim.topic}#${claim.id}`,
    })),
    ...longPages.flatMap((page) => listSections(page, language)),
    ...content[language].landing.doors.map(({ href, title, text }) => ({
      title,
      text,
      isPage: true,
      address: href,
    })),
  ];
}

function listTopicEntries(language: Language): SearchEntry[] {
  return Object.entries(topics).map(([id, { name, aliases }]) => ({
    title: name[language],
    text: "",
    aliases: aliases[language],
    isPage: true,
    address: `/facts/${id}`,
  }));
}

const topicOf = (address: string) => findTopic(address.replace("/facts/", ""));

function titleOfPage(address: string, language: Language): string {
  const topic = topicOf(address);
  if (topic) return topics[topic].name[language];
  const { facts } = content[language];
  return address === "/facts/mixing" ? facts.mixing.title : facts.title;
}

function aliasesOf(address: string, language: Language): string {
  const topic = topicOf(address);
  return topic ? `${topics[topic].name[language]} ${topics[topic].aliases[language]}` : "";
}

function listSections(name: (typeof longPages)[number], language: Language): SearchEntry[] {
  const { title, html } = getPage(name, language);
  const address = name === "volunteers" ? "/facts/volunteers" : `/${name}`;
  return html.split(/<h2[^>]*>/).map((section) => ({
    title,
    text: section
      .replace(/<[^>]+>/g, " ")
      .replace(/&[a-z#0-9]+;/g, " ")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, 240),
    address,
  }));
}
