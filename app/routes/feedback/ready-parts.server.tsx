import { content } from "~/content/content";
import type { Part } from "~/feedback/message";
import type { Language } from "~/language";
import type { Norm } from "~/norms/norm";
import { NormParticulars } from "~/ui/norm-particulars";
import { makeReady } from "~/ui/ready.server";
import { ShareInside } from "./share-figure";
import { FactItems, type SubstanceParts } from "./substance-facts";

/** A norm with everything known about it. */
export const readyNorm = makeReady((norm: Norm) => <NormParticulars norm={norm} />);

const readyFacts = makeReady((facts: (typeof content.nl.substances)["drugs.cannabis"]["facts"]) => (
  <FactItems facts={facts} />
));

const readyFigure = makeReady(
  (norm: Norm) => norm.value !== null && <ShareInside share={norm.value} about="used" />,
);

/** The parts about each substance that a feedback tells of, by the substance. */
export function listSubstances(
  parts: readonly Part[],
  norms: readonly Norm[],
  language: Language,
): Record<string, SubstanceParts> {
  const { substances } = content[language];
  const messages = parts.flatMap((part) => part.messages);
  return Object.fromEntries(
    messages.flatMap((message) => {
      if (message.id !== "substance") return [];
      const { id, normId } = message.values;
      const norm = norms.find((candidate) => candidate.id === normId);
      const figure = norm ? readyFigure(norm, language) : null;
      return [[id, { figure, facts: readyFacts(substances[id].facts, language) }]];
    }),
  );
}
