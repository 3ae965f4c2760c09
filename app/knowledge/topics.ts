import type { Language } from "~/language";
import { topics } from "./data/topics";
import { type SubstanceTopicId, substanceTopicIds, themeTopicIds, type TopicId } from "./statement";

/** A topic by the last part of its address; undefined when there is no such topic. */
export function findTopic(name: string | undefined): TopicId | undefined {
  return [...substanceTopicIds, ...themeTopicIds].find((id) => id === name);
}

export function isSubstance(topic: TopicId): topic is SubstanceTopicId {
  return substanceTopicIds.some((id) => id === topic);
}

/** A topic as it is called in the middle of a sentence: "xtc", but "GHB". */
export function nameWithin(topic: TopicId, language: Language): string {
  const name = topics[topic].name[language];
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
