import { type Answers, numberAnswer } from "~/instruments/instrument";
import { strategiesItems } from "~/instruments/strategies/items";
import { styleItems } from "~/instruments/style/items";
import { scoreStyle, styleScales, scoreStyleScale } from "~/instruments/style/score";
import { auditItems } from "~/instruments/audit/items";
import { cuditItems } from "~/instruments/cudit-r/items";
import { duditItems } from "~/instruments/dudit/items";
import { findInvitation } from "~/workshops/find-invitation";
import type { Meaning } from "./disclosure";

/**
 * A question to everybody's answers. Its definition never changes once something was published: two
 * definitions of nearly the same people could be subtracted. A new definition is a new id.
 */
export interface Table {
  id: string;
  topic: "taking-part" | "guesses" | "round" | "use" | "strategies" | "style" | "invitations";
  meaning: Meaning;
  /** Split by institution, or one group for everybody. Never both ways. */
  byInstitution: boolean;
  categories: readonly string[];
  /** The items that `classify` and `measure` look at. */
  items: readonly string[];
  /** The category of a response, or null when it was not asked or left blank. */
  classify: (answers: Answers) => string | null;
  /** Numbers that are added up over the people of the table, such as the guess itself. */
  measure?: (answers: Answers) => readonly number[];
}

/** Bounds of the classes of a guess: from each up to the next. Ours; they only have to stay the same. */
const guessBounds = {
  "guess.glasses": [0, 5, 10, 15],
  "guess.heavy-weekly": [0, 25, 50, 75],
  "guess.cannabis": [0, 25, 50, 75],
  "guess.xtc": [0, 10, 25, 50],
  "guess.little-or-none": [0, 10, 25, 50],
} as const;

const guesses: Table[] = Object.entries(guessBounds).map(([item, bounds]) => ({
  id: item,
  topic: "guesses",
  meaning: "answers",
  byInstitution: true,
  categories: bounds.map((bound) => `from-${bound}`),
  items: [item],
  classify: (answers) => {
    const guess = numberAnswer(answers, item);
    if (guess === undefined) return null;
    return `from-${bounds.findLast((bound) => bound <= guess) ?? 0}`;
  },
  measure: (answers) => [numberAnswer(answers, item) ?? 0],
}));

const rounds: Table[] = ["guess.round-others", "guess.round-self"].map((item) => ({
  id: item,
  topic: "round",
  meaning: "answers",
  byInstitution: true,
  categories: ["fine", "a-bit-odd", "not-done"],
  items: [item],
  classify: (answers) =>
    [null, "fine", "a-bit-odd", "not-done"][numberAnswer(answers, item) ?? 0] ?? null,
}));

/** Use is rare enough for institutions to hold each other up, so it is counted for everybody at once. */
const use: Table[] = (
  [
    ["audit.1", "drinks"],
    ["drugs.cannabis", "cannabis-past-year"],
    ["drugs.xtc", "xtc-past-year"],
  ] as const
).map(([item, id]) => ({
  id,
  topic: "use",
  meaning: "answers",
  byInstitution: false,
  categories: ["yes", "no"],
  items: [item],
  classify: (answers) => {
    const answer = numberAnswer(answers, item);
    if (answer === undefined) return null;
    return answer >= 1 ? "yes" : "no";
  },
}));

/** Of who drinks and answered: mostly or always (3 or 4) against never to sometimes. */
const strategies: Table[] = strategiesItems.map(({ id }) => ({
  id,
  topic: "strategies",
  meaning: "answers",
  byInstitution: true,
  categories: ["often", "seldom"],
  items: [id],
  classify: (answers) => {
    const answer = numberAnswer(answers, id);
    if (answer === undefined) return null;
    return answer >= 3 ? "often" : "seldom";
  },
}));

/** The sum and the sum of squares of who left nothing of the scale blank. */
const styles: Table[] = styleScales.map((scale) => ({
  id: `style.${scale}`,
  topic: "style",
  meaning: "presence",
  byInstitution: false,
  categories: ["complete"],
  items: styleItems.map(({ id }) => id),
  classify: (answers) => (scoreStyleScale(answers, scale).kind === "scored" ? "complete" : null),
  measure: (answers) => {
    const score = scoreStyleScale(answers, scale);
    return score.kind === "scored" ? [score.value, score.value ** 2] : [0, 0];
  },
}));

/**
 * Who stands out by the fixed rule of 3.0, with use above the cut-offs or without. Always that rule,
 * also when invitations follow the means of a snapshot: a count whose rule moves with every snapshot
 * could be subtracted from itself.
 */
const invitations: Table = {
  id: "invitations",
  topic: "invitations",
  meaning: "answers",
  byInstitution: false,
  categories: ["recommended", "offered", "neither"],
  items: [...styleItems, ...auditItems, ...cuditItems, ...duditItems]
    .map(({ id }) => id as string)
    .concat("about.gender"),
  classify: (answers) => {
    const invitation = findInvitation(answers, null);
    if (invitation) return invitation.reason;
    const isComplete = Object.values(scoreStyle(answers)).every(({ kind }) => kind === "scored");
    return isComplete ? "neither" : null;
  },
};

/** Everything that is ever published from our own answers. */
export const tables: readonly Table[] = [
  {
    id: "finished",
    topic: "taking-part",
    meaning: "presence",
    byInstitution: true,
    categories: ["finished"],
    items: [],
    classify: () => "finished",
  },
  ...guesses,
  ...rounds,
  ...use,
  ...strategies,
  ...styles,
  invitations,
];

/** Every item that is looked at to count a response, its institution first. */
export function readItems(counted: readonly Table[]): string[] {
  return [...new Set(["about.institution", ...counted.flatMap(({ items }) => items)])];
}
