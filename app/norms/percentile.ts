import type { DistributionRow } from "./norm";

/** A share in percent with its honest range; `point` is a whole number and never shown by itself. */
export type Share = { readonly low: number; readonly high: number; readonly point: number };

export type EstimatedShare = { readonly below: Share; readonly atMost: Share };

type Distribution = readonly DistributionRow[];

/** Share that drinks at most `glasses` (whole number, may be -1), with the table rows around it as bounds. */
function readCumulative(glasses: number, distribution: Distribution): Share {
  if (glasses < 0) return { low: 0, high: 0, point: 0 };
  const under = distribution.findLast((row) => row.atMost <= glasses);
  const over = distribution.find((row) => row.atMost >= glasses);
  const low = under?.low ?? 0;
  const high = over?.high ?? 100;
  if (!under || !over) return { low, high, point: under?.percent ?? over?.percent ?? 0 };
  const width = over.atMost - under.atMost;
  const part = width === 0 ? 0 : (glasses - under.atMost) / width;
  return { low, high, point: Math.round(under.percent + part * (over.percent - under.percent)) };
}

/**
 * Estimates which share (percent) drinks fewer than, and at most, this many glasses a week.
 * Between two rows of the table the truth lies somewhere between them: `low` comes from the row
 * under, `high` from the row over, `point` halfway in proportion. Source: doorsnee-model-2026.json.
 */
export function estimateShare(glasses: number, distribution: Distribution): EstimatedShare {
  if (!Number.isFinite(glasses) || glasses < 0) {
    throw new RangeError("Glasses a week is a number of zero or more.");
  }
  return {
    below: readCumulative(Math.ceil(glasses) - 1, distribution),
    atMost: readCumulative(Math.floor(glasses), distribution),
  };
}

/**
 * Which share (percent) drinks fewer glasses a week, from a table that was measured in bins. Within
 * a bin nobody knows who drinks more than whom: the point is the middle of the bin (mid-rank), and
 * the range goes from nobody in it to everybody in it, with the margin of the table at both ends.
 */
export function rankByMidRank(glasses: number, distribution: Distribution): Share {
  if (!Number.isFinite(glasses) || glasses < 0) {
    throw new RangeError("Glasses a week is a number of zero or more.");
  }
  const under = distribution.findLast((row) => row.atMost < glasses);
  const over = distribution.find((row) => row.atMost >= glasses);
  const [from, to] = [under?.percent ?? 0, over?.percent ?? 100];
  return {
    low: under?.low ?? 0,
    high: over?.high ?? 100,
    point: Math.round((from + to) / 2),
  };
}

/** The band of ten percent points that holds the point: 68 gives 60 to 70, 100 gives 90 to 100. */
export function bandOfTen(share: Share): { from: number; to: number } {
  const from = Math.min(90, Math.floor(share.point / 10) * 10);
  return { from, to: from + 10 };
}

/**
 * True only when, even at the low end of the estimate, half of the students drink fewer glasses a
 * week. Protects light drinkers: whoever may be at the median is never told of a rank.
 */
export function isAboveMedianForSure(glasses: number, distribution: Distribution): boolean {
  return estimateShare(glasses, distribution).below.low >= 50;
}
