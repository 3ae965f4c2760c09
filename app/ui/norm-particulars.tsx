import type { Language } from "~/language";
import type { Norm, Publication } from "~/norms/norm";
import { useContent, useLanguage } from "./language";

/** One figure and everything known about it: a line, and what unfolds behind it. */
export function NormParticulars({ norm }: { norm: Norm }) {
  const language = useLanguage();
  const { sure } = useContent().feedback;
  return (
    <>
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
      {/* The address points inside, so that a browser unfolds what a link leads to. */}
      <div className="stack" id={`norm-${norm.id}`}>
        <p>{norm.population[language]}</p>
        <SourceLine publication={norm.publication} />
        <NormFacts norm={norm} />
      </div>
    </>
  );
}

/** How a figure came about: as printed, how many people, when, how they were asked, how sure. */
export function NormFacts({ norm }: { norm: Norm }) {
  return (
    <dl className="particulars">
      {useFacts(norm)
        .filter(([term, fact]) => term || fact)
        .map(([term, fact]) => (
          <div key={term + fact}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
    </dl>
  );
}

function useFacts({ publication, ...norm }: Norm): [term: string, fact: string][] {
  const language = useLanguage();
  const { sure } = useContent().feedback;
  const number = norm.n === null ? sure.unknownNumber : formatNumber(norm.n, language);
  const isBarePercent = norm.unit === "percent" && /\d$/.test(norm.printed ?? "");
  const printed = [
    norm.printed && (isBarePercent ? `${norm.printed} %` : norm.printed),
    norm.printedElsewhere,
  ]
    .filter(Boolean)
    .join(" · ");
  return [
    [printed && sure.printed, printed],
    [sure.howMany, [number, norm.nNote?.[language]].filter(Boolean).join(" ")],
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
    [
      norm.includesNonDrinkers ? sure.includesNonDrinkers : "",
      norm.nonDrinkersNote?.[language] ?? "",
    ],
    ["", norm.proxy?.[language] ?? ""],
  ];
}

/** Where a figure was published, as a link where the address is known. */
export function SourceLine({ publication: { source } }: { publication: Publication }) {
  const language = useLanguage();
  const { sure } = useContent().feedback;
  return (
    <p className="small">
      {sure.source}: {source.address ? <a href={source.address}>{source.title}</a> : source.title}
      {source.addressMissing && ` (${source.addressMissing[language]})`}
      {source.seen === "second-hand" && ` · ${sure.seenSecondHand}`}
    </p>
  );
}

/** Made once: a page with all figures writes a few hundred numbers. */
const format = { nl: new Intl.NumberFormat("nl"), en: new Intl.NumberFormat("en") };

/** A number as the language of the page writes it: 28.442 or 28,442. */
export function formatNumber(value: number, language: Language): string {
  return format[language].format(value);
}
