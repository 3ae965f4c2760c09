import type { SignedIn } from "~/auth/staff";
import { readClock } from "~/calendar/local-time";
import { listSlots } from "~/db/slots.server";
import { makeSeries } from "./publish.server";
import type { Particulars } from "./read-publication";
import type { Stretch } from "./repeat";
import { showSlot } from "./stored-slot";

/** What publishing would add, with what a worker wants to know before. Stores nothing. */
export async function previewSlots(
  staff: SignedIn,
  particulars: Particulars,
  stretches: readonly Stretch[],
  skipped: readonly string[],
) {
  const series = makeSeries();
  const first = stretches[0]?.startsAt ?? "";
  const last = stretches.at(-1)?.endsAt ?? "";
  const own = await listSlots(first, last, { workerId: staff.id, withdrawn: false });
  const overlaps = stretches.filter(({ startsAt, endsAt }) =>
    own.some((slot) => slot.startsAt < endsAt && slot.endsAt > startsAt),
  ).length;
  const slots = stretches.map(({ startsAt, endsAt }) =>
    showSlot({ ...particulars, id: "", workerId: "", series, startsAt, endsAt, withdrawn: false }),
  );
  return { slots, kind: particulars.kind, skipped: [...skipped], overlaps, series };
}

/** The day in Amsterdam. */
export const todayHere = () => readClock(new Date()).date;
