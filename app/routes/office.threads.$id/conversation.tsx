import { useContent, useLanguage } from "~/ui/language";
import { sayDay } from "~/ui/say-place";
import type { DeskData } from "./route";

/** Everything that was said, with the names of colleagues. */
export function Conversation({ page }: { page: DeskData }) {
  const { officeThreads, thread: student } = useContent();
  const language = useLanguage();
  const { thread: words, formerColleague } = officeThreads;
  const nameOf = (by: string) => page.names[by] ?? formerColleague;
  const nameOffer = (id: string) =>
    page.offers.find((offer) => offer.id === id)?.name[language] ??
    (student.onward as Record<string, { name: string }>)[id]?.name;
  return (
    <ol className="thread">
      {page.thread.entries.map((entry) => {
        const day = sayDay(entry.day, language);
        if (entry.from === "closing")
          return (
            <li key={entry.number} className="from-closing small">
              {words.closing(nameOf(entry.by), day)}
            </li>
          );
        const pointed = entry.from === "worker" ? entry.onward.map(nameOffer).filter(Boolean) : [];
        return (
          <li key={entry.number} className={`from-${entry.from}`}>
            <h2 className="thread-who">
              {words.onDay(entry.from === "student" ? words.student : nameOf(entry.by), day)}
            </h2>
            <p className="typed">{entry.text}</p>
            {pointed.length > 0 && <p className="small">{words.pointed(pointed.join(", "))}</p>}
          </li>
        );
      })}
    </ol>
  );
}
