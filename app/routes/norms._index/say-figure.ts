import type { Norm } from "~/norms/norm";
import { useContent, useLanguage } from "~/ui/language";
import { formatNumber } from "~/ui/norm-particulars";

/** What is left when so many do: "nearly 90" leaves at least 10. */
const opposite = {
  exact: "exact",
  about: "about",
  "at-most": "at-least",
  "at-least": "at-most",
  nearly: "at-least",
} as const;

/**
 * Says a figure as people out of a hundred, the larger group first; a mean in glasses; and of a
 * table the first row where, at its low end, half of the students are.
 */
export function useSayFigure() {
  const language = useLanguage();
  const { norms, feedback } = useContent();
  const { figure: text } = norms;
  const { precision, units } = feedback.sure;
  return (norm: Norm): { first: string; rest?: string } => {
    if (norm.distribution) {
      const row = norm.distribution.find(({ low }) => low >= 50) ?? norm.distribution.at(-1)!;
      return norm.kind === "measured"
        ? { first: text.counted(row.percent, row.atMost) }
        : { first: text.estimated(row.low, row.high, row.atMost) };
    }
    if (norm.value === null) return { first: norm.wordsOnly?.[language] ?? "" };
    const how = precision[norm.precision];
    if (norm.unit !== "percent")
      return {
        first: text.mean(`${how}${formatNumber(norm.value, language)} ${units[norm.unit]}`),
      };
    const share = norm.value;
    const rest = share < 1 || share > 99 ? 100 - share : 100 - Math.round(share);
    const howRest = precision[opposite[norm.precision]];
    return share >= 50
      ? { first: text.applies(how, share), rest: text.othersNot(howRest, rest) }
      : { first: text.appliesNot(howRest, rest), rest: text.others(how, share) };
  };
}
