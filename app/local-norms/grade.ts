import { z } from "zod";

const bilingual = z.strictObject({ nl: z.string().trim().min(1), en: z.string().trim().min(1) });

/** What a statistician asks of a survey. The office fills it in; words of its own in both languages. */
export const particularsSchema = z
  .strictObject({
    title: bilingual.shape.nl,
    /** Who answers for the figures. */
    owner: bilingual.shape.nl,
    /** Who was asked, such as "Alle voltijdstudenten van de RUG". */
    population: bilingual,
    /** How they were asked, in a sentence. */
    sampling: bilingual,
    samplingKind: z.enum([
      "everybody-invited",
      "random",
      "own-wave",
      "quota",
      "self-selected",
      "unknown",
    ]),
    /** Whether they are students at all, of one place or more. */
    place: z.enum(["groningen", "national", "other"]),
    invited: z.int().positive().nullable(),
    responded: z.int().positive(),
    fieldFrom: z.iso.date(),
    fieldTo: z.iso.date(),
    /** Whether who drinks or uses nothing is in the shares. */
    includesNonDrinkers: z.boolean(),
    /** Whether each question asked what the measure means here. */
    sameDefinitions: z.boolean(),
    report: z.url().nullable(),
  })
  .refine(({ fieldFrom, fieldTo }) => fieldFrom <= fieldTo, {
    error: "upside-down",
    path: ["fieldTo"],
  })
  .refine(({ invited, responded }) => invited === null || responded <= invited, {
    error: "more-than-invited",
    path: ["responded"],
  });

export type Particulars = Readonly<z.infer<typeof particularsSchema>>;

/** Why a grade is what it is; content turns a code into a sentence. */
const gradeReasons = [
  // Never a norm
  "self-selected",
  "sampling-unknown",
  "quota",
  "other-definitions",
  "without-non-drinkers",
  "too-few-people",
  "invited-unknown",
  "response-very-low",
  // Labelled
  "own-wave",
  "response-low",
  "few-people",
  "old",
  "everybody-invited",
  // In favour
  "random",
  "response-good",
  "many-people",
] as const;

export type GradeReason = (typeof gradeReasons)[number];

/** A grade with its reasons, heaviest first. */
export const verdictSchema = z.strictObject({
  grade: z.enum(["A", "B", "C", "X"]),
  reasons: z.array(z.enum(gradeReasons)),
});

export type Verdict = z.infer<typeof verdictSchema>;

/** Ours; the grades themselves are those of app/norms/README.md. */
const bounds = {
  leastPeople: 100,
  manyPeople: 500,
  /** Response: below the first nobody can say whom the answers stand for. */
  leastResponse: 0.1,
  goodResponse: 0.5,
  fairResponse: 0.25,
  oldYears: 5,
};

/**
 * The grade of a local survey. X: who took part chose to, or nobody can say how. A: drawn at random,
 * half or more answered, 500 people or more, of these five years. B: drawn or all invited, a quarter
 * or more answered, 500 or more. C: the rest, labelled; and every wave of our own, however many
 * answered, because who opens a site about this chose to.
 */
export function gradeSurvey(particulars: Particulars, smallestN: number, year: number): Verdict {
  const against = listObjections(particulars, smallestN);
  if (against.length > 0) return { grade: "X", reasons: against };
  const response = particulars.responded / (particulars.invited ?? Infinity);
  const isMany = smallestN >= bounds.manyPeople;
  const isOld = year - Number(particulars.fieldTo.slice(0, 4)) > bounds.oldYears;
  const isRandom = particulars.samplingKind === "random";
  const isOwn = particulars.samplingKind === "own-wave";
  const reasons: GradeReason[] = [isRandom ? "random" : "everybody-invited"];
  if (isOld) reasons.unshift("old");
  reasons.unshift(isMany ? "many-people" : "few-people");
  if (response >= bounds.goodResponse) reasons.push("response-good");
  if (response < bounds.fairResponse) reasons.unshift("response-low");
  if (isOwn) reasons.unshift("own-wave");
  if (isOwn || isOld || !isMany || response < bounds.fairResponse) return { grade: "C", reasons };
  return { grade: isRandom && response >= bounds.goodResponse ? "A" : "B", reasons };
}

function listObjections(particulars: Particulars, smallestN: number): GradeReason[] {
  const { samplingKind, invited, responded } = particulars;
  const found: [GradeReason, boolean][] = [
    ["self-selected", samplingKind === "self-selected"],
    ["sampling-unknown", samplingKind === "unknown"],
    ["quota", samplingKind === "quota"],
    ["other-definitions", !particulars.sameDefinitions],
    ["without-non-drinkers", !particulars.includesNonDrinkers],
    ["too-few-people", smallestN < bounds.leastPeople],
    ["invited-unknown", invited === null],
    ["response-very-low", invited !== null && responded / invited < bounds.leastResponse],
  ];
  return found.filter(([, applies]) => applies).map(([reason]) => reason);
}
