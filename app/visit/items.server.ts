import { env } from "~/env.server";
import { instruments } from "~/instruments";
import type { Answers, Item } from "~/instruments/instrument";
import { loadOfficialTexts } from "~/instruments/official-text.server";
import type { Step } from "~/questionnaire/steps";
import { getRegion } from "~/region/region.server";

/** Items as this deployment asks them: official texts where a campus loaded them. */
const items = new Map<string, Item>(
  loadOfficialTexts(env.OFFICIAL_TEXTS_DIR, instruments)
    .flatMap((instrument) => instrument.items)
    .map((item) => [item.id, item]),
);

/** The items of a step in the words of this deployment, for who answered this so far. */
export function listItems(step: Step, answers: Answers): Item[] {
  return step.items.map(({ id }) => {
    const item = items.get(id);
    if (!item) throw new Error(`No instrument has the item ${id}.`);
    return id === "about.institution" ? askInstitution(item, answers[id]) : item;
  });
}

/** The institutions of the region. One that is no longer asked stays for who chose it before. */
function askInstitution(item: Item, chosen: Answers[string] | undefined): Item {
  const options = getRegion()
    .institutions.filter(({ id, asked }) => asked || id === chosen)
    .map(({ id, name }) => ({ value: id, text: name }));
  return { ...item, kind: "choice", options };
}
