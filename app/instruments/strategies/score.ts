import { type Answers, numberAnswer } from "../instrument";
import { type StrategyId, strategiesItems } from "./items";

const mostly = 3;

/** The strategies somebody mostly or always uses when drinking (3 or 4), in the order asked. */
export function oftenUsed(answers: Answers): StrategyId[] {
  return strategyIds().filter((id) => isOften(answers, id));
}

/** All other strategies: answered never to sometimes (0 to 2), or left blank. */
export function seldomUsed(answers: Answers): StrategyId[] {
  return strategyIds().filter((id) => !isOften(answers, id));
}

function strategyIds(): StrategyId[] {
  return strategiesItems.map((item) => item.id);
}

function isOften(answers: Answers, id: StrategyId): boolean {
  const answer = numberAnswer(answers, id);
  return answer !== undefined && answer >= mostly;
}
