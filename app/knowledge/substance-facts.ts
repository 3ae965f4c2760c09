import { content } from "~/content/content";
import type { SubstanceId } from "~/instruments/substance-use/items";
import { saferDrinking } from "./data/safer";
import type { Statement, SubstanceTopicId } from "./statement";

/** The facts that feedback uses too; alcohol is no part of that list. */
const idInFeedback: Record<Exclude<SubstanceTopicId, "alcohol">, SubstanceId> = {
  cannabis: "drugs.cannabis",
  xtc: "drugs.xtc",
  cocaine: "drugs.cocaine",
  "nitrous-oxide": "drugs.nitrous-oxide",
  ketamine: "drugs.ketamine",
  "3-mmc": "drugs.3-mmc",
  ghb: "drugs.ghb",
};

/** The day the facts in app/content/nl/substances.ts were last laid beside their sources. */
const checkedOn = "2026-11-22";

/** Said elsewhere on the page of a substance: mixing, testing, traffic and when to call. */
const saidElsewhere = /risicos-van-combinatiegebruik|drugs-test\.nl|rijden-onder-invloed|rodekruis/;

/** What helps when somebody uses it anyway, each with its source. */
export function listSaferUse(topic: SubstanceTopicId): readonly Statement[] {
  if (topic === "alcohol") return saferDrinking;
  const id = idInFeedback[topic];
  const english = content.en.substances[id].facts;
  return content.nl.substances[id].facts.flatMap(({ text, source }, index) => {
    const same = english[index];
    if (!same) throw new Error(`Fact ${index} about ${id} has no English.`);
    if (saidElsewhere.test(source.address)) return [];
    return [
      {
        text: { nl: text, en: same.text },
        sources: [
          {
            name: { nl: source.title, en: same.source.title },
            address: source.address,
            year: findYear(source.title),
          },
        ],
        checkedOn,
      } satisfies Statement,
    ];
  });
}

function findYear(title: string): number | null {
  const year = /\b20\d\d\b/.exec(title)?.[0];
  return year ? Number(year) : null;
}
