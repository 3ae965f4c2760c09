import { z } from "zod";
import { questions } from "./questions";

/** Goes up when a question is added, taken away or moved; older progress then starts again. */
const courseVersion = "1";

/** Seconds that a course under way stays readable: a quarter of an hour of work, and a long break. */
export const courseLifetime = 3 * 3600;

const schema = z.object({
  kind: z.literal("course"),
  version: z.literal(courseVersion),
  /** Seconds since 1970, for its own expiry; never stored. */
  startedAt: z.number(),
  /** The proof-to-be: the same end sent twice makes the same proof. Nobody sees it before the end. */
  proof: z.string(),
  /** How many questions were answered fittingly, in their order. */
  done: z.number().int().min(0).max(questions.length),
  /** Whether the proof was stored, and may be shown. */
  made: z.boolean(),
});

/** A course under way. It lives in the sealed cookie of its student and nowhere else. */
export type Progress = z.infer<typeof schema>;

/** A course from the first question on. */
export function startProgress(proof: string, now: number): Progress {
  return { kind: "course", version: courseVersion, startedAt: now, proof, done: 0, made: false };
}

/** Reads what a cookie held, or null when it is foreign, too old or of another version. */
export function parseProgress(content: unknown, now: number): Progress | null {
  const result = schema.safeParse(content);
  if (!result.success) return null;
  const age = now - result.data.startedAt;
  return age >= 0 && age < courseLifetime ? result.data : null;
}

/** Whether every question was answered. */
export function isFinished({ done }: Progress): boolean {
  return done === questions.length;
}

/** The place of a question in an address, 1 to the last, or null for anything else. */
export function parsePlace(typed: string | undefined): number | null {
  const place = /^[1-9]\d?$/.test(typed ?? "") ? Number(typed) : 0;
  return place >= 1 && place <= questions.length ? place : null;
}
