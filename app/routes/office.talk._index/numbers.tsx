import { CountsTable } from "~/ui/counts-table";
import { useContent, useLanguage } from "~/ui/language";
import { sayLanguages } from "~/ui/say-place";
import type { DayPage } from "./route";

/** How often talks are booked and held: in tens, and of nobody. */
export function Numbers({ counts, institutions }: Pick<DayPage, "counts" | "institutions">) {
  const { numbers, ways } = useContent().officeTalk;
  const language = useLanguage();
  const places = Object.fromEntries(institutions.map(({ id, name }) => [id, name[language]]));
  const spoken = Object.fromEntries(
    ["nl", "en"].map((code) => [code, sayLanguages([code], language)]),
  );
  const dimensions = [
    { id: "kind", title: numbers.kind, values: ways },
    { id: "language", title: numbers.language, values: spoken },
    {
      id: "institution",
      title: numbers.institution,
      values: { ...places, several: numbers.several },
    },
    { id: "waited", title: numbers.waited, values: numbers.waits },
  ];
  return (
    <section>
      <h2>{numbers.title}</h2>
      <p className="small">{numbers.lead}</p>
      {Object.entries(numbers.subjects).map(([subject, title]) => (
        <details key={subject}>
          <summary>{title}</summary>
          <CountsTable caption={title} published={counts[subject]} dimensions={dimensions} />
        </details>
      ))}
    </section>
  );
}
