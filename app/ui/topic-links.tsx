import { topics } from "~/knowledge/data/topics";
import type { TopicId } from "~/knowledge/statement";
import { useLanguage } from "./language";

/** Doors to topics, by name. */
export function TopicLinks({ ids }: { ids: readonly TopicId[] }) {
  const language = useLanguage();
  return (
    <ul className="topic-links">
      {ids.map((id) => (
        <li key={id}>
          <a href={`/facts/${id}`}>{topics[id].name[language]}</a>
        </li>
      ))}
    </ul>
  );
}
