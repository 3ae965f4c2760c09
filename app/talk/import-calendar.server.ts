import { z } from "zod";
import type { SentFile } from "~/http/form.server";
import { type ReadCalendar, readCalendar } from "./read-calendar";
import { mostStretches } from "./repeat";

const moment = z.iso.datetime({ precision: 0 });
const longest = 12 * 3_600_000;

/** Times that were read, as the next form carries them: a browser never sends a file twice by itself. */
const keptSchema = z
  .array(
    z
      .strictObject({ startsAt: moment, endsAt: moment })
      .refine(({ startsAt, endsAt }) => startsAt < endsAt)
      .refine(({ startsAt, endsAt }) => Date.parse(endsAt) - Date.parse(startsAt) <= longest),
  )
  .min(1)
  .max(mostStretches);

/** The times of a file, or those that were kept of it. Stores nothing. */
export function checkCalendar(file: SentFile | null, kept: string | null, now: Date): ReadCalendar {
  if (file) return readCalendar(file.bytes, now);
  try {
    const stretches = keptSchema.parse(JSON.parse(kept ?? ""));
    return { kind: "calendar", stretches, leftOut: 0 };
  } catch {
    return { kind: "fault", fault: { code: "no-file" } };
  }
}
