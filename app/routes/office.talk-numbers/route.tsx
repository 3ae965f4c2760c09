import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { listServiceCounts } from "~/db/service-counts.server";
import { isoWeek } from "~/questionnaire/iso-week";
import { getRegion } from "~/region/region.server";
import { publishCounts } from "~/snapshots/service-counts";
import { CountsTable } from "~/ui/counts-table";
import { useContent, useLanguage } from "~/ui/language";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

const week = 7 * 86_400_000;

/** Everything that is counted of talking: each subject whose name begins so. */
const prefixes = ["talk-", "slip-"];

export async function loader({ context }: LoaderFunctionArgs) {
  const through = isoWeek(new Date(Date.now() - week));
  const rows = (await Promise.all(prefixes.map(listServiceCounts))).flat();
  const counts = publishCounts(rows, through);
  return {
    title: content[context.language].talkNumbers.title,
    through,
    counts: Object.entries(counts).map(([subject, published]) => ({
      subject,
      published,
      // Every dimension that was counted, also one that is too few to split.
      dimensions: [
        ...new Set(
          rows
            .filter((row) => row.subject === subject && row.category !== "")
            .map(({ category }) => category.split(":", 1)[0]!),
        ),
      ],
    })),
    institutions: getRegion().institutions.map(({ id, name }) => ({ id, name })),
  };
}

/** How often the ways to talk were used; a new subject shows itself, by its own name until it has one. */
export default function TalkNumbers() {
  const { title, through, counts, institutions } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const { talkNumbers: words, counts: how } = useContent();
  const names: Record<string, string> = words.subjects;
  const titles: Record<string, string> = words.dimensions;
  const values: Record<string, Record<string, string>> = {
    promise: words.values.promise,
    kind: words.values.kind,
    from: words.values.from,
    language: sayLanguageNames(language),
    institution: Object.fromEntries(institutions.map(({ id, name }) => [id, name[language]])),
  };
  return (
    <div className="office-page">
      <h1>{title}</h1>
      <p className="lead">{words.lead}</p>
      <p className="small">
        {words.through(through)} {how.how}
      </p>
      {counts.length === 0 && <p>{words.nothing}</p>}
      {counts.map(({ subject, published, dimensions }) => (
        <section key={subject}>
          <h2>{names[subject] ?? subject}</h2>
          <CountsTable
            caption={names[subject] ?? subject}
            published={published}
            dimensions={dimensions.map((id) => ({
              id,
              title: titles[id] ?? id,
              values: { none: words.values.none, ...values[id] },
            }))}
          />
        </section>
      ))}
    </div>
  );
}

/** Languages by their code, as the reader calls them. */
function sayLanguageNames(language: string): Record<string, string> {
  const names = new Intl.DisplayNames(language, { type: "language" });
  return Object.fromEntries(
    ["nl", "en", "de", "fr", "es"].map((code) => [code, names.of(code) ?? code]),
  );
}
