import { columns } from "./columns";
import { describeStanding } from "./candidates";
import type { Norm } from "./norm";
import { topicOf } from "./topics";

export type Cell = string | number | boolean | null;

/** One row of a download, with a cell for each column of `columns`. */
export type ExportRow = Readonly<Record<string, Cell>>;

/** Where each figure is used in the feedback, as codes, by norm id. */
export type UseCodes = ReadonlyMap<string, readonly string[]>;

function describeSource({ publication }: Norm): Record<string, Cell> {
  const { source, sampling, responseNote } = publication;
  return {
    sampling_nl: sampling.nl,
    sampling_en: sampling.en,
    response_nl: responseNote?.nl ?? null,
    response_en: responseNote?.en ?? null,
    source_title: source.title,
    source_publisher: source.publisher ?? null,
    source_year: source.year,
    source_address: source.address,
    source_seen: source.seen,
    source_retrieved: source.retrievedOn,
  };
}

function describePopulation({ population, populationKey, proxy, ...norm }: Norm) {
  const { students, education, place, sex, subgroup } = populationKey;
  return {
    population_nl: population.nl,
    population_en: population.en,
    ...{ students, education, place, sex, subgroup },
    includes_non_drinkers: norm.includesNonDrinkers,
    includes_non_drinkers_note_nl: norm.nonDrinkersNote?.nl ?? null,
    includes_non_drinkers_note_en: norm.nonDrinkersNote?.en ?? null,
    age_proxy_nl: proxy?.nl ?? null,
    age_proxy_en: proxy?.en ?? null,
    n: norm.n,
    n_note_nl: norm.nNote?.nl ?? null,
    n_note_en: norm.nNote?.en ?? null,
  };
}

function describeFigure({ id, measure, definition, period, periodNote, ...norm }: Norm) {
  return {
    ...{ id, measure, topic: topicOf[measure] },
    definition_nl: definition.nl,
    definition_en: definition.en,
    period_from: period === null ? null : Number(period.slice(0, 4)),
    period_to: period === null ? null : Number(period.slice(-4)),
    period_note_nl: periodNote?.nl ?? null,
    period_note_en: periodNote?.en ?? null,
    ...{ unit: norm.unit, precision: norm.precision, kind: norm.kind, grade: norm.grade },
    printed: norm.printed,
    printed_elsewhere: norm.printedElsewhere ?? null,
    reuse: norm.kind === "estimate" ? "mit" : "name-the-source",
  };
}

/** A figure is one row; an estimate is a row for each number of glasses in its table. */
function listValues({ value, distribution }: Norm): Record<string, Cell>[] {
  if (!distribution) return [{ at_most: null, value, low: null, high: null }];
  return distribution.map(({ atMost, percent, low, high }) => ({
    at_most: atMost,
    value: percent,
    ...{ low, high },
  }));
}

/** The rows of the downloads, without grade X, in the order of the codebook. */
export function buildExportRows(
  norms: readonly Norm[],
  version: string,
  uses: UseCodes,
): readonly ExportRow[] {
  const usedIds = new Set(uses.keys());
  return norms
    .filter((norm) => norm.grade !== "X")
    .flatMap((norm) => {
      const { behind } = describeStanding(norm, usedIds, norms);
      const shared: Record<string, Cell> = {
        norms_version: version,
        ...describeFigure(norm),
        ...describePopulation(norm),
        ...describeSource(norm),
        used_in: uses.get(norm.id)?.join(";") ?? null,
        behind: behind?.id ?? null,
        behind_why: behind?.why ?? null,
      };
      return listValues(norm).map((values) => orderCells({ ...shared, ...values }));
    });
}

function orderCells(cells: Record<string, Cell>): ExportRow {
  return Object.fromEntries(
    columns.map(({ name }) => {
      const cell = cells[name];
      if (cell === undefined) throw new Error(`The download has no cell for the column ${name}.`);
      return [name, cell];
    }),
  );
}
