import { publishTables, type Published } from "./build-snapshot";
import type { Released, ReleasedGroup } from "./released";
import { tables } from "./tables";

/**
 * What may be shown of some weeks, both included: the parcels that lie within them whole. A parcel is
 * the smallest piece that anything is ever known of, so a campaign, and everything outside it, is made
 * of whole pieces too. Parcels whose answers were deleted since belong to no weeks any more.
 */
export function publishWeeks(released: Released, from: string, through: string): Published {
  const within = Object.fromEntries(
    Object.entries(released).map(([table, groups]) => [
      table,
      Object.fromEntries(
        Object.entries(groups).map(([name, group]) => [name, keepWithin(group, from, through)]),
      ),
    ]),
  );
  return publishTables(within, tables);
}

function keepWithin(group: ReleasedGroup, from: string, through: string): ReleasedGroup {
  const { counts, sums } = group.closed;
  const nobody = {
    counts: Object.fromEntries(Object.keys(counts).map((category) => [category, 0])),
    sums: sums.map(() => 0),
  };
  const parcels = group.parcels.filter(
    (parcel) => parcel.from >= from && parcel.through <= through,
  );
  return { through: group.through, closed: nobody, parcels };
}
