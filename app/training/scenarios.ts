/** The situations of the practice, in order; `best` is the place of what fits, counted from 0. */
export const scenarios = [
  { id: "first-round", best: 1 },
  { id: "seventeen", best: 0 },
  { id: "no-thanks", best: 2 },
  { id: "show-of-hands", best: 1 },
  { id: "drinking-game", best: 2 },
  { id: "no-response", best: 0 },
  { id: "hot-and-confused", best: 1 },
  { id: "disbelief", best: 2 },
] as const;

export type ScenarioId = (typeof scenarios)[number]["id"];

/** The situation at a place counted from 1 as in an address; null for any other address. */
export function findScenario(typed: string | undefined) {
  const place = /^[1-9]\d?$/.test(typed ?? "") ? Number(typed) : 0;
  const scenario = scenarios[place - 1];
  return scenario ? { place, scenario } : null;
}
