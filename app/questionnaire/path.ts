import type { Answers, AnswerValue } from "~/instruments/instrument";
import type { Draft } from "./draft";
import { type Step, steps, type Topic, topics } from "./steps";

/** Drops what a closed gate no longer asks, so that no forgotten answer reaches a score. */
export function pruneAnswers(answers: Answers): Answers {
  const kept: Record<string, AnswerValue> = {};
  for (const step of steps) {
    if (!step.opens(kept)) continue;
    const closed = step.closes?.(answers) ?? [];
    for (const { id } of step.items) {
      const value = answers[id];
      if (value !== undefined && !closed.includes(id)) kept[id] = value;
    }
  }
  return kept;
}

/** The steps that these answers ask, in order. */
export function openSteps(answers: Answers): readonly Step[] {
  const kept = pruneAnswers(answers);
  return steps.filter((step) => step.opens(kept));
}

/**
 * The first open step that was not sent in yet, or null when it is time to check the answers.
 * Protects minors: without an age of 18 or more there is no step but the first, whatever was sent.
 */
export function nextStep(answers: Answers, visited: readonly string[]): Step | null {
  if (!isAdult(answers)) return steps[0] ?? null;
  return openSteps(answers).find((step) => !visited.includes(step.slug)) ?? null;
}

function isAdult(answers: Answers): boolean {
  const age = answers["about.age"];
  return age !== undefined && age !== "under-18";
}

/** A draft after a step was sent in: its answers replace those it had, and closed gates drop theirs. */
export function sendStep(draft: Draft, step: Step, sent: Answers): Draft {
  return { ...keepStep(draft, step, sent), visited: [...new Set([...draft.visited, step.slug])] };
}

/** A draft with half a step in it: kept, but still to be sent. */
export function keepStep(draft: Draft, step: Step, sent: Answers): Draft {
  const own = new Set(step.items.map((item) => item.id));
  const others = Object.entries(draft.answers).filter(([id]) => !own.has(id));
  const answers = pruneAnswers({ ...Object.fromEntries(others), ...sent });
  return { ...draft, answers, visited: draft.visited.filter((slug) => slug !== step.slug) };
}

/** A step opens once every step before it was sent in. */
export function isReached(step: Step, { answers, visited }: Draft): boolean {
  const open = openSteps(answers);
  const next = nextStep(answers, visited);
  return open.includes(step) && (next === null || open.indexOf(step) <= open.indexOf(next));
}

/** The open step before this one, or null at the beginning. */
export function previousStep(answers: Answers, slug: string): Step | null {
  const open = openSteps(answers);
  return open[open.findIndex((step) => step.slug === slug) - 1] ?? null;
}

export interface Progress {
  /** Counted from 1, over the topics that are asked. */
  topic: number;
  topics: number;
  /** Whole minutes, at least 1; an estimate from the number of questions still to come. */
  minutesLeft: number;
}

/** Seconds a question takes; ours to estimate, checked against `tests/e2e` only for its total. */
const secondsPerItem = { choice: 4, number: 6, money: 6 };

/** Where a step stands, and how long the rest takes given the answers so far. */
export function describeProgress(answers: Answers, slug: string): Progress {
  const open = openSteps(answers);
  const asked: readonly Topic[] = topics.filter((topic) =>
    open.some((step) => step.topic === topic),
  );
  const here = open.findIndex((step) => step.slug === slug);
  const seconds = open
    .slice(here)
    .flatMap((step) => step.items)
    .reduce((total, item) => total + secondsPerItem[item.kind], 0);
  return {
    topic: asked.indexOf(open[here]?.topic ?? "you") + 1,
    topics: asked.length,
    minutesLeft: Math.max(1, Math.round(seconds / 60)),
  };
}
