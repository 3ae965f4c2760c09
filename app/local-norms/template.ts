import type { Norm } from "~/norms/norm";
import { type Measure, measures } from "~/norms/measures";

/** The columns of the table a campus sends, in the order of the template. */
export const columns = [
  "measure",
  "group",
  "from",
  "to",
  "value",
  "count",
  "n",
  "definition_nl",
  "definition_en",
] as const;

export type Column = (typeof columns)[number];

/** Columns that may be left out: a table without bins has no use for from, to and count. */
export const optionalColumns: readonly Column[] = ["from", "to", "count"];

/** What a local survey can measure; what people think of others is asked by Doorsnee itself. */
export const localMeasures: readonly Measure[] = measures.filter(
  (measure) => !/^(perceived|actual)-/.test(measure),
);

type PopulationKey = Norm["populationKey"];

/** Whom a row is about. Finer groups are not taken: they would be small. */
export const groups: Readonly<Record<string, Pick<PopulationKey, "sex" | "education">>> = {
  all: { sex: "all", education: "all" },
  men: { sex: "men", education: "all" },
  women: { sex: "women", education: "all" },
  wo: { sex: "all", education: "wo" },
  hbo: { sex: "all", education: "hbo" },
};

/** The one measure that comes in bins, of glasses a week. */
export const binnedMeasure = "glasses-cumulative" satisfies Measure;

const example = {
  share: {
    nl: "Minstens één keer cannabis in de afgelopen 12 maanden",
    en: "Cannabis at least once in the past 12 months",
  },
  bins: { nl: "Glazen alcohol in een gewone week", en: "Glasses of alcohol in an ordinary week" },
};

/** The rows of the template: the columns, and an example that must be written over. */
export function listTemplateRows(): string[][] {
  const bins = [
    ["0", "0", "19", "95"],
    ["1", "4", "33", "165"],
    ["5", "9", "24", "120"],
    ["10", "", "24", "120"],
  ];
  return [
    [...columns],
    ["cannabis-past-year", "all", "", "", "29,4", "147", "500", example.share.nl, example.share.en],
    ...bins.map(([from = "", to = "", value = "", count = ""]) => [
      binnedMeasure,
      "all",
      from,
      to,
      value,
      count,
      "500",
      example.bins.nl,
      example.bins.en,
    ]),
  ];
}
