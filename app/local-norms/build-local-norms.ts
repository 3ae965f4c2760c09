import { type Publication, type PublicationFile, publicationSchema } from "~/norms/norm";
import { type Particulars, gradeSurvey, type Verdict } from "./grade";
import type { TableRow } from "./parse-table";
import { binnedMeasure, groups } from "./template";

export interface LocalNorms {
  verdict: Verdict;
  /** In the shape of a file in app/norms/data, so that `collectNorms` reads it as it reads those. */
  file: PublicationFile;
}

/**
 * The norms of one local table. `version` names the publication; `today` ("2026-11-22") is when it
 * was read. Throws when a norm has a gap, which is a defect here: the table and the particulars were
 * checked before.
 */
export function buildLocalNorms(
  rows: readonly TableRow[],
  particulars: Particulars,
  version: number,
  today: string,
): LocalNorms {
  const smallestN = Math.min(...rows.map(({ n }) => n));
  const verdict = gradeSurvey(particulars, smallestN, Number(today.slice(0, 4)));
  const singles = rows.filter(({ bin }) => bin === null).map((row) => [row]);
  const binned = Object.keys(groups)
    .map((group) => rows.filter((row) => row.bin !== null && row.group === group))
    .filter((bins) => bins.length > 0);
  const norms = [...singles, ...binned].map((norm, index) =>
    buildNorm(norm, particulars, verdict.grade, index),
  );
  const publication = buildPublication(particulars, version, today);
  return { verdict, file: publicationSchema.parse({ ...publication, norms }) };
}

function buildPublication(particulars: Particulars, version: number, today: string): Publication {
  const { title, owner, fieldTo, report, sampling } = particulars;
  return {
    id: `local-${version}`,
    source: {
      title,
      publisher: owner,
      year: fieldTo.slice(0, 4),
      address: report,
      ...(report === null && {
        addressMissing: { nl: `Vraag het aan ${owner}.`, en: `Ask ${owner}.` },
      }),
      seen: "direct",
      retrievedOn: today.slice(0, 7),
    },
    sampling,
  };
}

function buildNorm(
  rows: readonly TableRow[],
  particulars: Particulars,
  grade: Verdict["grade"],
  index: number,
) {
  const [first] = rows;
  const group = groups[first?.group ?? ""];
  if (!first || !group) throw new Error("A norm is made of at least one row of a known group.");
  const isBinned = first.measure === binnedMeasure;
  const [from, to] = [particulars.fieldFrom.slice(0, 4), particulars.fieldTo.slice(0, 4)];
  return {
    id: `L${String(index + 1).padStart(3, "0")}`,
    measure: first.measure,
    definition: first.definition,
    population: particulars.population,
    populationKey: { students: true, place: particulars.place, subgroup: null, ...group },
    period: from === to ? from : `${from}-${to}`,
    printed: rows.map(({ printed }) => printed).join("; "),
    value: isBinned ? null : first.value,
    ...(isBinned && { distribution: buildDistribution(rows) }),
    unit: first.measure === "glasses-mean" ? "glasses-per-week" : "percent",
    precision: "exact",
    n: first.n,
    grade,
    kind: "measured",
    includesNonDrinkers: particulars.includesNonDrinkers,
  };
}

/** The table of app/norms: the share at or below the top of each bin, with what chance leaves open. */
function buildDistribution(rows: readonly TableRow[]) {
  const sorted = [...rows].sort((a, b) => (a.bin?.from ?? 0) - (b.bin?.from ?? 0));
  const total = sorted.reduce((sum, { value }) => sum + value, 0);
  let below = 0;
  return sorted.flatMap(({ bin, value, n }) => {
    below += value;
    if (!bin || bin.to === null) return [];
    const percent = Math.min(100, (100 * below) / total);
    return [{ atMost: bin.to, percent, ...findMargin(percent, n) }];
  });
}

/** 95 percent interval of a share in percent of n people (Wilson 1927), widened to whole percents. */
function findMargin(percent: number, n: number): { low: number; high: number } {
  const z2 = 1.96 ** 2;
  const p = percent / 100;
  const middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (1.96 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  return {
    low: Math.max(0, Math.min(percent, Math.floor(100 * (middle - half)))),
    high: Math.min(100, Math.max(percent, Math.ceil(100 * (middle + half)))),
  };
}
