import type { Published } from "~/snapshots/build-snapshot";

/** Questions of our own that ask exactly what a norm means, with that meaning. */
const sameAsNorm = [
  {
    table: "cannabis-past-year",
    nl: "Minstens één keer cannabis in de afgelopen 12 maanden",
    en: "Cannabis at least once in the past 12 months",
  },
  {
    table: "xtc-past-year",
    nl: "Minstens één keer xtc in de afgelopen 12 maanden",
    en: "Ecstasy at least once in the past 12 months",
  },
] as const;

/**
 * A certified wave as a table for the import of norms: what may be shown of the questions that mean
 * the same as a norm. It goes the way of every local table, quality gate included. `n` is the size
 * that was reached, never the exact one.
 */
export function listTableRows(published: Published) {
  return sameAsNorm.flatMap(({ table, nl, en }) => {
    const all = published[table]?.[0];
    const share = all?.shares?.["yes"];
    if (!share?.shown || share.precision !== "about" || !all?.atLeast) return [];
    return [
      {
        measure: table,
        group: "all",
        value: String(share.percent),
        n: String(all.atLeast),
        definition_nl: nl,
        definition_en: en,
      },
    ];
  });
}
