import { type Answers, numberAnswer } from "../instrument";
import { type Score, sumScale, knownMinimum } from "../score";
import { auditItems } from "./items";

const auditCIds = ["audit.1", "audit.2", "audit.3"];
const itemsAboutDrinking = auditItems.slice(1, 8).map((item) => item.id);
const itemsAfterAuditC = auditItems.slice(3, 8).map((item) => item.id);
const itemsAboutEver = ["audit.9", "audit.10"];

/**
 * AUDIT-C from which Dutch students are likely to drink hazardously (0-12).
 * Verhoog 2020, Eur Addict Res 26:1-9, n = 5,401 students, doi 10.1159/000503342: 7 for women and
 * for everybody together, 8 for men; AUC .922. The general Dutch cut-offs (4 and 5) would count
 * about 85 % of students and are not used.
 */
export const auditCCutOffs = { men: 8, others: 7 } as const;

/** AUDIT from which Verhoog 2020 (n = 5,401) calls a Dutch student's drinking hazardous (0-40). */
export const auditStudentCutOff = 11;

/** The AUDIT-C cut-off for a gender answer: "woman", "man", "other", "unsaid" or none at all. */
export function auditCCutOff(gender: string | undefined): number {
  return gender === "man" ? auditCCutOffs.men : auditCCutOffs.others;
}

/** AUDIT-C, 0-12: items 1-3 (Bush 1998). Someone who never drinks scores 0 on item 1 alone. */
export function scoreAuditC(answers: Answers): Score {
  return sumScale(
    applySkips(answers),
    auditCIds.map((id) => ({ id })),
  );
}

/**
 * AUDIT, 0-40: the sum of ten items (Babor 2001, WHO), with its two skips. Not scored when items
 * 4-10 were not asked because AUDIT-C stayed below the cut-off: `atLeast` is then the AUDIT-C.
 */
export function scoreAudit(answers: Answers): Score {
  return sumScale(applySkips(answers), auditItems);
}

/**
 * WHO zone of an AUDIT total (Babor 2001): 1 is 0-7, 2 is 8-15, 3 is 16-19 and 4 is 20-40.
 */
export function auditZone(total: number): 1 | 2 | 3 | 4 {
  if (total >= 20) return 4;
  if (total >= 16) return 3;
  if (total >= 8) return 2;
  return 1;
}

function applySkips(answers: Answers): Answers {
  if (numberAnswer(answers, "audit.1") === 0) {
    // Published: go on with 9 and 10. This product asks nobody who never drinks those two, so a
    // blank there counts 0 as well, while an answer that was given keeps its points.
    const skipped = Object.fromEntries(itemsAboutDrinking.map((id) => [id, 0]));
    return { ...fillBlanks(answers, itemsAboutEver), ...skipped };
  }
  const neverManyGlasses =
    numberAnswer(answers, "audit.2") === 0 && numberAnswer(answers, "audit.3") === 0;
  return neverManyGlasses ? fillBlanks(answers, itemsAfterAuditC) : answers;
}

function fillBlanks(answers: Answers, ids: readonly string[]): Answers {
  const blank = ids.filter((id) => numberAnswer(answers, id) === undefined);
  return { ...answers, ...Object.fromEntries(blank.map((id) => [id, 0])) };
}

/**
 * Whether drinking is known to reach the cut-off of Dutch students on the first three items: what
 * was answered is enough, so that a blank never hides it.
 */
export function reachesStudentCutOff(answers: Answers): boolean {
  const gender = answers["about.gender"];
  return (
    knownMinimum(scoreAuditC(answers)) >=
    auditCCutOff(typeof gender === "string" ? gender : undefined)
  );
}
