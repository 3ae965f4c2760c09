import { consequencesItems } from "~/instruments/consequences/items";
import { type Answers, numberAnswer } from "~/instruments/instrument";
import { oftenUsed } from "~/instruments/strategies/score";
import type { LocalMeans } from "~/instruments/style/score";
import { glassesPerWeek } from "~/instruments/typical-week/score";
import { lookUpNorm } from "~/norms/look-up";
import type { Norm } from "~/norms/norm";
import { chooseDistribution } from "~/norms/norms";
import { bandOfTen, estimateShare, rankByMidRank } from "~/norms/percentile";
import { chooseStrategies } from "./choose-strategies";
import { compareGuesses, type Reference } from "./compare-guesses";
import { describeStyle } from "./describe-style";
import { describeAudit, describeDrugs, describeEvening, describeWeek } from "./describe-use";
import { drinksLittle, isGuarded, isNonDrinker, sexOf } from "./light-use-guard";
import { type Feedback, listNormIds, type Message, type Part } from "./message";
import { type CareStep, chooseStep, type Offers, usesSome } from "./steps-of-care";

export interface Setting extends Reference {
  /** "same-sex" is a choice of the reader, and only where a norm for it exists. */
  compareWith: "all" | "same-sex";
  offers: Offers;
  /** The styles among students here; without them the provisional rule decides who is invited. */
  styleMeans?: LocalMeans | null;
}

/**
 * The personal feedback: answers and norms in, an ordered list of message ids and numbers out. No
 * sentence, no clock, no database; the same in gives the same out.
 */
export function buildFeedback(answers: Answers, setting: Setting): Feedback {
  const step = chooseStep(answers, setting.offers, setting.styleMeans ?? null);
  const next: Message[] = [describeStep(step, setting.offers)];
  const isDoctorFirst = step === "doctor";
  const isLittle = !usesSome(answers) && ["workshop", "approval"].includes(step);
  const hasPlan =
    usesSome(answers) && ["talk-and-strategies", "workshop", "strategies"].includes(step);
  const all: Part[] = [
    // Before anything that could read as advice to cut down.
    { id: "first", messages: isDoctorFirst ? next : [] },
    {
      id: "guesses",
      messages: [...compareGuesses(answers, setting), ...describeContext(answers, setting.norms)],
    },
    { id: "you", messages: describePlace(answers, setting) },
    { id: "week", messages: describeWeek(answers, step) },
    { id: "evening", messages: describeEvening(answers) },
    { id: "audit", messages: describeAudit(answers) },
    { id: "drugs", messages: describeDrugs(answers, setting) },
    { id: "happened", messages: describeHappened(answers) },
    { id: "study", messages: describeStudy(answers) },
    { id: "style", messages: describeStyle(answers, setting) },
    {
      id: "little",
      messages: isLittle ? [empty("saying-no"), empty("others-drink")] : [],
    },
    {
      id: "strategies",
      messages: isNonDrinker(answers) ? [] : describeStrategies(answers, step),
    },
    {
      id: "plan",
      messages: hasPlan ? [empty("plan")] : [],
    },
    { id: "next", messages: isDoctorFirst ? [] : next },
  ];
  const parts = all.filter((part) => part.messages.length > 0);
  const messages = parts.flatMap((part) => part.messages);
  return { parts, normIds: [...new Set(messages.flatMap(listNormIds))] };
}

/** Where you are: a rank only above the median, an approving share for who drinks little. */
function describePlace(answers: Answers, setting: Setting): Message[] {
  const little = lookUpNorm("none-or-one-a-day", { education: setting.education }, setting.norms);
  const company =
    little.kind === "norm"
      ? { share: little.norm.value, normId: little.norm.id }
      : { share: null, normId: null };
  if (isNonDrinker(answers)) return [{ id: "you-non-drinker", values: company }];
  const glasses = glassesPerWeek(answers);
  if (glasses.kind === "not-scored") return [empty("you-week-blank")];
  if (!isGuarded(answers, setting.norms))
    return [...describeRank(glasses.value, answers, setting), ...describeLimits(setting)];
  return [
    drinksLittle(answers, setting.norms)
      ? { id: "you-light", values: company }
      : empty("you-no-rank"),
  ];
}

function describeRank(glasses: number, answers: Answers, setting: Setting): Message[] {
  const sex = setting.compareWith === "same-sex" ? sexOf(answers) : undefined;
  const group = sex ?? "all";
  const norm = chooseDistribution(group, setting.norms);
  if (!norm) return [];
  const below =
    norm.kind === "measured"
      ? rankByMidRank(glasses, norm.distribution)
      : estimateShare(glasses, norm.distribution).below;
  const { from, to } = bandOfTen(below);
  const { low, high } = below;
  return [
    {
      id: "you-rank",
      values: { glasses, from, to, low, high, normId: norm.id, group, kind: norm.kind },
    },
  ];
}

/** How many stay within 21 (men) or 14 (women) glasses; the measure is the share that does not. */
function describeLimits({ norms }: Reference): Message[] {
  const found = lookUpNorm("excessive", {}, norms);
  if (found.kind === "no-norm" || found.norm.value === null) return [];
  return [{ id: "you-limits", values: { share: 100 - found.norm.value, normId: found.norm.id } }];
}

function describeContext(answers: Answers, norms: readonly Norm[]): Message[] {
  const messages: Message[] = [];
  const misjudged = norms.find(
    (norm) => norm.measure === "perceived-cannabis-and-xtc-of-dutch-adults",
  );
  if (answers["about.association"] === "yes") messages.push(empty("context-members"));
  if (answers["about.from"] === "elsewhere" && misjudged) {
    messages.push({ id: "context-international", values: { normId: misjudged.id } });
  }
  return messages;
}

function describeHappened(answers: Answers): Message[] {
  const ids = consequencesItems
    .map((item) => item.id)
    .filter((id) => (numberAnswer(answers, id) ?? 0) > 0);
  const good = ids.filter((id) => id.startsWith("good."));
  const lessGood = ids.filter((id) => !id.startsWith("good."));
  const answered = consequencesItems.some((item) => numberAnswer(answers, item.id) !== undefined);
  if (answered && ids.length === 0) return [empty("happened-nothing")];
  const messages: Message[] = [];
  if (good.length > 0) messages.push({ id: "happened-good", values: { ids: good } });
  if (lessGood.length > 0) messages.push({ id: "happened-less-good", values: { ids: lessGood } });
  return messages;
}

function describeStudy(answers: Answers): Message[] {
  const messages: Message[] = [];
  const pace = numberAnswer(answers, "study.pace");
  const rested = numberAnswer(answers, "sleep.rested");
  const shortNights =
    numberAnswer(answers, "sleep.hours") === 1 || (rested !== undefined && rested <= 1);
  if (pace !== undefined) messages.push(empty(pace === 1 ? "study-on-track" : "study-behind"));
  if ((numberAnswer(answers, "study.concentration") ?? 0) >= 3)
    messages.push(empty("study-concentration"));
  if (shortNights) messages.push({ id: "sleep-short", values: { drinks: !isNonDrinker(answers) } });
  else if ((rested ?? 0) >= 3) messages.push(empty("sleep-rested"));
  return messages;
}

/** Praise first. Nothing to try where a doctor or a talk comes first: cutting down alone is not the step. */
function describeStrategies(answers: Answers, step: CareStep): Message[] {
  const used = oftenUsed(answers);
  const toTry = step === "doctor" || step === "talk" ? [] : chooseStrategies(answers);
  const messages: Message[] = [];
  if (used.length > 0) messages.push({ id: "strategies-used", values: { ids: used } });
  if (toTry.length > 0) messages.push({ id: "strategies-to-try", values: { ids: toTry } });
  return messages;
}

function describeStep(step: CareStep, offers: Offers): Message {
  if (step === "talk-and-strategies")
    return { id: "step-talk-and-strategies", values: { workshops: offers.workshops } };
  return { id: `step-${step}` as const, values: {} };
}

type EmptyMessage = Extract<Message, { values: Record<string, never> }>;

function empty<Id extends EmptyMessage["id"]>(id: Id): Message {
  return { id, values: {} } as Message;
}
