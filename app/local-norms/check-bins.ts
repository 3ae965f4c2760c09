import type { ImportFault, ImportFaultCode } from "./fault";
import type { TableRow } from "./parse-table";
import type { Column } from "./template";

/** Percent points that rounding may take from or add to a table, for each of its bins. */
const roundingPerBin = 0.5;

/** Bins of one group must cover everybody once: from 0, without gap or overlap, open at the top, 100 together. */
export function checkBins(rows: readonly TableRow[]): ImportFault[] {
  const sorted = [...rows].sort((a, b) => (a.bin?.from ?? 0) - (b.bin?.from ?? 0));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const faults: ImportFault[] = [];
  const fault = (code: ImportFaultCode, row: TableRow, column: Column) => {
    faults.push({ code, row: row.row, column });
  };
  if (sorted.length < 3) fault("too-few-bins", last, "from");
  if (first.bin?.from !== 0) fault("not-from-0", first, "from");
  if (last.bin?.to !== null) fault("not-open-ended", last, "to");
  sorted.slice(1).forEach((row, index) => {
    const before = sorted[index]?.bin?.to ?? null;
    const from = row.bin?.from ?? 0;
    if (before === null || from <= before) fault("overlaps", row, "from");
    else if (from > before + 1) fault("gap", row, "from");
  });
  for (const row of sorted) {
    if (row.n !== first.n) fault("n-differs", row, "n");
    if (row.definition.nl !== first.definition.nl)
      fault("definition-differs", row, "definition_nl");
    if (row.definition.en !== first.definition.en)
      fault("definition-differs", row, "definition_en");
  }
  const total = sorted.reduce((sum, { value }) => sum + value, 0);
  if (Math.abs(total - 100) > roundingPerBin * sorted.length) fault("not-100", last, "value");
  return faults;
}
