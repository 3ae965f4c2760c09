import { describe, expect, it } from "vitest";
import { content } from "~/content/content";
import { type Question, type QuestionId, questions } from "~/group/questions";
import { buildReveal } from "~/group/reveal";
import { norms } from "~/norms/norms";

const all: readonly (Question & { id: QuestionId })[] = questions;
const languages = [content.nl.group, content.en.group];

describe("what a room is told", () => {
  it.each(all.map((question) => [question.id, question] as const))(
    "%s is said in full",
    (id, question) => {
      for (const { questions: texts } of languages) {
        const { ask, askSelf, truth, pause, fact, say } = texts[id];
        for (const text of [ask, truth(50), pause, fact, say])
          expect(text.length).toBeGreaterThan(5);
        expect(askSelf === undefined).toBe(!question.own);
        expect(pause).toMatch(/\?$/);
      }
    },
  );

  it.each(
    all
      .filter(({ truth }) => truth.kind === "norm")
      .map((question) => [question.id, question] as const),
  )("%s tells of the most first", (id, question) => {
    const { truth } = buildReveal(question, [], null, norms);
    if (truth.kind !== "share") throw new Error("There is no figure.");
    const share = Math.round(truth.share);
    const most = Math.max(share, 100 - share);
    for (const { questions: texts } of languages) {
      const first = /\d+/.exec(texts[id].truth(share))![0];
      expect(Number(first)).toBe(question.usually === "too-low" ? share : most);
    }
  });
});
