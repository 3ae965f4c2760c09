import type { MessageValues } from "~/feedback/message";
import type { content } from "~/content/content";
import { ShareFigure } from "./share-figure";

/** What helps when somebody uses this anyway, each fact with where it comes from. */
export function SubstanceFacts({ share, facts }: { facts: string } & MessageValues["substance"]) {
  return (
    <>
      {share !== null && <ShareFigure share={share} about="used" />}
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
