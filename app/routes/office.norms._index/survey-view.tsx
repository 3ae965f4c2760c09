import { useContent, useLanguage } from "~/ui/language";
import { NormVerdict } from "~/ui/norm-verdict";
import { sayDay } from "~/ui/say-place";
import type { NormsPage } from "./route";

type Table = NormsPage["tables"][number];

/** A published survey: its name, its grade, and folded away what was said of it. */
export function SurveyView({ table }: { table: Table }) {
  const { officeNorms } = useContent();
  const { version, verdict, figures, particulars } = table;
  return (
    <div className="stack-tight">
      <p>
        <strong>{particulars.title}</strong>
      </p>
      <p className="small">
        {officeNorms.version(version)} · {officeNorms.grade(verdict.grade)} ·{" "}
        {officeNorms.figures(figures)}
      </p>
      <details>
        <summary>{officeNorms.about.title}</summary>
        <div className="stack">
          <SurveyParticulars particulars={particulars} />
          <NormVerdict verdict={verdict} />
        </div>
      </details>
    </div>
  );
}

function SurveyParticulars({ particulars }: { particulars: Table["particulars"] }) {
  const language = useLanguage();
  const { about } = useContent().officeNorms;
  const count = (people: number) => new Intl.NumberFormat(language).format(people);
  const { owner, population, sampling, invited, responded, fieldFrom, fieldTo, report } =
    particulars;
  const rows: [string, string][] = [
    [about.owner, owner],
    [about.population, population[language]],
    [about.sampling, sampling[language]],
    [about.response, about.responded(count(responded), invited === null ? null : count(invited))],
    [about.field, about.period(sayDay(fieldFrom, language), sayDay(fieldTo, language))],
  ];
  return (
    <dl className="particulars">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {report !== null && (
        <div>
          <dt>{about.report}</dt>
          <dd>
            <a href={report}>{report}</a>
          </dd>
        </div>
      )}
    </dl>
  );
}
