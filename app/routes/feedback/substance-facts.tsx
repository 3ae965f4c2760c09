import type { MessageValues } from "~/feedback/message";
import type { content } from "~/content/content";

/** How many use it and what helps, as ready HTML: the same for everybody who is told. */
export interface SubstanceParts {
  figure: string | null;
  facts: string;
}

/** What helps when somebody uses this anyway, each fact with where it comes from. */
export function SubstanceFacts({ figure, facts }: SubstanceParts) {
  return (
    <>
      {figure && <figure className="share-figure" dangerouslySetInnerHTML={{ __html: figure }} />}
      {facts && <ul className="plain-list" dangerouslySetInnerHTML={{ __html: facts }} />}
    </>
  );
}

type Fact = (typeof content.nl.substances)[MessageValues["substance"]["id"]]["facts"][number];

/** The same list as it is for everybody. */
export function FactItems({ facts }: { facts: readonly Fact[] }) {
  return facts.map(({ text, source }) => (
    <li key={text}>
      {text}{" "}
      <a className="small no-print" href={source.address} rel="noreferrer">
        {source.title}
      </a>
    </li>
  ));
}
