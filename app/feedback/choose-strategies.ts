import { type Answers, numberAnswer } from "~/instruments/instrument";
import { estimatePeak } from "~/instruments/heaviest-occasion/peak";
import type { StrategyId } from "~/instruments/strategies/items";
import { oftenUsed } from "~/instruments/strategies/score";
import { usesIllicitOtherThanCannabis } from "~/instruments/substance-use/use";

interface Fit {
  when: (answers: Answers) => boolean;
  then: readonly StrategyId[];
}

/** Which strategies fit which evenings, most pressing first; the last row fits everybody who drinks. */
const fits: readonly Fit[] = [
  { when: usesIllicitOtherThanCannabis, then: ["strategies.no-mixing"] },
  { when: happened("danger"), then: ["strategies.way-home", "strategies.together"] },
  {
    when: forgotOrPeaked,
    then: ["strategies.limit", "strategies.alternate", "strategies.eat-first"],
  },
  { when: happened("control"), then: ["strategies.limit", "strategies.end-time"] },
  { when: happened("study"), then: ["strategies.end-time", "strategies.days-off"] },
  { when: happened("social"), then: ["strategies.no-shots-games", "strategies.sober-friend"] },
  { when: happened("self-care"), then: ["strategies.days-off", "strategies.alternate"] },
  {
    when: (answers) => answers["about.association"] === "yes",
    then: ["strategies.skip-round", "strategies.no-shots-games"],
  },
  {
    when: (answers) => answers["about.living"] === "student-house",
    then: ["strategies.no-pre-drinking", "strategies.days-off"],
  },
  {
    when: (answers) => answers["about.year"] === "1",
    then: ["strategies.skip-round", "strategies.no-pre-drinking"],
  },
  {
    when: () => true,
    then: [
      "strategies.alternate",
      "strategies.eat-first",
      "strategies.way-home",
      "strategies.limit",
      "strategies.slow",
      "strategies.watch-glass",
      "strategies.know-your-glass",
    ],
  },
];

/** At most three strategies that fit these answers and are not yet used mostly or always. */
export function chooseStrategies(answers: Answers): StrategyId[] {
  const known = oftenUsed(answers);
  const fitting = fits.filter((fit) => fit.when(answers)).flatMap((fit) => fit.then);
  return [...new Set(fitting)].filter((id) => !known.includes(id)).slice(0, 3);
}

function happened(id: string) {
  return (answers: Answers) => (numberAnswer(answers, `happened.${id}`) ?? 0) > 0;
}

/** Per mille from which many people lose part of the evening; see the bands of `peakBand`. */
function forgotOrPeaked(answers: Answers): boolean {
  const peak = estimatePeak(answers);
  return happened("blackout")(answers) || (peak.kind === "estimated" && peak.high >= 1.5);
}
