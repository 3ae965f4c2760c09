import type { ChoiceItem, Item, MoneyItem, NumberItem } from "~/instruments/instrument";
import type { FaultCode } from "~/questionnaire/schema";
import { Hundred } from "./hundred";
import { useContent, useLanguage } from "./language";

interface QuestionProps<T extends Item = Item> {
  item: T;
  /** What stands in the field: typed just now, or answered before. */
  typed: string;
  fault: FaultCode | undefined;
}

/** One item with its field, its help and, after a mistake, its sentence. */
export function Question({ item, typed, fault }: QuestionProps) {
  return item.kind === "choice" ? (
    <ChoiceQuestion item={item} typed={typed} fault={fault} />
  ) : (
    <NumberQuestion item={item} typed={typed} fault={fault} />
  );
}

function ChoiceQuestion({ item, typed, fault }: QuestionProps<ChoiceItem>) {
  const language = useLanguage();
  const { check } = useContent();
  const longest = Math.max(...item.options.map((option) => option.text[language].length));
  const fitsInARow = item.options.length <= 4 && longest <= 16;
  return (
    <fieldset className="question" id={item.id} aria-describedby={describe(item, fault)}>
      <legend>{item.text[language]}</legend>
      <Notes item={item} fault={fault} />
      <div className={fitsInARow ? "options options-row" : "options"}>
        {item.options.map(({ value, text }) => (
          <label className="option" key={value}>
            <input
              type="radio"
              name={item.id}
              value={value}
              defaultChecked={String(value) === typed}
            />
            <span>{text[language]}</span>
          </label>
        ))}
      </div>
      {typed && (
        <label className="option option-clear">
          <input type="radio" name={item.id} value="" />
          <span>{check.clear}</span>
        </label>
      )}
    </fieldset>
  );
}

function NumberQuestion({ item, typed, fault }: QuestionProps<NumberItem | MoneyItem>) {
  const language = useLanguage();
  const isShare = item.kind === "number" && item.isShare;
  return (
    <div
      className={isShare ? "question question-guess" : "question"}
      data-guess={isShare ? "" : undefined}
    >
      <label className="question-label" htmlFor={item.id}>
        {item.text[language]}
      </label>
      <Notes item={item} fault={fault} />
      {isShare && (
        <div hidden data-scripted>
          <Hundred share={0} label={null} />
        </div>
      )}
      <div className="number-field">
        {item.kind === "money" && <span aria-hidden="true">€</span>}
        <input
          id={item.id}
          name={item.id}
          defaultValue={typed}
          inputMode={item.kind === "money" ? "decimal" : "numeric"}
          maxLength={20}
          aria-describedby={describe(item, fault)}
          aria-invalid={fault ? true : undefined}
        />
        {item.kind === "number" && <span>{item.unit[language]}</span>}
      </div>
    </div>
  );
}

function Notes({ item, fault }: { item: Item; fault: FaultCode | undefined }) {
  const language = useLanguage();
  const { check } = useContent();
  return (
    <>
      {item.help && (
        <p className="help" id={`${item.id}-help`}>
          {item.help[language]}
        </p>
      )}
      {fault && (
        <p className="fault" id={`${item.id}-fault`}>
          {check.faults[fault]}{" "}
          {item.kind !== "choice" && fault !== "repeated" && check.range(...range(item, language))}
        </p>
      )}
    </>
  );
}

function describe(item: Item, fault: FaultCode | undefined): string | undefined {
  const ids = [item.help && `${item.id}-help`, fault && `${item.id}-fault`].filter(Boolean);
  return ids.join(" ") || undefined;
}

function range({ kind, min, max }: NumberItem | MoneyItem, language: string): [string, string] {
  if (kind === "number") return [String(min), String(max)];
  const euros = new Intl.NumberFormat(language, { style: "currency", currency: "EUR" });
  return [euros.format(min / 100), euros.format(max / 100)];
}
