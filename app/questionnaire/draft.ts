import { z } from "zod";
import { answersSchema } from "~/instruments/answers";

/** Goes up when a step, an item, an option or a gate changes; older drafts then start again. */
export const questionnaireVersion = "1";

/**
 * Stands where the version stands in answers that nobody gave (`npm run demo`, `npm run simulate`), so
 * that none of them passes for a real one.
 */
export const inventedVersion = "invented";

/** Seconds that a draft, and after sending the way back to the feedback, stay readable. */
export const draftLifetime = 3600;

/** A questionnaire under way. It lives in the sealed cookie of its student and nowhere else. */
export const draftSchema = z.object({
  kind: z.literal("draft"),
  version: z.literal(questionnaireVersion),
  /** Seconds since 1970, for its own expiry; never stored. */
  startedAt: z.number(),
  /** The receipt-to-be: the same draft sent twice makes the same receipt, and so one response. */
  receipt: z.string(),
  answers: answersSchema,
  /** Slugs of the steps that were sent in. */
  visited: z.array(z.string()),
  /** The receipt of an earlier check that this one will be compared with. */
  earlier: z.string().optional(),
});

/** A questionnaire that was sent: the key to the feedback for the rest of the hour. */
export const sentSchema = z.object({
  kind: z.literal("sent"),
  startedAt: z.number(),
  receipt: z.string(),
  /** Whether the code was shown; it is shown once. */
  receiptSeen: z.boolean(),
  earlier: z.string().optional(),
  /** The plan that was picked on the feedback page: ids of a situation and a response. */
  plan: z.object({ situation: z.string(), response: z.string() }).optional(),
});

export type Draft = z.infer<typeof draftSchema>;
export type Sent = z.infer<typeof sentSchema>;

const visitSchema = z.discriminatedUnion("kind", [draftSchema, sentSchema]);

/** Reads what a cookie held: a draft, a sent questionnaire, or nothing when too old or of another version. */
export function parseVisit(content: unknown, now: number): Draft | Sent | null {
  const result = visitSchema.safeParse(content);
  if (!result.success) return null;
  const age = now - result.data.startedAt;
  return age >= 0 && age < draftLifetime ? result.data : null;
}
