import { z } from "zod";

import { measures } from "./measures";

const text = z.string().trim().min(1);
const bilingual = z.strictObject({ nl: text, en: text });
const percent = z.number().min(0).max(100);

const distributionRowSchema = z
  .strictObject({ atMost: z.int().min(0), percent, low: percent, high: percent })
  .refine((row) => row.low <= row.percent && row.percent <= row.high, {
    message: "needs low <= percent <= high",
  });

/** A cumulative table: the share (percent) that drinks at most this many glasses a week. */
const distributionSchema = z
  .array(distributionRowSchema)
  .min(2)
  .refine(
    (rows) =>
      rows.every((row, index) => {
        const before = rows[index - 1];
        if (!before) return true;
        const rises = before.percent <= row.percent;
        return (
          before.atMost < row.atMost && rises && before.low <= row.low && before.high <= row.high
        );
      }),
    { message: "needs rows that ascend" },
  );

const populationKeySchema = z.strictObject({
  students: z.boolean(),
  education: z.enum(["all", "wo", "hbo"]),
  place: z.enum(["national", "groningen", "other"]),
  sex: z.enum(["all", "men", "women"]),
  /** Narrower than the key says; such a row never answers a look-up. */
  subgroup: z.enum(["first-years", "association-members", "dutch", "international"]).nullable(),
});

const normFields = z.strictObject({
  /** N: a row of the research list. D: our own estimate. L: a row of the local table in use. */
  id: z.string().regex(/^(N\d{3}|D\d{2}|L\d{3})$/),
  measure: z.enum(measures),
  definition: bilingual,
  population: bilingual,
  populationKey: populationKeySchema,
  period: z
    .string()
    .regex(/^\d{4}(-\d{4})?$/)
    .nullable(),
  periodNote: bilingual.optional(),
  printed: text.nullable(),
  printedElsewhere: text.optional(),
  value: z.number().min(0).nullable(),
  wordsOnly: bilingual.optional(),
  distribution: distributionSchema.optional(),
  unit: z.enum(["percent", "glasses-per-week"]),
  precision: z.enum(["exact", "about", "at-most", "at-least", "nearly"]),
  n: z.int().positive().nullable(),
  nNote: bilingual.optional(),
  grade: z.enum(["A", "B", "C", "X"]),
  kind: z.enum(["measured", "estimate"]),
  /** True: a share of everybody in the population, non-drinkers and non-users included. */
  includesNonDrinkers: z.boolean().nullable(),
  nonDrinkersNote: bilingual.optional(),
  proxy: bilingual.optional(),
});

type NormFields = z.infer<typeof normFields>;

/** Rules between fields: what is null has its reason, what is modelled or borrowed says so. */
const gaps: readonly [
  field: keyof NormFields,
  isGap: (norm: NormFields) => boolean,
  says: string,
][] = [
  ["nNote", (norm) => norm.n === null && !norm.nNote, "n is null without a reason"],
  ["periodNote", (norm) => norm.period === null && !norm.periodNote, "period has no reason"],
  [
    "nonDrinkersNote",
    (norm) => norm.includesNonDrinkers === null && !norm.nonDrinkersNote,
    "includesNonDrinkers is null without a reason",
  ],
  [
    "value",
    (norm) =>
      [norm.value ?? undefined, norm.wordsOnly, norm.distribution].filter(
        (part) => part !== undefined,
      ).length !== 1,
    "needs exactly one of a value, wordsOnly or a distribution",
  ],
  ["value", (norm) => norm.unit === "percent" && (norm.value ?? 0) > 100, "is above 100 percent"],
  [
    "printed",
    (norm) => (norm.printed === null) !== (norm.kind === "estimate"),
    "is null only for an estimate, which nobody printed",
  ],
  [
    "distribution",
    (norm) => (norm.measure === "glasses-cumulative") !== (norm.distribution !== undefined),
    "goes with glasses-cumulative, and only with it",
  ],
  [
    "proxy",
    (norm) => norm.populationKey.students === (norm.proxy !== undefined),
    "is needed when the population is not students, and only then",
  ],
  [
    "grade",
    (norm) =>
      "AB".includes(norm.grade) && (!norm.populationKey.students || norm.kind === "estimate"),
    "is C or X for an estimate and for people who are not students",
  ],
];

export const normSchema = normFields.superRefine((norm, context) => {
  for (const [field, isGap, says] of gaps) {
    if (isGap(norm)) context.addIssue({ code: "custom", path: [field], message: says });
  }
});

const sourceSchema = z
  .strictObject({
    title: text,
    publisher: text.optional(),
    /** As printed or as seen, so "2024-25" and "2026?" stay what they are. */
    year: text,
    address: z.url().nullable(),
    addressMissing: bilingual.optional(),
    alsoAt: z.array(z.url()).min(1).optional(),
    seen: z.enum(["direct", "second-hand"]),
    retrievedOn: z.string().regex(/^\d{4}-\d{2}$/),
  })
  .refine((source) => source.address !== null || source.addressMissing, {
    message: "address is null without a reason",
    path: ["addressMissing"],
  });

export const publicationSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  source: sourceSchema,
  sampling: bilingual,
  responseNote: bilingual.optional(),
  norms: z.array(normSchema).min(1),
});

export type DistributionRow = Readonly<z.infer<typeof distributionRowSchema>>;
export type NormRow = Readonly<z.infer<typeof normSchema>>;
export type PublicationFile = z.infer<typeof publicationSchema>;
export type Publication = Readonly<Omit<PublicationFile, "norms">>;

/** A published or estimated figure with the publication it comes from. */
export type Norm = NormRow & { readonly publication: Publication };
export type DistributionNorm = Norm & { readonly distribution: readonly DistributionRow[] };
