import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookUpNorm } from "~/norms/look-up";
import { norms } from "~/norms/norms";
import { getQuestion, type Question, questions } from "./questions";
import { buildReveal, describeGuesses, describeOwn, type RoomGuess } from "./reveal";

const everyMedian = Array.from({ length: 101 }, (_, median) => median);
const all: readonly Question[] = questions;
const asked = all.filter(({ own }) => own);

/** A room of seven that guessed the same. */
const guessesOf = (median: number) => Array.from({ length: 7 }, () => median);
const roomOf = (median: number): RoomGuess => describeGuesses(guessesOf(median), 100);
const answers = (yes: number, no: number) => [
  ...Array.from({ length: yes }, () => true),
  ...Array.from({ length: no }, () => false),
];

/** The measured share as the question asks for it, straight from the norms. */
function measuredShare({ truth }: Question): number | null {
  if (truth.kind !== "norm") return null;
  const { measure, education } = truth;
  const found = lookUpNorm(measure, education ? { education } : {});
  if (found.kind !== "norm" || found.norm.value === null) return null;
  return truth.turned ? 100 - found.norm.value : found.norm.value;
}

describe("the guess of a room", () => {
  it("is shown from five guesses, and nothing of it below", () => {
    for (let guesses = 0; guesses <= 12; guesses += 1) {
      const room = describeGuesses(guessesOf(40).concat(guessesOf(60)).slice(0, guesses), 100);
      if (guesses < 5) expect(room).toEqual({ kind: "too-few", guesses });
      else expect(room).toMatchObject({ kind: "guess", guesses });
    }
  });

  it("is the middle one, half way between two, rounded to a whole person", () => {
    const median = (guesses: number[]) => {
      const room = describeGuesses(guesses, 100);
      return room.kind === "guess" ? room.median : null;
    };
    expect(median([90, 10, 50, 20, 30])).toBe(30);
    expect(median([10, 20, 30, 41, 50, 60])).toBe(36);
    expect(median([0, 0, 0, 100, 100])).toBe(0);
  });

  it("does not depend on who came first, lies within the guesses, and counts every guess once", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5 }), (guesses) => {
        const room = describeGuesses(guesses, 100);
        if (room.kind !== "guess") throw new Error("Five are enough.");
        expect(describeGuesses([...guesses].reverse(), 100)).toEqual(room);
        expect(
          describeGuesses(
            [...guesses].sort((a, b) => b - a),
            100,
          ),
        ).toEqual(room);
        expect(room.median).toBeGreaterThanOrEqual(Math.min(...guesses));
        expect(room.median).toBeLessThanOrEqual(Math.max(...guesses));
        expect(room.bins.reduce((sum, bin) => sum + bin, 0)).toBe(guesses.length);
        expect(room.bins).toHaveLength(10);
      }),
    );
  });
});

describe("what a room is shown", () => {
  it.each(all.map((question) => [question.id, question] as const))(
    "of %s is never a figure on the wrong side of its guess",
    (_, question) => {
      const measured = measuredShare(question);
      for (const median of everyMedian) {
        const { truth } = buildReveal(question, guessesOf(median), null, norms);
        if (truth.kind !== "share") continue;
        expect(truth.share).toBe(measured);
        if (question.usually === "too-high") expect(truth.share - median).toBeLessThanOrEqual(3);
        if (question.usually === "too-low") expect(median - truth.share).toBeLessThanOrEqual(3);
      }
    },
  );

  it.each(
    all
      .filter(({ truth }) => truth.kind === "norm")
      .map((question) => [question.id, question] as const),
  )(
    "of %s is the figure wherever it corrects the guess, and the reason to be silent elsewhere",
    (_, question) => {
      const measured = measuredShare(question)!;
      for (const median of everyMedian) {
        const { truth } = buildReveal(question, guessesOf(median), null, norms);
        const over = question.usually === "too-high" ? measured - median : median - measured;
        const isKept = question.usually !== "either" && over > 3;
        expect(truth.kind, `${question.id} at ${median}`).toBe(
          isKept ? "nothing-to-correct" : "share",
        );
      }
    },
  );

  it("is never a number of glasses, and only that it was lower when it was lower for all", () => {
    const glasses = getQuestion("glasses");
    const means = (["men", "women"] as const).map((sex) => {
      const found = lookUpNorm("glasses-mean", { sex, education: "wo" });
      return found.kind === "norm" ? found.norm.value! : Number.NaN;
    });
    for (const median of everyMedian) {
      const reveal = buildReveal(glasses, guessesOf(median), null, norms);
      const isLower = means.every((mean) => mean < median);
      expect(reveal.truth.kind).toBe(isLower ? "lower" : "nothing-to-correct");
      expect(Object.values(reveal.truth).some((value) => typeof value === "number")).toBe(false);
      expect(reveal.missedBy).toBeNull();
    }
    expect(buildReveal(glasses, [1, 99], null, norms).truth.kind).toBe("nothing-to-correct");
  });

  it("is that nobody measured it, where nobody did or the norm is gone", () => {
    const skip = buildReveal(getQuestion("skip-round"), guessesOf(10), null, norms);
    expect(skip.truth).toEqual({ kind: "nobody-measured" });
    for (const question of all) {
      const { truth } = buildReveal(question, guessesOf(50), null, []);
      expect(truth.kind).toBe(question.truth.kind === "fact" ? "number" : "nobody-measured");
    }
  });

  it("says how far off the room was in the numbers that stand on the screen", () => {
    for (const question of all)
      for (const median of everyMedian) {
        const { truth, missedBy } = buildReveal(question, guessesOf(median), null, norms);
        if (truth.kind === "share")
          expect(missedBy).toBe(Math.abs(median - Math.round(truth.share)));
        else if (truth.kind === "number") expect(missedBy).toBe(Math.abs(median - truth.value));
        else expect(missedBy).toBeNull();
      }
    expect(buildReveal(getQuestion("kei"), [1, 2], null, norms).missedBy).toBeNull();
  });
});

describe("what a hall says of itself", () => {
  it("is shown from thirty answers, ten on each side, and only on the good side of the guess", () => {
    let shown = 0;
    const rooms = everyMedian.map(roomOf);
    for (const question of asked)
      for (let yes = 0; yes <= 60; yes += 1)
        for (let no = 0; no <= 60; no += 1) {
          const own = answers(yes, no);
          const exact = (yes / (yes + no)) * 100;
          for (const median of everyMedian) {
            const said = describeOwn(question, rooms[median]!, own);
            if (said.kind !== "share") continue;
            shown += 1;
            const isGood =
              yes + no >= 30 &&
              yes >= 10 &&
              no >= 10 &&
              said.share % 5 === 0 &&
              said.answers % 5 === 0 &&
              said.answers <= yes + no &&
              Math.abs(said.share - exact) <= 2.5 &&
              (question.usually === "too-high"
                ? exact < median && said.share < median
                : exact > median && said.share > median);
            if (!isGood) expect({ question: question.id, yes, no, median, said }).toBe("withheld");
          }
        }
    expect(shown).toBeGreaterThan(0);
  });

  it("is kept back with the reason that the host needs", () => {
    const heavy = getQuestion("heavy-weekly");
    expect(describeOwn(heavy, roomOf(90), answers(14, 15))).toMatchObject({ because: "too-few" });
    expect(describeOwn(heavy, roomOf(90), answers(9, 40))).toMatchObject({
      because: "too-few-of-one",
    });
    expect(describeOwn(heavy, roomOf(90), answers(40, 9))).toMatchObject({
      because: "too-few-of-one",
    });
    expect(describeOwn(heavy, roomOf(40), answers(20, 20))).toMatchObject({
      because: "not-below-guess",
    });
    expect(describeOwn(heavy, roomOf(60), answers(15, 15))).toEqual({
      kind: "share",
      share: 50,
      answers: 30,
    });
    const few = describeGuesses([60, 60, 60, 60], 100);
    expect(describeOwn(heavy, few, answers(15, 15))).toMatchObject({ kind: "withheld" });
  });

  it("is never there when it was not asked, or the question is not one to ask", () => {
    for (const question of all) {
      expect(describeOwn(question, roomOf(99), null)).toEqual({ kind: "not-asked" });
      if (!question.own)
        expect(describeOwn(question, roomOf(99), answers(30, 30))).toEqual({ kind: "not-asked" });
    }
  });

  it("does not depend on the order of the answers", () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { maxLength: 80 }),
        fc.integer({ min: 0, max: 100 }),
        (own, median) => {
          for (const question of asked)
            expect(describeOwn(question, roomOf(median), [...own].reverse())).toEqual(
              describeOwn(question, roomOf(median), own),
            );
        },
      ),
    );
  });
});
