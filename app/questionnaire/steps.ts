import { aboutItems } from "~/instruments/about/items";
import { auditItems } from "~/instruments/audit/items";
import { reachesStudentCutOff } from "~/instruments/audit/score";
import { consequencesItems } from "~/instruments/consequences/items";
import { cuditItems } from "~/instruments/cudit-r/items";
import { duditItems } from "~/instruments/dudit/items";
import { heaviestOccasionItems } from "~/instruments/heaviest-occasion/items";
import { type Answers, type Item, numberAnswer } from "~/instruments/instrument";
import { perceivedNormsItems } from "~/instruments/perceived-norms/items";
import { strategiesItems } from "~/instruments/strategies/items";
import { studySleepItems } from "~/instruments/study-sleep/items";
import { styleItems } from "~/instruments/style/items";
import { substanceUseItems } from "~/instruments/substance-use/items";
import { usedInPastYear, usesIllicitOtherThanCannabis } from "~/instruments/substance-use/use";
import { typicalWeekItems } from "~/instruments/typical-week/items";

/** What a student sees as one of at most eight subjects; a topic has one or more steps. */
export const topics = [
  "you",
  "guess",
  "drinking",
  "drugs",
  "happened",
  "study",
  "style",
  "strategies",
] as const;

export type Topic = (typeof topics)[number];

export interface Step {
  /** Names the step in code and content. Its address is a number: addresses stay in histories. */
  slug: string;
  topic: Topic;
  items: readonly Item[];
  /** The gate: whether this step is asked, given the answers to the steps before it. */
  opens: (answers: Answers) => boolean;
  /** Items of this same step that its own answers make pointless; what was answered there is dropped. */
  closes?: (answers: Answers) => readonly string[];
}

/** The questionnaire, from top to bottom, as it would stand on paper. */
export const steps: readonly Step[] = [
  { slug: "about", topic: "you", items: aboutItems, opens: always },
  { slug: "guess", topic: "guess", items: perceivedNormsItems, opens: always },
  {
    slug: "drinking",
    topic: "drinking",
    items: auditItems.slice(0, 3),
    opens: always,
    closes: closeIfNeverDrinks,
  },
  { slug: "week", topic: "drinking", items: typicalWeekItems, opens: drinks },
  {
    slug: "heaviest",
    topic: "drinking",
    items: heaviestOccasionItems,
    opens: drinks,
    closes: closeIfNoOccasion,
  },
  {
    slug: "more-about-drinking",
    topic: "drinking",
    items: auditItems.slice(3),
    opens: drinksAtCutOff,
  },
  { slug: "drugs", topic: "drugs", items: substanceUseItems, opens: always },
  { slug: "cannabis", topic: "drugs", items: cuditItems, opens: usesCannabis },
  { slug: "other-drugs", topic: "drugs", items: duditItems, opens: usesIllicitOtherThanCannabis },
  { slug: "happened", topic: "happened", items: consequencesItems, opens: drinksOrUses },
  { slug: "study", topic: "study", items: studySleepItems, opens: always },
  { slug: "style", topic: "style", items: styleItems.slice(0, 12), opens: always },
  { slug: "more-about-style", topic: "style", items: styleItems.slice(12), opens: always },
  { slug: "strategies", topic: "strategies", items: strategiesItems, opens: drinks },
];

/** The step behind an address such as "9", or undefined when there is none. */
export function findStep(address: string | undefined): Step | undefined {
  return steps.find((step) => addressOf(step) === address);
}

/** The last part of the address of a step: its place on paper, which tells nothing of an answer. */
export function addressOf(step: Step): string {
  return String(steps.indexOf(step) + 1);
}

function always(): boolean {
  return true;
}

/** Blank counts as drinking here: whoever skips the first question is still asked the rest. */
function drinks(answers: Answers): boolean {
  return answers["audit.1"] !== 0;
}

function drinksAtCutOff(answers: Answers): boolean {
  return drinks(answers) && reachesStudentCutOff(answers);
}

function usesCannabis(answers: Answers): boolean {
  return usedInPastYear(answers).includes("drugs.cannabis");
}

function drinksOrUses(answers: Answers): boolean {
  return drinks(answers) || usedInPastYear(answers).length > 0;
}

function closeIfNeverDrinks(answers: Answers): readonly string[] {
  return drinks(answers) ? [] : ["audit.2", "audit.3"];
}

function closeIfNoOccasion(answers: Answers): readonly string[] {
  return numberAnswer(answers, "heaviest.glasses") === 0
    ? ["heaviest.hours", "heaviest.weight"]
    : [];
}
