import type { AnswerValue, Item } from "~/instruments/instrument";

/** Why an answer was not taken; content turns a code into a sentence. */
export type FaultCode =
  | "repeated"
  | "unknown-option"
  | "not-a-number"
  | "not-whole"
  | "out-of-range"
  | "not-an-amount"
  | "required";

export interface StepForm {
  /** Answers that were understood, by item id. */
  answers: Record<string, AnswerValue>;
  /** What was typed, cut to a sane length, to fill the page again. */
  typed: Record<string, string>;
  faults: Record<string, FaultCode>;
  /** The form held a field that this step does not have. */
  hasUnknownField: boolean;
}

const longestAnswer = 40;
/** Fields of the form that are no answers. */
const ownFields = ["token", "intent"];
/** The one item that may not stay blank: without it we could show norms to a minor. */
const requiredItem = "about.age";

/** Reads a step's form without throwing: each field gives an answer, a blank or a fault. */
export function parseStep(items: readonly Item[], form: URLSearchParams): StepForm {
  const result: StepForm = { answers: {}, typed: {}, faults: {}, hasUnknownField: false };
  const known = new Set([...items.map((item) => item.id), ...ownFields]);
  result.hasUnknownField = [...form.keys()].some((name) => !known.has(name));
  for (const item of items) {
    const values = form.getAll(item.id).map(readTyped);
    const value = values[0] ?? "";
    if (value) result.typed[item.id] = [...value].slice(0, longestAnswer).join("");
    const answer = values.length > 1 ? { fault: "repeated" as const } : parseAnswer(item, value);
    if (answer === null && item.id === requiredItem) result.faults[item.id] = "required";
    if (answer && "fault" in answer) result.faults[item.id] = answer.fault;
    if (answer && "value" in answer) result.answers[item.id] = answer.value;
  }
  return result;
}

/** The digits of a full-width keyboard are digits; nothing else is guessed at. */
function readTyped(value: string): string {
  return value.trim().replace(/[\uFF10-\uFF19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

type ParsedAnswer = { value: AnswerValue } | { fault: FaultCode } | null;

/** Null is "not answered". */
function parseAnswer(item: Item, typed: string): ParsedAnswer {
  if (typed === "") return null;
  if (item.kind === "choice") {
    const option = item.options.find((candidate) => String(candidate.value) === typed);
    return option ? { value: option.value } : { fault: "unknown-option" };
  }
  return item.kind === "number" ? parseWholeNumber(typed, item) : parseCents(typed, item);
}

function parseWholeNumber(typed: string, { min, max }: { min: number; max: number }): ParsedAnswer {
  if (/^-?\d+[.,]\d+$/.test(typed)) return { fault: "not-whole" };
  if (!/^[+-]?\d+$/.test(typed)) return { fault: "not-a-number" };
  const value = Number(typed) || 0;
  return value >= min && value <= max ? { value } : { fault: "out-of-range" };
}

/** "2", "2,5", "2.50" and "€ 2,50" are amounts; the outcome is in whole euro cents. */
function parseCents(typed: string, { min, max }: { min: number; max: number }): ParsedAnswer {
  const match = /^€?\s*(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(typed);
  if (!match) return { fault: "not-an-amount" };
  const value = Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  return value >= min && value <= max ? { value } : { fault: "out-of-range" };
}

/** An answer as a person would type it, to fill a page again. */
export function typeAnswer(item: Item, value: AnswerValue): string {
  return item.kind === "money" ? (Number(value) / 100).toFixed(2).replace(".", ",") : String(value);
}
