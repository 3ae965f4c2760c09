import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers, AnswerValue, Item } from "~/instruments/instrument";
import { type Draft, questionnaireVersion } from "./draft";
import {
  describeProgress,
  isReached,
  keepStep,
  nextStep,
  openSteps,
  previousStep,
  pruneAnswers,
  sendStep,
} from "./path";
import { type Step, steps } from "./steps";

const items: readonly Item[] = steps.flatMap((step) => step.items);
const slugs = steps.map((step) => step.slug);
const drugIds = items.map((item) => item.id).filter((id) => id.startsWith("drugs."));

function anyAnswerTo(item: Item): fc.Arbitrary<AnswerValue> {
  if (item.kind !== "choice") return fc.integer({ min: item.min, max: item.max });
  // The institutions come from the region, so this one has no options here.
  if (item.options.length === 0) return fc.constant("rug");
  return fc.constantFrom(...item.options.map((option) => option.value));
}

const anyAnswers = fc.record(
  Object.fromEntries(items.map((item) => [item.id, anyAnswerTo(item)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;
const anyAdult = anyAnswers.map((answers): Answers => ({ ...answers, "about.age": "18-20" }));
const anyVisited = fc.subarray(slugs);

/** Every question answered, each with its last option or highest number: all gates open. */
const full: Answers = Object.fromEntries(
  items.map((item) => [
    item.id,
    item.kind === "choice" ? (item.options.at(-1)?.value ?? "rug") : item.max,
  ]),
);
const noDrugs: Answers = Object.fromEntries(drugIds.map((id) => [id, 0]));
const soft: Answers = { "drugs.cannabis": 1, "drugs.tobacco": 1, "drugs.vaping": 1 };
const nonDrinker: Answers = { "about.age": "18-20", "audit.1": 0 };

function draftOf(answers: Answers, visited: string[] = []): Draft {
  return {
    kind: "draft",
    version: questionnaireVersion,
    startedAt: 0,
    receipt: "receipt",
    answers: { ...answers },
    visited,
  };
}

function find(slug: string): Step {
  const step = steps.find((candidate) => candidate.slug === slug);
  if (!step) throw new Error(slug);
  return step;
}

/** What this step's form would hold. */
function pick(step: Step, answers: Answers): Answers {
  const own = step.items.map((item) => item.id);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => own.includes(id)));
}

/** Sends step after step until there is none; undefined when that does not end. */
function walk(start: Draft, answers: Answers): Draft | undefined {
  let draft = start;
  for (let sent = 0; sent <= steps.length; sent++) {
    const step = nextStep(draft.answers, draft.visited);
    if (!step) return draft;
    draft = sendStep(draft, step, pick(step, answers));
  }
  return undefined;
}

describe("pruneAnswers", () => {
  const drinkingOnly = ["audit", "week", "heaviest", "strategies"];

  it.each<[name: string, changes: Answers, gone: string[]]>([
    ["every gate open", {}, []],
    ["never drinks", { "audit.1": 0 }, drinkingOnly],
    ["no glass in four weeks", { "heaviest.glasses": 0 }, ["heaviest.hours", "heaviest.weight"]],
    ["no cannabis", { "drugs.cannabis": 0 }, ["cudit"]],
    ["cannabis, tobacco and vaping only", { ...noDrugs, ...soft }, ["dudit"]],
    ["one medicine without a prescription", { ...noDrugs, "drugs.sedatives": 1 }, ["cudit"]],
    ["drinks, no drugs", noDrugs, ["cudit", "dudit"]],
    [
      "never drinks, smokes",
      { ...noDrugs, "audit.1": 0, "drugs.tobacco": 2 },
      [...drinkingOnly, "cudit", "dudit"],
    ],
    [
      "never drinks, uses nothing",
      { ...noDrugs, "audit.1": 0 },
      [...drinkingOnly, "cudit", "dudit", "good", "happened"],
    ],
  ])("%s", (_, changes, gone) => {
    const kept = pruneAnswers({ ...full, ...changes });
    const dropped = Object.keys(full).filter((id) => !(id in kept));
    const expected = Object.keys(full).filter(
      (id) => id !== "audit.1" && gone.some((name) => id === name || id.startsWith(`${name}.`)),
    );
    expect(dropped.sort()).toEqual(expected.sort());
  });

  it.each<[gender: string | undefined, points: number[], isAsked: boolean]>([
    ["woman", [3, 1, 2], false],
    ["woman", [3, 2, 2], true],
    ["other", [3, 2, 2], true],
    [undefined, [3, 2, 2], true],
    ["man", [3, 2, 2], false],
    ["man", [3, 3, 2], true],
  ])("more about drinking, %s with %j: %s", (gender, [first, second, third], isAsked) => {
    const answers = {
      ...(gender && { "about.gender": gender }),
      "audit.1": first!,
      "audit.2": second!,
      "audit.3": third!,
      "audit.4": 1,
    };
    expect("audit.4" in pruneAnswers(answers)).toBe(isAsked);
    expect(openSteps(answers).includes(find("more-about-drinking"))).toBe(isAsked);
  });

  it("asks on when the first question about drinking is skipped", () => {
    expect(openSteps({}).map((step) => step.slug)).toEqual(
      expect.arrayContaining(["week", "heaviest", "happened", "strategies"]),
    );
  });

  it("changes nothing the second time, and invents nothing", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const kept = pruneAnswers(answers);
        expect(pruneAnswers(kept)).toEqual(kept);
        expect(answers).toMatchObject(kept);
      }),
    );
  });
});

describe("nextStep", () => {
  it("never lets anybody without an age of 18 past the first step", () => {
    const notAdult = fc.constantFrom<Answers>({}, { "about.age": "under-18" });
    fc.assert(
      fc.property(anyAnswers, notAdult, anyVisited, (answers, age, visited) => {
        const { "about.age": _, ...rest } = answers;
        expect(nextStep({ ...rest, ...age }, visited)?.slug).toBe("about");
      }),
    );
  });

  it("is the first open step that was not sent, and null only when all were", () => {
    fc.assert(
      fc.property(anyAdult, anyVisited, (answers, visited) => {
        const left = openSteps(answers).filter((step) => !visited.includes(step.slug));
        expect(nextStep(answers, visited)).toBe(left[0] ?? null);
      }),
    );
    expect(nextStep(nonDrinker, slugs)).toBeNull();
    expect(nextStep(nonDrinker, ["about", "guess", "drinking"])?.slug).toBe("drugs");
  });

  it("leads every adult to the end in at most 14 steps, with nothing but what was asked", () => {
    fc.assert(
      fc.property(anyAdult, (answers) => {
        const end = walk(draftOf({}), answers);
        expect(end?.answers).toEqual(pruneAnswers(answers));
        expect(end?.visited).toEqual(openSteps(answers).map((step) => step.slug));
        expect(end?.visited.length).toBeLessThanOrEqual(14);
      }),
    );
  });

  it("leads to the end again after any step is sent with other answers", () => {
    fc.assert(
      fc.property(anyAdult, anyAdult, fc.constantFrom(...steps), (answers, others, step) => {
        const end = walk(draftOf({}), answers)!;
        const again = walk(sendStep(end, step, pick(step, others)), others);
        expect(again).toBeDefined();
        expect(pruneAnswers(again!.answers)).toEqual(again!.answers);
      }),
    );
  });
});

describe("sendStep and keepStep", () => {
  const before = draftOf({ ...nonDrinker, "guess.xtc": 20, "guess.cannabis": 40 }, [
    "about",
    "guess",
  ]);

  it.each([
    ["sent", sendStep, ["about", "guess"]],
    ["kept, still to be sent", keepStep, ["about"]],
  ] as const)(
    "%s: the step's answers replace those it had; a blank removes one",
    (_, put, left) => {
      const after = put(before, find("guess"), { "guess.xtc": 30 });
      expect(after).toEqual({
        ...before,
        answers: { ...nonDrinker, "guess.xtc": 30 },
        visited: left,
      });
    },
  );

  it("closes what a changed mind no longer asks", () => {
    const drinker = draftOf(full, slugs);
    const after = sendStep(drinker, find("drinking"), { "audit.1": 0 });
    expect(Object.keys(after.answers)).not.toContain("week.mon");
    expect(Object.keys(drinker.answers)).toContain("week.mon");
  });
});

describe("isReached and previousStep", () => {
  it.each<[slug: string, reached: boolean]>([
    ["about", true],
    ["guess", true],
    ["drinking", true],
    ["drugs", false],
    ["week", false],
    ["study", false],
  ])("%s, with two steps sent: %s", (slug, reached) => {
    expect(isReached(find(slug), draftOf(nonDrinker, ["about", "guess"]))).toBe(reached);
  });

  it("goes no further than the first step without an age of 18 or more, whatever was sent", () => {
    for (const answers of [{}, { "about.age": "under-18" }] as Answers[]) {
      const reached = steps.filter((step) => isReached(step, draftOf(answers, slugs)));
      expect(reached.map((step) => step.slug)).toEqual(["about"]);
    }
  });

  it("never reaches a closed step, even one that was sent before its gate closed", () => {
    expect(isReached(find("week"), draftOf(nonDrinker, slugs))).toBe(false);
    expect(isReached(find("week"), draftOf({ ...nonDrinker, "audit.1": 1 }, slugs))).toBe(true);
  });

  it.each([
    ["about", null],
    ["guess", "about"],
    ["drugs", "drinking"],
    ["study", "drugs"],
    ["no-such-step", null],
  ])("before %s comes %s for who never drinks and uses nothing", (slug, before) => {
    expect(previousStep(nonDrinker, slug)?.slug ?? null).toBe(before);
  });
});

/** Minutes are an estimate from the number of questions; what people need is not measured here. */
describe("describeProgress", () => {
  it.each<[name: string, answers: Answers, topics: number, most: number]>([
    ["never drinks, uses nothing", nonDrinker, 6, 5],
    ["never drinks, smokes", { ...nonDrinker, "drugs.tobacco": 2 }, 7, 5],
    ["drinks", { "about.age": "18-20", "audit.1": 2 }, 8, 10],
    ["everything", full, 8, 10],
  ])("%s", (_, answers, topics, most) => {
    const progress = describeProgress(answers, "about");
    expect(progress).toMatchObject({ topic: 1, topics });
    expect(progress.minutesLeft).toBeLessThanOrEqual(most);
    const last = openSteps(answers).at(-1)!;
    expect(describeProgress(answers, last.slug)).toMatchObject({ topic: topics, minutesLeft: 1 });
  });

  it("counts forward in topics and down in minutes, from 10 at most to 1 at least", () => {
    fc.assert(
      fc.property(anyAdult, (answers) => {
        const all = openSteps(answers).map((step) => describeProgress(answers, step.slug));
        const minutes = all.map(({ minutesLeft }) => minutesLeft);
        const topics = all.map(({ topic }) => topic);
        expect(minutes).toEqual([...minutes].sort((a, b) => b - a));
        expect(topics).toEqual([...topics].sort((a, b) => a - b));
        expect(minutes[0]).toBeLessThanOrEqual(10);
        expect(minutes.at(-1)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
