import { describe, expect, it } from "vitest";
import { gender, genders, highestGuarded, week } from "../../tests/factories/light-use";
import type { Answers } from "~/instruments/instrument";
import { norms } from "~/norms/norms";
import { buildFeedback } from "./build-feedback";
import type { Feedback, MessageId } from "./message";

/** Messages that place a person above others or name an amount that others drink. */
const forbiddenWhenGuarded: MessageId[] = ["you-rank", "you-limits", "glasses-means"];

function build(
  answers: Answers,
  education?: "wo" | "hbo",
  compareWith: "all" | "same-sex" = "all",
): Feedback {
  return buildFeedback(answers, { norms, education, compareWith, offers: { workshops: false } });
}

function idsOf(feedback: Feedback): MessageId[] {
  return feedback.parts.flatMap((part) => part.messages.map((message) => message.id));
}

/** Every combination of what can move the part about drinking: gender, total, evenings, guesses, drugs, blanks. */
function* allAnswerSets(): Generator<{ answers: Answers; guarded: boolean }> {
  const evenings: Answers[] = [
    {},
    { "heaviest.glasses": 3, "heaviest.hours": 3 },
    { "heaviest.glasses": 14, "heaviest.hours": 5, "heaviest.weight": "65-74" },
  ];
  const patterns: Answers[] = [
    { "audit.1": 0 },
    { "audit.1": 1, "audit.2": 0, "audit.3": 0 },
    { "audit.1": 3, "audit.2": 2, "audit.3": 2 },
    { "audit.1": 4, "audit.2": 4, "audit.3": 4 },
    {},
  ];
  const guesses: Answers[] = [0, 9, 30, 100].map((guess) => ({
    "guess.glasses": guess,
    "guess.heavy-weekly": guess,
    "guess.cannabis": guess,
    "guess.xtc": guess,
    "guess.little-or-none": guess,
  }));
  const drugs: Answers[] = [
    {},
    { "drugs.cannabis": 0 },
    { "drugs.cannabis": 1 },
    { "drugs.xtc": 2, "drugs.ghb": 1 },
  ];
  for (const who of genders)
    for (const total of [null, 0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 15, 22, 40])
      for (const evening of evenings)
        for (const pattern of patterns)
          for (const guess of [{}, ...guesses])
            for (const drug of drugs) {
              const amount = total === null ? {} : week(total, "even");
              const answers = {
                ...gender(who),
                ...amount,
                ...evening,
                ...pattern,
                ...guess,
                ...drug,
              };
              const guarded =
                pattern["audit.1"] === 0 || total === null || total <= highestGuarded[who];
              yield { answers, guarded };
            }
}

describe(
  "feedback under the light-use guard, over every combination of answers",
  { timeout: 60_000 },
  () => {
    it("never ranks, never names what others drink, never shows a number to climb to", () => {
      let guardedSets = 0;
      for (const { answers, guarded } of allAnswerSets()) {
        for (const compareWith of ["all", "same-sex"] as const) {
          const feedback = build(answers, "wo", compareWith);
          const ids = idsOf(feedback);
          if (guarded) {
            guardedSets++;
            for (const id of forbiddenWhenGuarded)
              expect(ids, JSON.stringify(answers)).not.toContain(id);
          } else {
            expect(ids, JSON.stringify(answers)).toContain("you-rank");
          }
        }
      }
      expect(guardedSets).toBeGreaterThan(5000);
    });

    it("never shows a share of use to somebody who guessed lower", () => {
      for (const { answers } of allAnswerSets()) {
        for (const { messages } of build(answers).parts) {
          for (const message of messages) {
            if (message.id !== "guess-corrected" && message.id !== "guess-right") continue;
            const { topic, guess, share } = message.values;
            if (topic !== "little-or-none") expect(guess + 3).toBeGreaterThanOrEqual(share);
          }
        }
      }
    });

    it("shows a user of a drug its share only when the guess was not below it", () => {
      const shown = (guess: number | undefined) =>
        build({ "drugs.cannabis": 2, ...(guess === undefined ? {} : { "guess.cannabis": guess }) })
          .parts.flatMap((part) => part.messages)
          .find((message) => message.id === "substance")?.values;
      expect(shown(28)).toMatchObject({ share: null });
      expect(shown(29)).toMatchObject({ share: 29 });
      expect(shown(70)).toMatchObject({ share: 29 });
      expect(shown(undefined)).toMatchObject({ share: 29 });
    });

    it("gives who drinks little a page of its own, and nobody else", () => {
      const light = {
        "about.gender": "woman",
        "audit.1": 1,
        "audit.2": 0,
        "audit.3": 0,
        ...week(2, "one-day"),
      };
      expect(idsOf(build(light))).toEqual(
        expect.arrayContaining(["you-light", "saying-no", "step-approval"]),
      );
      expect(idsOf(build({ "audit.1": 0 }))).toEqual(
        expect.arrayContaining(["you-non-drinker", "saying-no", "step-approval"]),
      );
      expect(idsOf(build({ ...light, "heaviest.glasses": 6 }))).not.toContain("you-light");
      expect(idsOf(build({ ...light, ...week(6, "one-day") }))).not.toContain("saying-no");
    });
  },
);
