import type { AnswerValue, Item } from "~/instruments/instrument";
import type { Language } from "~/language";

/** An answer in words; undefined when the item was left blank. */
export function sayAnswer(
  item: Item,
  value: AnswerValue | undefined,
  language: Language,
): string | undefined {
  if (value === undefined) return undefined;
  if (item.kind === "choice")
    return item.options.find((option) => option.value === value)?.text[language];
  if (item.kind === "number") return `${value} ${item.unit[language]}`;
  return new Intl.NumberFormat(language, { style: "currency", currency: "EUR" }).format(
    Number(value) / 100,
  );
}
