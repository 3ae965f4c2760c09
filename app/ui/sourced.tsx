import type { Source, Statement } from "~/knowledge/statement";
import { useContent, useLanguage } from "./language";

/** A statement with where it comes from: opened in one click, and at the source in a second. */
export function Sourced({ statement }: { statement: Statement }) {
  const language = useLanguage();
  return (
    <>
      <p>{statement.text[language]}</p>
      <SourceDetails statement={statement} />
    </>
  );
}

/** Statements as a list, each with its source under it; advice has a tick where a fact has a dot. */
export function SourcedList({
  statements,
  isAdvice = false,
}: {
  statements: readonly Statement[];
  isAdvice?: boolean;
}) {
  return (
    <ul className={`sourced-list ${isAdvice ? "checked-list" : "plain-list"}`}>
      {statements.map((statement) => (
        <li key={statement.text.nl}>
          <Sourced statement={statement} />
        </li>
      ))}
    </ul>
  );
}

/** The sources of a statement, folded. Marked as a citation, so that it counts as no sentence of ours. */
export function SourceDetails({ statement }: { statement: Statement }) {
  const { source: text } = useContent().facts;
  const language = useLanguage();
  const { sources, checkedOn } = statement;
  const names = sources.map(({ name }) => name[language]).join("; ");
  return (
    <details className="source">
      <summary>
        <cite>
          {sources.length === 1 ? text.one : text.more}: {names}
        </cite>
      </summary>
      <ul>
        {sources.map((source) => (
          <li key={source.address}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
      <p>
        <cite>{text.checked(formatDay(checkedOn, language))}</cite>
      </p>
    </details>
  );
}

function SourceLink({ source }: { source: Source }) {
  const { source: text } = useContent().facts;
  const language = useLanguage();
  return (
    <cite>
      <a href={source.address} rel="noreferrer">
        {source.name[language]}
      </a>{" "}
      ({source.year ?? text.noYear})
    </cite>
  );
}

function formatDay(day: string, language: "nl" | "en"): string {
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(day),
  );
}
