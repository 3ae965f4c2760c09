import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aboutItems } from "~/instruments/about/items";
import type {
  AnswerValue,
  ChoiceItem,
  Item,
  MoneyItem,
  NumberItem,
} from "~/instruments/instrument";
import { type FaultCode, parseStep, typeAnswer } from "./schema";

const text = { nl: "Vraag", en: "Question" };
const choice: ChoiceItem = {
  id: "choice",
  kind: "choice",
  text,
  options: [0, 2, "yes"].map((value) => ({ value, text })),
};
const number: NumberItem = { id: "number", kind: "number", text, min: 1, max: 24, unit: text };
const money: MoneyItem = { id: "money", kind: "money", text, min: 50, max: 2000 };
const age: Item = aboutItems[0];

function read(item: Item, ...typed: string[]) {
  return parseStep([item], new URLSearchParams(typed.map((value) => [item.id, value])));
}

type Outcome = { is: AnswerValue } | { fault: FaultCode } | "blank";

const nines = "9".repeat(5000);

const items: Record<string, Item> = { choice, number, money, age };

describe("parseStep", () => {
  it.each<[name: string, typed: string, outcome: Outcome]>([
    ["choice", "0", { is: 0 }],
    ["choice", "2", { is: 2 }],
    ["choice", " yes ", { is: "yes" }],
    ["choice", "", "blank"],
    ["choice", " \t", "blank"],
    ["choice", "1", { fault: "unknown-option" }],
    ["choice", "00", { fault: "unknown-option" }],
    ["choice", "YES", { fault: "unknown-option" }],
    ["choice", "yes\0", { fault: "unknown-option" }],

    ["number", "0", { fault: "out-of-range" }],
    ["number", "1", { is: 1 }],
    ["number", "24", { is: 24 }],
    ["number", "25", { fault: "out-of-range" }],
    ["number", "-1", { fault: "out-of-range" }],
    ["number", "+3", { is: 3 }],
    ["number", " 03 ", { is: 3 }],
    ["number", "１２", { is: 12 }],
    ["number", "", "blank"],
    ["number", "2.5", { fault: "not-whole" }],
    ["number", "2,5", { fault: "not-whole" }],
    ["number", "-2,5", { fault: "not-whole" }],
    ["number", "two", { fault: "not-a-number" }],
    ["number", "1e1", { fault: "not-a-number" }],
    ["number", "0x10", { fault: "not-a-number" }],
    ["number", "2 3", { fault: "not-a-number" }],
    ["number", "2\0", { fault: "not-a-number" }],
    ["number", "Infinity", { fault: "not-a-number" }],

    ["money", "2", { is: 200 }],
    ["money", "2,5", { is: 250 }],
    ["money", "2.50", { is: 250 }],
    ["money", "€ 2,50", { is: 250 }],
    ["money", "€2", { is: 200 }],
    ["money", "２,５０", { is: 250 }],
    ["money", "", "blank"],
    ["money", "0,49", { fault: "out-of-range" }],
    ["money", "0,50", { is: 50 }],
    ["money", "20", { is: 2000 }],
    ["money", "20,01", { fault: "out-of-range" }],
    ["money", "2,555", { fault: "not-an-amount" }],
    ["money", "-2", { fault: "not-an-amount" }],
    ["money", "$ 2", { fault: "not-an-amount" }],
    ["money", "€", { fault: "not-an-amount" }],
    ["money", "2\0", { fault: "not-an-amount" }],

    ["age", "18-20", { is: "18-20" }],
    ["age", "under-18", { is: "under-18" }],
    ["age", "", { fault: "required" }],
    ["age", "17", { fault: "unknown-option" }],
  ])("%s %j: %j", (name, typed, outcome) => {
    const item = items[name]!;
    const { answers, faults } = read(item, typed);
    expect(answers).toEqual(
      outcome !== "blank" && "is" in outcome ? { [item.id]: outcome.is } : {},
    );
    expect(faults).toEqual(
      outcome !== "blank" && "fault" in outcome ? { [item.id]: outcome.fault } : {},
    );
  });

  it("takes a field that is not there as blank, but for the age", () => {
    const form = new URLSearchParams();
    expect(parseStep([choice, number, money, age], form)).toEqual({
      answers: {},
      typed: {},
      faults: { "about.age": "required" },
      hasUnknownField: false,
    });
  });

  it.each([choice, number, money, age])("refuses $id 5,000 characters long", (item) => {
    const { answers, typed, faults } = read(item, nines);
    expect(answers).toEqual({});
    expect(typed[item.id]).toHaveLength(40);
    expect(Object.keys(faults)).toEqual([item.id]);
  });

  it.each([choice, number, money, age])("refuses $id twice, the same or not", (item) => {
    expect(read(item, "2", "2")).toMatchObject({
      answers: {},
      faults: { [item.id]: "repeated" },
    });
    expect(read(item, "2", "3").faults).toEqual({ [item.id]: "repeated" });
  });

  it.each([
    ["token=t&intent=next&number=2", false],
    ["number=2&audit.1=4", true],
    ["number=2&__proto__=4", true],
  ])("%s: an unknown field is %s", (query, hasUnknownField) => {
    const step = parseStep([number], new URLSearchParams(query));
    expect(step).toMatchObject({ answers: { number: 2 }, hasUnknownField });
    expect(Object.keys(step.answers)).toEqual(["number"]);
  });

  it("keeps what was typed to fill the page again: faults too, at most 40 characters, no blanks", () => {
    const form = new URLSearchParams({ choice: nines, number: " two ", money: " " });
    expect(parseStep([choice, number, money], form).typed).toEqual({
      choice: "9".repeat(40),
      number: "two",
    });
  });
});

describe("typeAnswer", () => {
  it("types an amount with a comma and two decimals", () => {
    expect(typeAnswer(money, 250)).toBe("2,50");
    expect(typeAnswer(number, 3)).toBe("3");
    expect(typeAnswer(choice, "yes")).toBe("yes");
  });

  it.each<[name: string, item: Item, values: fc.Arbitrary<AnswerValue>]>([
    ["an option", choice, fc.constantFrom(0, 2, "yes")],
    ["a number", number, fc.integer({ min: number.min, max: number.max })],
    ["cents", money, fc.integer({ min: money.min, max: money.max })],
  ])("%s is read back as it was", (_, item, values) => {
    fc.assert(
      fc.property(values, (value) => {
        expect(read(item, typeAnswer(item, value)).answers).toEqual({ [item.id]: value });
      }),
    );
  });
});
