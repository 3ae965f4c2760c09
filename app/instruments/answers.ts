import { z } from "zod";
import type { Answers } from "./instrument";

/**
 * Answers as a cookie or the database gave them back. By hand, because a schema of every value takes
 * longer than opening the cookie, and each page of the questionnaire waits for it.
 */
export const answersSchema = z.custom<Answers>(isAnswers);

function isAnswers(given: unknown): boolean {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return false;
  return Object.values(given).every((value) => typeof value === "string" || Number.isFinite(value));
}
