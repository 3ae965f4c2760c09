import { lookUpNorm } from "~/norms/look-up";
import type { Measure } from "~/norms/measures";
import type { Norm } from "~/norms/norm";
import type { Published, PublishedGroup } from "~/snapshots/build-snapshot";

/** A number as a page may show it; null is "too few to show". */
export interface Shown {
  value: number;
  /** "less-than" and "more-than" keep a rounded 0 or 100 from being said. */
  precision: "about" | "less-than" | "more-than";
}

export interface CampaignRow {
  /** Id of the table, or of its category. */
  id: string;
  cells: (Shown | null)[];
}

export interface CampaignTable {
  /** Columns: ids of groups, or the words "guessed" and "measured", "mean" and "deviation". */
  columns: string[];
  rows: CampaignRow[];
}

/** Everything the campaign page shows, as numbers and ids; words are in content. */
export interface CampaignView {
  finished: CampaignTable;
  guesses: CampaignTable;
  round: CampaignTable;
  use: CampaignTable;
  strategies: CampaignTable;
  style: CampaignTable;
  invitations: CampaignTable;
  /** Whether a scale still waits for its hundred answers. */
  isProvisional: boolean;
}

/** For each guess: the measure with the same definition. Glasses have none that holds for everybody. */
const measureOf: Record<string, Measure> = {
  "guess.heavy-weekly": "heavy-weekly-cbs",
  "guess.cannabis": "cannabis-past-year",
  "guess.xtc": "xtc-past-year",
  "guess.little-or-none": "none-or-one-a-day",
};

const guessTables = ["guess.glasses", ...Object.keys(measureOf)];

/** What may be shown of a publication, beside what was measured elsewhere. Pure. */
export function describeCampaign(published: Published, norms: readonly Norm[]): CampaignView {
  const style = describeStyle(published);
  return {
    finished: describeGroups(published, ["finished"], (group) =>
      group.count?.shown ? { value: group.count.count, precision: "about" } : null,
    ),
    guesses: describeGuesses(published, norms),
    round: describeRound(published),
    use: describeGroups(
      published,
      ["drinks", "cannabis-past-year", "xtc-past-year"],
      shareOf("yes"),
    ),
    strategies: describeGroups(
      published,
      Object.keys(published).filter((id) => id.startsWith("strategies.")),
      shareOf("often"),
    ),
    style,
    invitations: describeInvitations(published),
    isProvisional: style.rows.some(({ cells }) => cells[0] === null),
  };
}

const shareOf =
  (category: string) =>
  ({ shares }: PublishedGroup): Shown | null => {
    const share = shares?.[category];
    return share?.shown ? { value: share.percent, precision: share.precision } : null;
  };

function describeGroups(
  published: Published,
  tables: readonly string[],
  read: (group: PublishedGroup) => Shown | null,
): CampaignTable {
  const columns = [
    ...new Set(tables.flatMap((table) => (published[table] ?? []).map(({ group }) => group))),
  ];
  const rows = tables.map((id) => ({
    id,
    cells: columns.map((column) => {
      const group = published[id]?.find((candidate) => candidate.group === column);
      return group ? read(group) : null;
    }),
  }));
  return { columns, rows };
}

function describeGuesses(published: Published, norms: readonly Norm[]): CampaignTable {
  const rows = guessTables.map((id) => {
    const mean = published[id]?.[0]?.mean;
    const measure = measureOf[id];
    const found = measure ? lookUpNorm(measure, {}, norms) : null;
    const measured = found?.kind === "norm" ? found.norm.value : null;
    return {
      id,
      cells: [mean?.shown ? mean.mean : null, measured].map((value) =>
        value === null ? null : ({ value, precision: "about" } as const),
      ),
    };
  });
  return { columns: ["guessed", "measured"], rows };
}

function describeRound(published: Published): CampaignTable {
  const columns = ["guess.round-others", "guess.round-self"];
  const rows = ["fine", "a-bit-odd", "not-done"].map((category) => ({
    id: category,
    cells: columns.map((table) => {
      const all = published[table]?.[0];
      return all ? shareOf(category)(all) : null;
    }),
  }));
  return { columns, rows };
}

function describeStyle(published: Published): CampaignTable {
  const rows = Object.keys(published)
    .filter((id) => id.startsWith("style."))
    .map((id) => {
      const scale = published[id]?.[0]?.scale;
      return {
        id,
        cells: (["mean", "deviation"] as const).map((part) =>
          scale?.shown ? ({ value: scale[part], precision: "about" } as const) : null,
        ),
      };
    });
  return { columns: ["mean", "deviation"], rows };
}

function describeInvitations(published: Published): CampaignTable {
  const all = published["invitations"]?.[0];
  const rows = ["recommended", "offered"].map((category) => ({
    id: category,
    cells: [all ? shareOf(category)(all) : null],
  }));
  return { columns: ["all"], rows };
}
