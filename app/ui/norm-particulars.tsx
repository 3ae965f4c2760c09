import type { Norm } from "~/norms/norm";
import { useContent, useLanguage } from "./language";

/** One figure and everything known about it, folded behind one line. */
export function NormParticulars({ norm }: { norm: Norm }) {
  const language = useLanguage();
  const { sure } = useContent().feedback;
  const { publication } = norm;
  const rows: [string, string][] = [
    [
      sure.howMany,
      norm.n === null
        ? `${sure.unknownNumber} ${norm.nNote?.[language] ?? ""}`
        : formatNumber(norm.n, language),
    ],
    [sure.when, norm.period ?? norm.periodNote?.[language] ?? ""],
    [
      sure.askedHow,
      [publication.sampling[language], publication.responseNote?.[language]]
        .filter(Boolean)
        .join(" "),
    ],
    [
      norm.kind === "measured" ? sure.measured : sure.estimate,
      norm.grade === "X" ? "" : sure.grades[norm.grade],
    ],
  ];
  if (norm.includesNonDrinkers) rows.push([sure.includesNonDrinkers, ""]);
  if (norm.proxy) rows.push(["", norm.proxy[language]]);
  return (
    <details className="norm" id={`norm-${norm.id}`}>
      <summary>
        {norm.definition[language]}{" "}
        {norm.value !== null && (
          <strong className="figure">
            {sure.precision[norm.precision]}
            {formatNumber(norm.value, language)} {sure.units[norm.unit]}
          </strong>
        )}{" "}
        <span className="tag">
          {norm.period} {norm.kind === "measured" ? sure.measured : sure.estimate}
        </span>
      </summary>
      <div className="stack">
        <p>{norm.population[language]}</p>
        {norm.printed && (
          <p>
            {sure.printed}: <strong>{norm.printed}</strong>
            {norm.unit === "percent" && " %"}
          </p>
        )}
        <dl className="particulars">
          {rows
            .filter(([term, value]) => term || value)
            .map(([term, value]) => (
              <div key={term + value}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        <p className="small">
          {sure.source}:{" "}
          {publication.source.address ? (
            <a href={publication.source.address}>{publication.source.title}</a>
          ) : (
            publication.source.title
          )}
          {publication.source.addressMissing && ` (${publication.source.addressMissing[language]})`}
          {publication.source.seen === "second-hand" && ` · ${sure.seenSecondHand}`}
        </p>
      </div>
    </details>
  );
}

function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}
