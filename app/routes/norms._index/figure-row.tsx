import type { Norm } from "~/norms/norm";
import { Hundred, wholePeople } from "~/ui/hundred";
import { useContent, useLanguage } from "~/ui/language";
import { formatNumber, NormFacts, SourceLine } from "~/ui/norm-particulars";
import type { Figure } from "./build-page";
import { FigureStory } from "./figure-story";
import { useSayFigure } from "./say-figure";

/** One figure: what it says, of whom, and its source in one click; the rest is folded. */
export function FigureRow({ figure }: { figure: Figure }) {
  const { norm } = figure;
  const language = useLanguage();
  const { norms: text } = useContent();
  const sayFigure = useSayFigure();
  const said = sayFigure(norm);
  const [definition, ...remarks] = norm.definition[language].split(/(?<=\.) /);
  const isShare = norm.unit === "percent" && norm.value !== null;
  return (
    <article className="figure-row" id={`norm-${norm.id}`}>
      {isShare && <Hundred share={wholePeople(norm.value ?? 0)} label={null} />}
      <div>
        <h3>{definition}</h3>
        <p className="figure-said">
          <strong>{said.first}</strong>
          {said.rest && `, ${said.rest}`}
        </p>
        <p className="small">
          {norm.population[language]}. {remarks.join(" ")}
        </p>
        <Kind norm={norm} />
        <ShortSource publication={norm.publication} />
        <details>
          <summary>
            {text.figure.more}
            <span className="visually-hidden">: {norm.id}</span>
          </summary>
          <div className="stack">
            {norm.distribution && (
              <GlassesTable rows={norm.distribution} isMeasured={norm.kind === "measured"} />
            )}
            <FigureStory figure={figure} />
            <NormFacts norm={norm} />
            <SourceLine publication={norm.publication} />
          </div>
        </details>
      </div>
    </article>
  );
}

/** Grade, measured or not, when and of how many, in one line. */
function Kind({ norm }: { norm: Norm }) {
  const language = useLanguage();
  const { norms: text, feedback } = useContent();
  const { measured, estimate } = feedback.sure;
  const facts = [
    text.grades[norm.grade],
    [norm.kind === "measured" ? measured : estimate, norm.period].filter(Boolean).join(" "),
    norm.n && text.figure.people(formatNumber(norm.n, language)),
  ];
  return (
    <p className="small">
      <span className="tag">{norm.grade}</span> {facts.filter(Boolean).join(" · ")}
    </p>
  );
}

/** The source in one click and few words; its whole title is with the other particulars. */
function ShortSource({ publication: { source } }: { publication: Norm["publication"] }) {
  const language = useLanguage();
  const { feedback } = useContent();
  const name = [source.publisher ?? source.title, source.year].join(", ");
  return (
    <p className="small">
      {feedback.sure.source}: {source.address ? <a href={source.address}>{name}</a> : name}
      {source.addressMissing && `. ${source.addressMissing[language]}`}
    </p>
  );
}

interface GlassesTableProps {
  rows: NonNullable<Norm["distribution"]>;
  isMeasured: boolean;
}

/** The whole table; of an estimate only the ranges, because its midpoint is never shown. */
function GlassesTable({ rows, isMeasured }: GlassesTableProps) {
  const { figure } = useContent().norms;
  return (
    <table>
      <caption>{figure.table}</caption>
      <thead>
        <tr>
          <th scope="col">{figure.atMost}</th>
          <th scope="col">{figure.outOf100}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ atMost, percent, low, high }) => (
          <tr key={atMost}>
            <th scope="row">{atMost}</th>
            <td>{isMeasured ? figure.around(percent, low, high) : figure.range(low, high)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
