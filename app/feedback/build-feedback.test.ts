import { styleItems } from "~/instruments/style/items";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "~/instruments/instrument";
import { norms } from "~/norms/norms";
import { anyAnswers, anySetting } from "../../tests/factories/any-answers";
import { buildFeedback, type Setting } from "./build-feedback";
import { type Feedback, type Message, type MessageId, type PartId, partIds } from "./message";

const usual: Setting = {
  norms,
  education: undefined,
  compareWith: "all",
  offers: { workshops: false },
};

function build(answers: Answers, setting: Partial<Setting> = {}): Feedback {
  return buildFeedback(answers, { ...usual, ...setting });
}

function messagesOf({ parts }: Feedback): Message[] {
  return parts.flatMap((part) => part.messages);
}

function idsOf(feedback: Feedback): MessageId[] {
  return messagesOf(feedback).map((message) => message.id);
}

function find(feedback: Feedback, id: MessageId): Message["values"] | undefined {
  return messagesOf(feedback).find((message) => message.id === id)?.values;
}

function points(name: string, ...values: number[]): Answers {
  return Object.fromEntries(values.map((value, index) => [`${name}.${index + 1}`, value]));
}

function week(perDay: number): Answers {
  const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  return Object.fromEntries(days.map((day) => [`week.${day}`, perDay]));
}

const never: Answers = { "audit.1": 0 };
const light: Answers = { ...points("audit", 1, 0, 0), ...week(0) };
const drinker: Answers = { ...points("audit", 3, 1, 1), ...week(3) };
const doctor: Answers = {
  ...drinker,
  ...points("audit", 4, 4, 0, 0, 0, 2),
  "strategies.limit": 4,
};
const talk: Answers = { ...drinker, ...points("audit", 4, 4, 4, 4, 4), "strategies.limit": 4 };
/** All 23 items of the style questions; those that are turned around at 1. */
const strongStyle = points(
  "style",
  ...Array.from({ length: 23 }, (_, index) => ([0, 3, 6, 12, 19, 22].includes(index) ? 1 : 4)),
);
const evening: Answers = { ...drinker, "heaviest.glasses": 8 };
const cannabis: Answers = { ...never, "drugs.cannabis": 1 };
const xtc: Answers = { ...never, "drugs.xtc": 1 };
const cudit = (first: number) => ({ ...cannabis, ...points("cudit", first, 4, 0, 0, 0, 0, 0, 0) });
const dudit = (...most: number[]) => ({ ...xtc, ...points("dudit", ...most, 0, 0, 0, 0, 0, 0) });

/**
 * Answers that reach each message there is, all such as the questionnaire can give. A new message
 * without a row does not compile.
 */
const reaches: Record<MessageId, Answers | [Answers, Partial<Setting>]> = {
  "guess-corrected": { "guess.cannabis": 70 },
  "guess-right": { "guess.cannabis": 29 },
  "guess-not-over": { "guess.cannabis": 10 },
  "guess-blank": {},
  "guess-no-norm": [{}, { norms: [] }],
  "glasses-means": { ...drinker, "guess.glasses": 10 },
  "glasses-guess-high": { ...never, "guess.glasses": 10 },
  "round-alone-in-it": { "guess.round-others": 3, "guess.round-self": 1 },
  "round-same": { "guess.round-others": 2, "guess.round-self": 2 },
  "round-other": { "guess.round-others": 1, "guess.round-self": 3 },
  "you-non-drinker": never,
  "you-light": light,
  "you-no-rank": { ...light, "heaviest.glasses": 6 },
  "you-week-blank": { "audit.1": 2 },
  "you-rank": drinker,
  "you-limits": drinker,
  "week-total": drinker,
  "year-money": { ...drinker, "week.price": 250 },
  "year-energy": drinker,
  guideline: drinker,
  peak: { ...evening, "heaviest.hours": 5, "heaviest.weight": "65-74" },
  "peak-missing": evening,
  "audit-below": points("audit", 2, 1, 1),
  "audit-at-cut-off": points("audit", 4, 3, 3),
  "audit-zone-2": points("audit", 4, 4, 0, 0, 0, 0, 0, 0, 0, 0),
  "audit-zone-3": points("audit", 4, 4, 4, 4, 0, 0, 0, 0, 0, 0),
  "audit-zone-4": points("audit", 4, 4, 4, 4, 4, 0, 0, 0, 0, 0),
  "audit-not-scored": {},
  "drugs-none": { ...never, "drugs.xtc": 0 },
  substance: cannabis,
  "cannabis-low": cudit(3),
  "cannabis-raised": cudit(4),
  "cannabis-high": { ...cudit(4), "cudit.3": 4 },
  "cannabis-not-scored": cannabis,
  "other-drugs-low": dudit(1, 0, 0, 0, 0),
  "other-drugs-raised": dudit(2, 0, 0, 0, 0),
  "other-drugs-high": { ...dudit(4, 4, 4, 4, 4), "dudit.6": 4, "dudit.7": 1 },
  "other-drugs-not-scored": xtc,
  mixing: { ...drinker, "drugs.ghb": 1 },
  "happened-good": { "good.fun": 1 },
  "happened-less-good": { "happened.study": 1 },
  "happened-nothing": { "happened.study": 0 },
  "study-on-track": { "study.pace": 1 },
  "study-behind": { "study.pace": 2 },
  "study-concentration": { "study.concentration": 3 },
  "sleep-rested": { "sleep.rested": 3 },
  "sleep-short": { "sleep.rested": 4, "sleep.hours": 1 },
  "style-pattern": strongStyle,
  "style-workshops": [{}, { offers: { workshops: true } }],
  "saying-no": light,
  "others-drink": never,
  "strategies-used": { "strategies.slow": 3 },
  "strategies-to-try": drinker,
  plan: drinker,
  "context-members": { "about.association": "yes" },
  "context-international": { "about.from": "elsewhere" },
  "step-doctor": doctor,
  "step-talk": talk,
  "step-talk-and-strategies": points("audit", 4, 3, 3),
  "step-workshop": [{ ...light, ...strongStyle }, { offers: { workshops: true } }],
  "step-strategies": drinker,
  "step-approval": light,
};

const partOrder = (ids: PartId[]) => partIds.filter((id) => ids.includes(id));

describe("every message", () => {
  it.each(Object.entries(reaches))("%s is there for somebody", (id, needs) => {
    const [answers, setting] = Array.isArray(needs) ? needs : [needs, {}];
    expect(idsOf(build(answers, setting))).toContain(id);
  });
});

describe("whatever was answered", () => {
  it("gives the same for the same, and changes nothing of what it was given", () => {
    fc.assert(
      fc.property(anyAnswers, anySetting, (answers, setting) => {
        const frozen = Object.freeze({ ...answers });
        const around = Object.freeze({ ...setting, norms: Object.freeze([...norms]) });
        expect(buildFeedback(frozen, around)).toEqual(buildFeedback({ ...answers }, setting));
      }),
    );
  });

  it("has its parts in order, none empty, one next step, and only norms that exist", () => {
    const known = norms.map((norm) => norm.id);
    fc.assert(
      fc.property(anyAnswers, anySetting, (answers, setting) => {
        const feedback = buildFeedback(answers, setting);
        const ids = feedback.parts.map((part) => part.id);
        expect(ids).toEqual(partOrder(ids));
        for (const part of feedback.parts) expect(part.messages).not.toEqual([]);
        expect(idsOf(feedback).filter((id) => id.startsWith("step-"))).toHaveLength(1);
        expect(known).toEqual(expect.arrayContaining(feedback.normIds));
        expect(new Set(feedback.normIds).size).toBe(feedback.normIds.length);
      }),
    );
  });

  it("shows no figure of a norm where there are no norms, and still works", () => {
    fc.assert(
      fc.property(anyAnswers, anySetting, (answers, setting) => {
        const feedback = buildFeedback(answers, { ...setting, norms: [] });
        // The estimate of a rank is not looked up in the list.
        expect(feedback.normIds.filter((id) => !id.startsWith("D"))).toEqual([]);
        expect(idsOf(feedback).filter((id) => id === "guess-no-norm")).toHaveLength(4);
        for (const { id, values } of messagesOf(feedback)) {
          expect(["glasses-means", "glasses-guess-high", "you-limits"]).not.toContain(id);
          if ("share" in values) expect(values.share).toBeNull();
        }
      }),
    );
  });
});

describe("the careful steps", () => {
  it("doctor: that first, and nothing that could read as advice to cut down", () => {
    const feedback = build({ ...doctor, "drugs.xtc": 1 });
    expect(feedback.parts[0]).toEqual({
      id: "first",
      messages: [{ id: "step-doctor", values: {} }],
    });
    expect(feedback.parts.map((part) => part.id)).not.toContain("next");
    expect(idsOf(feedback)).not.toContain("strategies-to-try");
    expect(idsOf(feedback)).not.toContain("plan");
    expect(idsOf(feedback)).toContain("week-total");
    expect(idsOf(feedback)).not.toContain("guideline");
    expect(idsOf(feedback)).toContain("strategies-used");
  });

  it("talk: at the end, praise for what is done, nothing to try and no plan", () => {
    const feedback = build(talk);
    expect(feedback.parts.at(-1)).toEqual({
      id: "next",
      messages: [{ id: "step-talk", values: {} }],
    });
    expect(feedback.parts.map((part) => part.id)).not.toContain("first");
    expect(idsOf(feedback)).not.toContain("strategies-to-try");
    expect(idsOf(feedback)).not.toContain("plan");
    expect(idsOf(feedback)).toContain("strategies-used");
  });
});

describe("whom the reader is laid beside", () => {
  it.each<[gender: string, compareWith: Setting["compareWith"], group: string, normId: string]>([
    ["man", "all", "all", "D03"],
    ["woman", "all", "all", "D03"],
    ["man", "same-sex", "men", "D01"],
    ["woman", "same-sex", "women", "D02"],
    ["other", "same-sex", "all", "D03"],
    ["unsaid", "same-sex", "all", "D03"],
  ])("%s, %s: %s", (gender, compareWith, group, normId) => {
    const feedback = build({ ...drinker, "about.gender": gender }, { compareWith });
    expect(find(feedback, "you-rank")).toMatchObject({ glasses: 21, group, normId });
  });

  it.each<[education: Setting["education"], little: string, heavy: string]>([
    ["wo", "N233", "N232"],
    ["hbo", "N236", "N235"],
    // Unknown: the smaller of the two figures.
    [undefined, "N233", "N235"],
  ])("education %s: %s and %s", (education, little, heavy) => {
    const feedback = build(never, { education });
    expect(find(feedback, "you-non-drinker")).toMatchObject({ normId: little });
    expect(feedback.normIds).toEqual(expect.arrayContaining([little, heavy]));
    expect(
      feedback.normIds.filter((id) => ["N232", "N233", "N235", "N236"].includes(id)),
    ).toHaveLength(2);
  });
});

it("reads a drugs page left blank as not answered, not as none", () => {
  const parts = buildFeedback(never, {
    norms,
    education: undefined,
    compareWith: "all",
    offers: { workshops: false },
  }).parts;
  expect(parts.map((part) => part.id)).not.toContain("drugs");
});

it("offers an abstainer a workshop without a plan about drinking", () => {
  const strongStyle = Object.fromEntries(styleItems.map((item) => [item.id, 4]));
  const { parts } = buildFeedback(
    { ...never, ...strongStyle },
    { norms, education: undefined, compareWith: "all", offers: { workshops: true } },
  );
  const ids = parts.flatMap((part) => part.messages.map((message) => message.id));
  expect(ids).toEqual(expect.arrayContaining(["step-workshop", "saying-no"]));
  expect(ids).not.toContain("plan");
});
