import type { LoaderFunctionArgs } from "@remix-run/node";
import { content } from "~/content/content";
import { mixes, mixingRule } from "~/knowledge/data/mixing";
import { houseRule } from "~/knowledge/data/safer";
import { topics } from "~/knowledge/data/topics";
import { nameWithin } from "~/knowledge/topics";
import { useContent, useLanguage } from "~/ui/language";
import { Sourced } from "~/ui/sourced";
import { titleOf } from "~/ui/title";
import { MixingTable, mixAnchor } from "./mixing-table";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  return { title: content[context.language].facts.mixing.title };
}

/** Every pair of the eight: what a source says, or that there is none. */
export default function Mixing() {
  const { facts } = useContent();
  const language = useLanguage();
  return (
    <div className="page page-wide">
      <p className="small no-print">
        <a href="/facts">{facts.title}</a>
      </p>
      <h1>{facts.mixing.title}</h1>
      <p className="lead">{facts.mixing.lead}</p>
      <div className="note stack">
        <Sourced statement={houseRule} />
        <Sourced statement={mixingRule} />
      </div>
      <MixingTable />
      <p className="small">{facts.mixing.noneLong}</p>
      <section className="stack">
        <h2>{facts.mixing.explained}</h2>
        {mixes.map((mix) => {
          const [one, other] = mix.pair;
          return (
            <div key={mixAnchor(mix)} id={mixAnchor(mix)} className="mix" tabIndex={-1}>
              <h3>{facts.mixing.and(topics[one].name[language], nameWithin(other, language))}</h3>
              <Sourced statement={mix.what} />
            </div>
          );
        })}
      </section>
      <p className="small">{facts.source.note}</p>
    </div>
  );
}
