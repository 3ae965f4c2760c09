import { env } from "~/env.server";
import { instruments } from "~/instruments";
import type { Item } from "~/instruments/instrument";
import { loadOfficialTexts } from "~/instruments/official-text.server";
import type { Step } from "~/questionnaire/steps";
import { region } from "~/region/region.server";

/** Items as this deployment asks them: official texts where a campus loaded them, its own institutions. */
const items = new Map<string, Item>(
  loadOfficialTexts(env.OFFICIAL_TEXTS_DIR, instruments)
    .flatMap((instrument) => instrument.items)
    .map((item) => [item.id, item.id === "about.institution" ? askInstitution(item) : item]),
);

/** The items of a step in the words of this deployment. */
export function listItems(step: Step): Item[] {
  return step.items.map(({ id }) => {
    const item = items.get(id);
    if (!item) throw new Error(`No instrument has the item ${id}.`);
    return item;
  });
}

function askInstitution(item: Item): Item {
  const options = region.institutions.map(({ id, name }) => ({ value: id, text: name }));
  return { ...item, kind: "choice", options };
}
