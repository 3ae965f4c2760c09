import { describe, expect, it } from "vitest";
import { content } from "~/content/content";
import { isRightGuess, listClaims, listFirstClaims, readGuesses } from "./claims";
import { claims } from "./data/claims";
import { mixes } from "./data/mixing";
import { sources } from "./data/sources";
import { topics } from "./data/topics";
import { findMix, listMixes } from "./mixing";
import { listOldFacts, listStatements } from "./old-facts";
import { findQuizStep, findRound, listRound, roundIds } from "./quiz";
import { substanceTopicIds, themeTopicIds } from "./statement";
import { listSaferUse } from "./substance-facts";
import { findTopic, nameWithin } from "./topics";

const languages = ["nl", "en"] as const;
const longestSentence = 20;

const forbidden = {
  nl: /!|risico|misbruik|verslaafd|verslaving(?!szorg)|junk|zou(den)? (je )?moeten/i,
  en: /!|\brisk|abus(e|er|ing|ive)\b|addict|junk|\bshould\b/i,
};

/** A number with a measure of a drug: what a dose looks like. Glasses of water may be counted. */
const dose = /\d\s?(mg|milligram|ml|milliliter|millilitre|gram|g|lijn|lines?|pil|pills?)\b/i;

const sentencesOf = (text: string) => text.split(/(?<=[.?!][’”)]?)\s+/);
const countWords = (sentence: string) =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const statements = listStatements();

describe.each(languages)("everything we say in %s", (language) => {
  const texts = [
    ...statements.map(({ statement }) => statement.text[language]),
    ...claims.map((claim) => claim.text[language]),
    ...mixes.map(({ short }) => short[language]),
  ];

  it(`has no sentence over ${longestSentence} words`, () => {
    expect(
      texts.flatMap(sentencesOf).filter((sentence) => countWords(sentence) > longestSentence),
    ).toEqual([]);
  });

  it("neither judges, frightens nor commands", () => {
    expect(texts.filter((text) => forbidden[language].test(text))).toEqual([]);
    const names = Object.values(sources).map(({ name }) => name[language]);
    expect(names.filter((name) => forbidden[language].test(name))).toEqual([]);
  });

  it("names no dose", () => {
    expect(texts.filter((text) => dose.test(text))).toEqual([]);
  });

  it("is whole sentences, without a stray space", () => {
    for (const { statement } of statements)
      expect(statement.text[language]).toMatch(/^[^\s].*[.?]$/);
    expect(texts.filter((text) => /^\s|\s$|\s{2}|undefined/.test(text))).toEqual([]);
  });
});

describe("statements", () => {
  it("each have a source with an address, and a day on which somebody looked", () => {
    for (const { statement } of statements) {
      expect(statement.sources.length).toBeGreaterThan(0);
      expect(statement.checkedOn).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      for (const { name, address, year } of statement.sources) {
        expect(address).toMatch(/^https?:\/\/[^\s"<>]+$/);
        expect(name.nl).not.toBe("");
        expect(name.en).not.toBe("");
        if (year !== null) expect(year).toBeGreaterThan(1990);
      }
    }
  });

  it("say something else in each language", () => {
    for (const { statement } of statements) expect(statement.text.nl).not.toBe(statement.text.en);
  });

  it("use every source in the list, and list a page once", () => {
    const used = new Set(statements.flatMap(({ statement }) => statement.sources));
    const unused = Object.entries(sources).filter(([, source]) => !used.has(source));
    expect(unused.map(([name]) => name)).toEqual([]);
    const addresses = Object.values(sources).map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe("old facts", () => {
  it("are those that nobody looked at in twelve months", () => {
    const [first] = statements;
    const looked = (checkedOn: string) => ({
      address: "/facts",
      statement: { ...first!.statement, checkedOn },
    });
    const list = [looked("2025-03-02"), looked("2025-03-01"), looked("2024-12-31")];
    const daysAt = (now: string) =>
      listOldFacts(new Date(now), list).map(({ statement }) => statement.checkedOn);
    expect(daysAt("2026-03-01T00:00:00Z")).toEqual(["2024-12-31"]);
    expect(daysAt("2026-03-02T12:00:00Z")).toEqual(["2024-12-31", "2025-03-01"]);
    expect(daysAt("2025-12-31T23:59:00Z")).toEqual([]);
  });

  it("are none on the day of the last check, and all of them two years later", () => {
    const last = statements
      .map(({ statement }) => statement.checkedOn)
      .sort()
      .at(-1)!;
    const later = new Date(last);
    later.setUTCFullYear(later.getUTCFullYear() + 2);
    expect(listOldFacts(later)).toHaveLength(statements.length);
    expect(listOldFacts(new Date(statements[0]!.statement.checkedOn))).toEqual([]);
  });
});

describe("claims", () => {
  it("have an id of their own that fits in an address", () => {
    const ids = claims.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  it("cover every topic, and every substance at least three times", () => {
    for (const topic of themeTopicIds) expect(listClaims(topic), topic).not.toEqual([]);
    for (const topic of substanceTopicIds)
      expect(listClaims(topic).length, topic).toBeGreaterThanOrEqual(3);
    expect(listFirstClaims().map(({ topic }) => topic)).toEqual(substanceTopicIds);
  });

  it("are some of them true, so that 'fable' is no safe guess", () => {
    expect(claims.filter(({ isTrue }) => isTrue).length).toBeGreaterThanOrEqual(9);
  });

  it("are guessed right or not", () => {
    const fable = claims.find(({ isTrue }) => !isTrue)!;
    const fact = claims.find(({ isTrue }) => isTrue)!;
    expect(isRightGuess(fable, "fable")).toBe(true);
    expect(isRightGuess(fable, "fact")).toBe(false);
    expect(isRightGuess(fact, "fact")).toBe(true);
    expect(isRightGuess(fact, "fable")).toBe(false);
  });
});

describe("guesses in a form", () => {
  const read = (...guesses: string[]) =>
    readGuesses(new URLSearchParams(guesses.map((guess) => ["guess", guess])));

  it("are read by claim, the last one counts", () => {
    expect(read("coffee:fact", "nerves:fable", "coffee:fable")).toEqual({
      coffee: "fable",
      nerves: "fable",
    });
  });

  it("are left out when they are about nothing of ours", () => {
    expect(
      read("coffee", "coffee:", "coffee:maybe", "nothing:fact", "__proto__:fact", "", ":fact"),
    ).toEqual({});
    expect(read("<script>:fact", "constructor:fable")).toEqual({});
  });
});

describe("mixing", () => {
  it("is the same in either order, and never of a substance with itself", () => {
    for (const one of substanceTopicIds)
      for (const other of substanceTopicIds)
        expect(findMix(one, other)).toBe(one === other ? null : findMix(other, one));
  });

  it("names each pair once", () => {
    const pairs = mixes.map(({ pair }) => [...pair].sort().join(" "));
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { pair } of mixes) expect(pair[0]).not.toBe(pair[1]);
  });

  it("leaves nobody out: seven others, known or not", () => {
    for (const topic of substanceTopicIds) {
      const { known, unknown } = listMixes(topic);
      expect(known.length + unknown.length).toBe(7);
      expect([...known.map(({ other }) => other), ...unknown]).not.toContain(topic);
    }
  });

  it("calls alcohol with GHB what it is", () => {
    expect(findMix("ghb", "alcohol")?.what.text.nl).toContain("levensgevaarlijk");
  });
});

describe("safer use", () => {
  it.each(substanceTopicIds)("of %s has advice, and repeats nothing said elsewhere", (topic) => {
    const advice = listSaferUse(topic);
    expect(advice.length).toBeGreaterThan(0);
    const text = advice.map(({ text: { nl } }) => nl).join(" ");
    expect(text).not.toContain("Hoe meer middelen samen");
    expect(text).not.toContain("anoniem laten testen");
  });

  it("uses the facts of the feedback, word for word", () => {
    const water = content.nl.substances["drugs.xtc"].facts[0]!;
    const found = listSaferUse("xtc").find(({ text }) => text.nl === water.text);
    expect(found?.sources[0].address).toBe(water.source.address);
    expect(found?.text.en).toBe(content.en.substances["drugs.xtc"].facts[0]!.text);
    expect(listSaferUse("3-mmc")[0]!.sources[0].year).toBe(2024);
  });
});

describe("topics", () => {
  it("are found by name only", () => {
    expect(findTopic("xtc")).toBe("xtc");
    for (const name of [undefined, "", "XTC", "heroin", "toString", "__proto__", "xtc/"])
      expect(findTopic(name)).toBeUndefined();
    expect(Object.keys(topics)).toEqual([...substanceTopicIds, ...themeTopicIds]);
  });
});

describe("the name of a topic inside a sentence", () => {
  it("begins small, unless it is an abbreviation", () => {
    expect(nameWithin("xtc", "nl")).toBe("xtc");
    expect(nameWithin("nitrous-oxide", "en")).toBe("nitrous oxide");
    expect(nameWithin("ghb", "nl")).toBe("GHB");
    expect(nameWithin("3-mmc", "en")).toBe("3-MMC");
  });
});

describe("the quiz", () => {
  it.each(roundIds)("round %s asks and answers each of its claims", (round) => {
    const all = listRound(round);
    expect(all.length).toBeGreaterThan(0);
    const steps = all.flatMap((_, index) => [
      findQuizStep(round, `${2 * index + 1}`),
      findQuizStep(round, `${2 * index + 2}`),
    ]);
    expect(steps.map((step) => step?.claim)).toEqual(all.flatMap((claim) => [claim, claim]));
    expect(steps.map((step) => step?.showsAnswer)).toEqual(all.flatMap(() => [false, true]));
    expect(findQuizStep(round, `${2 * all.length + 1}`)).toBeNull();
  });

  it("knows no other step or round", () => {
    for (const step of [undefined, "", "0", "-1", "01", "1.5", "1e1", "999", "one", "１"])
      expect(findQuizStep("mix", step)).toBeNull();
    for (const round of [undefined, "", "everything", "Mix", "constructor"])
      expect(findRound(round)).toBeUndefined();
  });
});
