import { type Answers, type AnswerValue } from "~/instruments/instrument";
import { type SubstanceId, substances } from "~/instruments/substance-use/items";
import { lookUpNorm } from "~/norms/look-up";
import type { Measure } from "~/norms/measures";
import type { DistributionRow, Norm } from "~/norms/norm";
import { chooseDistribution } from "~/norms/norms";
import { pruneAnswers } from "~/questionnaire/path";
import { makeChance } from "./chance";
import { inventAnswers, type Place } from "./invent-answers";

/** What `makePopulation` draws from. */
export interface Origin {
  seed: number;
  /** The norms in force. */
  norms: readonly Norm[];
  places: readonly Place[];
}

type Sex = "men" | "women" | "all";

const sexOf: Readonly<Record<string, Sex>> = { man: "men", woman: "women" };
/** Weekend first, as most do. Ours: no norm says which day. */
const days = ["sat", "thu", "fri", "sun", "wed", "tue", "mon"];
/** Of who used in the past year, the share that did in the past month. Ours: one norm only says so. */
const recently = 1 / 3;

/**
 * Invented students, one at each call, for ever. How much they drink, whether they do at all, whether
 * a week has a heavy day, and which substances they used comes back as often as the norms say. What
 * no norm says is any answer, and a substance without a share is left blank. The same seed gives the
 * same students.
 */
export function makePopulation({ seed, norms, places }: Origin): () => Answers {
  const chance = makeChance(seed);
  const tables = {
    men: spread(chooseDistribution("men", norms)?.distribution ?? []),
    women: spread(chooseDistribution("women", norms)?.distribution ?? []),
    all: spread(chooseDistribution("all", norms)?.distribution ?? []),
  };
  const abstain = 100 - (findShare("drinks-past-year", norms) ?? 100);
  const heavy = {
    wo: findShare("heavy-weekly-cbs", norms, "wo") ?? 0,
    hbo: findShare("heavy-weekly-cbs", norms, "hbo") ?? 0,
    unknown: findShare("heavy-weekly-cbs", norms) ?? 0,
  };
  const used = substances.map((id) => ({ id, share: findSubstanceShare(id, norms) }));
  return () => {
    const answers = inventAnswers(places, chance);
    // One rank decides all about drinking, so that who drinks most also has the heavy days.
    const rank = chance() * 100;
    const sex = sexOf[String(answers["about.gender"])] ?? "all";
    const place = places.find(({ id }) => id === answers["about.institution"]);
    const isHeavy = rank >= 100 - heavy[place?.education ?? "unknown"];
    const glasses = tables[sex].findIndex((percent) => rank < percent);
    Object.assign(answers, describeDrinking(glasses, isHeavy, sex));
    if (rank < abstain) answers["audit.1"] = 0;
    for (const { id, share } of used) {
      if (share === null) delete answers[id];
      else answers[id] = chance() * 100 >= share ? 0 : chance() < recently ? 2 : 1;
    }
    return pruneAnswers(answers);
  };
}

/** The share in percent that the norms give of students, or null when there is none. */
function findShare(
  measure: Measure,
  norms: readonly Norm[],
  education?: "wo" | "hbo",
): number | null {
  const found = lookUpNorm(measure, education ? { education } : {}, norms);
  if (found.kind === "no-norm" || found.fellBackFrom.includes("students")) return null;
  return found.norm.value;
}

function findSubstanceShare(id: SubstanceId, norms: readonly Norm[]): number | null {
  if (id === "drugs.tobacco" || id === "drugs.vaping") return null;
  return findShare(`${id.replace("drugs.", "")}-past-year` as Measure, norms);
}

/**
 * Percent that drinks at most 0, 1, 2 … glasses a week. In proportion between two rows; behind the
 * last row nobody measured, so the rest is spread evenly up to twice its glasses.
 */
function spread(rows: readonly DistributionRow[]): number[] {
  const last = rows.at(-1);
  if (!last) throw new Error("The norms have no table of glasses a week.");
  const whole = [...rows, { atMost: Math.max(1, 2 * last.atMost), percent: 100 }];
  return whole.flatMap(({ atMost, percent }, index) => {
    const before = whole[index - 1] ?? { atMost: -1, percent: 0 };
    const width = atMost - before.atMost;
    return Array.from(
      { length: width },
      (_, step) => before.percent + ((step + 1) / width) * (percent - before.percent),
    );
  });
}

/** A week of so many glasses, with a heavy day (6, for others than men 4) or without one. */
function describeDrinking(
  glasses: number,
  isHeavy: boolean,
  sex: Sex,
): Record<string, AnswerValue> {
  const limit = sex === "men" ? 6 : 4;
  const most = isHeavy ? Math.max(limit, Math.ceil(glasses / 3)) : limit - 1;
  let left = isHeavy ? Math.max(glasses, limit) : glasses;
  const week = days.map((day) => {
    const here = Math.min(left, most, 40);
    left -= here;
    return [`week.${day}`, here] as const;
  });
  return {
    ...Object.fromEntries(week),
    "audit.1": glasses === 0 ? 1 : glasses < 3 ? 2 : 3,
    "audit.3": isHeavy ? 3 : glasses > 5 ? 2 : 1,
    "heaviest.glasses": Math.min(60, most),
  };
}
