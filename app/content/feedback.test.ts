import { describe, expect, it } from "vitest";
import type { MessageId, MessageValues } from "~/feedback/message";
import { consequencesItems } from "~/instruments/consequences/items";
import { strategiesItems } from "~/instruments/strategies/items";
import { substances as substanceIds } from "~/instruments/substance-use/items";
import { tracks } from "~/workshops/tracks";
import { feedback as feedbackEn } from "./en/feedback";
import { substances as substancesEn } from "./en/substances";
import { feedback as feedbackNl } from "./nl/feedback";
import { substances as substancesNl } from "./nl/substances";
import type { Said } from "./said";

const languages = ["nl", "en"] as const;
const feedback = { nl: feedbackNl, en: feedbackEn };
const substances = { nl: substancesNl, en: substancesEn };

const nothing = [{}];
const topics = ["little-or-none", "heavy-weekly", "cannabis", "xtc"] as const;
const strategyIds = strategiesItems.map((item) => item.id);
const consequenceIds = consequencesItems.map((item) => item.id);
const scopes = ["past-year", "ever", "proxy"] as const;
const bands = ["under-0.5", "0.5-1.0", "1.0-1.5", "1.5-2.5", "over-2.5"] as const;

const shareSamples = topics.flatMap((topic) =>
  [0.4, 1, 27, 28.6].map((share) => ({ topic, share, normId: "N001" })),
);
const guessSamples = shareSamples.flatMap((share) =>
  [0, 12, 60].map((guess) => ({ ...share, guess })),
);

/** Values as the feedback may hold them; a message without a sample does not compile. */
const samples = {
  "guess-corrected": guessSamples,
  "guess-right": guessSamples,
  "guess-not-over": topics.map((topic) => ({ topic, guess: 12 })),
  "guess-blank": shareSamples,
  "guess-no-norm": topics.flatMap((topic) => [null, 12].map((guess) => ({ topic, guess }))),
  "glasses-means": [{ guess: 18, men: 9, women: 5.5, normIds: [] }],
  "glasses-guess-high": [{ guess: 18 }],
  "round-alone-in-it": [{ others: 2 }, { others: 3 }],
  "round-same": [{ view: 1 }, { view: 2 }, { view: 3 }],
  "round-other": [
    { others: 1, self: 2 },
    { others: 3, self: 2 },
    { others: 2, self: 3 },
  ],
  "you-non-drinker": [
    { share: 25, normId: "N233" },
    { share: null, normId: null },
  ],
  "you-light": [
    { share: 24.6, normId: "N233" },
    { share: null, normId: null },
  ],
  "you-no-rank": nothing,
  "you-week-blank": nothing,
  "you-rank": [
    {
      glasses: 14,
      from: 60,
      to: 70,
      low: 55,
      high: 75,
      normId: "D03",
      group: "all",
      kind: "estimate",
    },
    {
      glasses: 31.5,
      from: 90,
      to: 100,
      low: 88,
      high: 97,
      normId: "D01",
      group: "men",
      kind: "estimate",
    },
    {
      glasses: 9,
      from: 70,
      to: 80,
      low: 66,
      high: 84,
      normId: "D02",
      group: "women",
      kind: "estimate",
    },
    {
      glasses: 12,
      from: 50,
      to: 60,
      low: 46,
      high: 71,
      normId: "L002",
      group: "all",
      kind: "measured",
    },
  ],
  "you-limits": [{ share: 90, normId: "N014" }],
  "week-total": [
    { glasses: 14, days: [0, 0, 2, 4, 4, 4, 0] },
    { glasses: 1, days: [1, 0, 0, 0, 0, 0, 0] },
    { glasses: 0, days: [0, 0, 0, 0, 0, 0, 0] },
    { glasses: 7, days: [1, 1, 1, 1, 1, 1, 1] },
  ],
  "year-money": [{ cents: 130_000 }, { cents: 5_200 }],
  "year-energy": [{ kilocalories: 51_000 }],
  guideline: nothing,
  peak: bands.flatMap((band) => [
    { glasses: 12, hours: 6, low: 0.4, high: 2.1, band },
    { glasses: 1, hours: 1, low: 5, high: 5, band },
  ]),
  "peak-missing": [{ glasses: 7 }, { glasses: null }],
  "audit-below": nothing,
  "audit-at-cut-off": nothing,
  "audit-zone-2": nothing,
  "audit-zone-3": nothing,
  "audit-zone-4": nothing,
  "audit-not-scored": nothing,
  "drugs-none": nothing,
  substance: substanceIds.flatMap((id) => [
    { id, share: null, normId: null, scope: "none" as const },
    ...scopes.flatMap((scope) => [0.5, 29].map((share) => ({ id, share, normId: "N001", scope }))),
  ]),
  "cannabis-low": nothing,
  "cannabis-raised": nothing,
  "cannabis-high": nothing,
  "cannabis-not-scored": nothing,
  "other-drugs-low": nothing,
  "other-drugs-raised": nothing,
  "other-drugs-high": nothing,
  "other-drugs-not-scored": nothing,
  mixing: [
    { ghb: false, cocaine: false },
    { ghb: true, cocaine: true },
  ],
  "happened-good": [{ ids: consequenceIds.filter((id) => id.startsWith("good.")) }],
  "happened-less-good": [{ ids: consequenceIds.filter((id) => !id.startsWith("good.")) }],
  "happened-nothing": nothing,
  "study-on-track": nothing,
  "study-behind": nothing,
  "study-concentration": nothing,
  "sleep-rested": nothing,
  "sleep-short": [{ drinks: true }, { drinks: false }],
  "style-pattern": [
    { shows: { alert: "often", deep: "sometimes", quick: "seldom", curious: null } },
  ],
  "style-workshops": [null, ...tracks].map((track) => ({ track })),
  "saying-no": nothing,
  "others-drink": nothing,
  "strategies-used": [{ ids: strategyIds }, { ids: strategyIds.slice(0, 1) }],
  "strategies-to-try": [{ ids: strategyIds }, { ids: strategyIds.slice(0, 3) }],
  plan: nothing,
  "context-members": nothing,
  "context-international": [{ normId: "N191" }],
  "step-doctor": nothing,
  "step-talk": nothing,
  "step-talk-and-strategies": [{ workshops: true }, { workshops: false }],
  "step-workshop": nothing,
  "step-strategies": nothing,
  "step-approval": nothing,
} satisfies { [Id in MessageId]: MessageValues[Id][] };

const messageIds = Object.keys(samples) as MessageId[];

type Language = (typeof languages)[number];

/** One message with each of its samples. The table above vouches for id and values belonging together. */
function sayAll(language: Language, id: MessageId): { said: Said; values: object }[] {
  const say = feedback[language].messages[id] as (values: object) => Said;
  return samples[id].map((values) => ({ said: say(values), values }));
}

const linesOf = ({ big, text = [], list = [] }: Said) => [
  ...(big === undefined ? [] : [big]),
  ...text,
  ...list,
];

const sentencesOf = (line: string) => line.split(/(?<=[.?!][’”)]?)\s+/);

const countWords = (sentence: string) =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Every text in content that no function makes. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(stringsIn);
  return [];
}

/** Everything a reader can be shown in one language, addresses left out. */
function allLines(language: Language): string[] {
  const { messages: _, ...rest } = feedback[language];
  const shared = topics.flatMap((topic) =>
    [0.4, 27].map((share) => feedback[language].topics[topic].share(share)),
  );
  const facts = Object.values(substances[language]).flatMap((substance) => [
    substance.name,
    ...substance.facts.flatMap((fact) => [fact.text, fact.source.title]),
  ]);
  const said = messageIds.flatMap((id) =>
    sayAll(language, id).flatMap((each) => linesOf(each.said)),
  );
  return [...new Set([...said, ...stringsIn(rest), ...shared, ...facts])];
}

const forbidden: Record<Language, RegExp> = {
  nl: /!|risico|\brisk|\bflag|scor(e|en)\b|audit|verslaafd|misbruik|probleemdrinker|zou(den)? (je )?moeten/i,
  en: /!|\brisk|high-risk|\bflag|\bscor(e|ed|es)\b|audit|abus(e|er|ing|ive)\b|addict|problem drinker|\bshould\b/i,
};

const longestSentence = 20;

/** For who drinks little or nothing: nothing to climb to, and no pat on the head. */
const lightMessages = [
  "you-non-drinker",
  "you-light",
  "glasses-guess-high",
  "saying-no",
  "others-drink",
  "step-approval",
] as const satisfies readonly MessageId[];

describe.each(languages)("feedback in %s", (language) => {
  it.each(messageIds)("%s says something, in whole lines", (id) => {
    for (const { said } of sayAll(language, id)) {
      const lines = linesOf(said);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        expect(line).toMatch(/^\S.*\S$/);
        expect(line).not.toMatch(/undefined|null|NaN|\[object|\s{2}/);
      }
    }
  });

  it("neither judges nor labels nor shouts", () => {
    expect(allLines(language).filter((line) => forbidden[language].test(line))).toEqual([]);
  });

  it(`has no sentence over ${longestSentence} words`, () => {
    const sentences = allLines(language).flatMap(sentencesOf);
    expect(sentences.filter((sentence) => countWords(sentence) > longestSentence)).toEqual([]);
  });

  it.each(lightMessages)("%s has no number but what it was given", (id) => {
    for (const { said, values } of sayAll(language, id)) {
      const given = Object.values(values)
        .filter((value) => typeof value === "number")
        .map((value) => `${Math.round(value)}`);
      // A share is told out of a hundred.
      const numbers = linesOf(said).flatMap((line) => line.match(/\d+/g) ?? []);
      expect(numbers.filter((number) => ![...given, "100"].includes(number))).toEqual([]);
      expect(linesOf(said).join(" ")).not.toMatch(
        /\bstill\b|\bnog\b|\btoch\b|goed bezig|well done/i,
      );
    }
  });

  it.each(["heavy-weekly", "cannabis", "xtc"] as const)("%s begins with the majority", (topic) => {
    expect(feedback[language].topics[topic].share(27)).toMatch(/^73 .*27 /);
    const [first = ""] = linesOf(
      feedback[language].messages["guess-blank"]({ topic, share: 27, normId: "N001" }),
    );
    expect(first).toMatch(/^73 /);
  });

  it("says a style in words: no number, nobody to compare with, and no word of being chosen", () => {
    const { styles, style } = feedback[language];
    const lines = (["style-pattern", "style-workshops"] as const)
      .flatMap((id) => sayAll(language, id).flatMap(({ said }) => linesOf(said)))
      .concat(stringsIn(styles), stringsIn(style));
    const unwanted = {
      nl: /\d|gemiddeld|anderen scoren|meer dan|minder dan|geselecteerd|uitgekozen|alcohol|drank|drugs|drink/i,
      en: /\d|average|than others|more than|less than|selected|picked out|alcohol|drug|drink/i,
    };
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter((line) => unwanted[language].test(line))).toEqual([]);
  });

  it("shows whole people only", () => {
    expect(feedback[language].norm100(28.6)).toMatch(/^29 /);
    expect(feedback[language].norm100(0.4)).toMatch(/1 .*100$/);
    const lines = topics.map((topic) => feedback[language].topics[topic].share(28.6));
    expect(lines.filter((line) => /\d[.,]\d/.test(line))).toEqual([]);
  });

  it("keeps back a figure that could only pull up", () => {
    for (const { said } of sayAll(language, "guess-not-over")) {
      const numbers = linesOf(said).flatMap((line) => line.match(/\d+/g) ?? []);
      expect(numbers).toEqual(["12", "100"]);
    }
  });

  it("makes a plan of every pair", () => {
    const { situations, responses, planForm } = feedback[language];
    const made = planForm.made(situations.round, responses["alcohol-free"]);
    expect(made).toMatch(/^(Als|If) .*, .*\.$/);
  });

  it.each(substanceIds)("%s has a name, and a source for every fact", (id) => {
    const { name, facts } = substances[language][id];
    expect(name).not.toBe("");
    for (const fact of facts) {
      expect(fact.text).toMatch(/\.$/);
      expect(fact.source.title).not.toBe("");
      expect(fact.source.address).toMatch(/^https?:\/\/\S+$/);
      expect(fact.text).not.toMatch(/\d\s?(mg|ml|gram)\b/i);
    }
  });
});

describe("both languages", () => {
  it.each(messageIds)("%s has as many lines", (id) => {
    const counts = languages.map((language) =>
      sayAll(language, id).map(({ said }) => [
        said.big === undefined ? 0 : 1,
        said.text?.length ?? 0,
        said.list?.length ?? 0,
      ]),
    );
    expect(counts[1]).toEqual(counts[0]);
  });

  it.each(["happened-good", "happened-less-good", "strategies-used", "strategies-to-try"] as const)(
    "%s lists each thing once",
    (id) => {
      for (const language of languages) {
        sayAll(language, id).forEach(({ said }, index) => {
          expect(new Set(said.list).size).toBe(samples[id][index]?.ids.length);
        });
      }
    },
  );

  it.each(substanceIds)("%s has the same facts from the same sources", (id) => {
    const [dutch, english] = languages.map((language) =>
      substances[language][id].facts.map((fact) => fact.source.address),
    );
    expect(english).toEqual(dutch);
  });
});
