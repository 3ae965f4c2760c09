import type { Bilingual } from "~/language";

/** A stored answer: a code of a choice, or a number in the unit of its item. */
export type AnswerValue = number | string;

/** Answers by item id. A missing id is "not answered", which is never the same as zero. */
export type Answers = Readonly<Record<string, AnswerValue>>;

export interface Option {
  value: AnswerValue;
  text: Bilingual;
}

interface ItemBase {
  /** Stable for ever and never used again for something else, such as "audit.1". */
  id: string;
  text: Bilingual;
  help?: Bilingual;
}

export interface ChoiceItem extends ItemBase {
  kind: "choice";
  options: readonly Option[];
}

/** A whole number from `min` to `max`, both included. */
export interface NumberItem extends ItemBase {
  kind: "number";
  min: number;
  max: number;
  unit: Bilingual;
  /** A number of people out of a hundred: pages may draw it as a field of them. */
  isShare?: true;
}

/** An amount typed in euros and stored in whole cents; `min` and `max` are cents. */
export interface MoneyItem extends ItemBase {
  kind: "money";
  min: number;
  max: number;
}

export type Item = ChoiceItem | NumberItem | MoneyItem;

export interface Instrument {
  id: string;
  /** Goes up when an item, an option or a scoring rule changes. */
  version: string;
  items: readonly Item[];
}

/** The answer to an item as a number, or undefined when it was left blank or is no number. */
export function numberAnswer(answers: Answers, id: string): number | undefined {
  const value = answers[id];
  return typeof value === "number" ? value : undefined;
}
