import { content } from "~/content/content";
import type { Part } from "~/feedback/message";
import type { Language } from "~/language";
import type { Norm } from "~/norms/norm";
import { NormParticulars } from "~/ui/norm-particulars";
import { makeReady } from "~/ui/ready.server";
import { FactItems } from "./substance-facts";

/** A norm with everything known about it. */
export const readyNorm = makeReady((norm: Norm) => <NormParticulars norm={norm} />);

const readyFacts = makeReady((facts: (typeof content.nl.substances)["drugs.cannabis"]["facts"]) => (
  <FactItems facts={facts} />
));

/** What helps with each substance that a feedback tells of, by the substance. */
export function listFacts(parts: readonly Part[], language: Language): Record<string, string> {
  const { substances } = content[language];
  return Object.fromEntries(
    parts
      .flatMap(({ messages }) => messages)
      .flatMap((message) => (message.id === "substance" ? [message.values.id] : []))
      .map((id) => [id, readyFacts(substances[id].facts, language)]),
  );
}
