import type { Published } from "~/snapshots/build-snapshot";

/** One published number, flat, as a statistics program likes it. */
export interface ExportRow {
  table: string;
  group: string;
  category: string;
  statistic: "count" | "percent" | "mean" | "deviation";
  /** Empty where it is too few to show. */
  value: number | "";
  precision: "about" | "less-than" | "more-than" | "too-few";
  at_least_people: number | "";
}

/** Every cell of a publication, hidden ones included, in a fixed order. */
export function listExportRows(published: Published): ExportRow[] {
  return Object.entries(published).flatMap(([table, groups]) =>
    groups.flatMap(({ group, atLeast, shares, count, mean, scale }) => {
      const row = (
        statistic: ExportRow["statistic"],
        category: string,
        value: number | null,
        precision: ExportRow["precision"] = "about",
      ): ExportRow => ({
        table,
        group,
        category,
        statistic,
        value: value ?? "",
        precision: value === null ? "too-few" : precision,
        at_least_people: atLeast ?? "",
      });
      const rows: ExportRow[] = [];
      if (count) rows.push(row("count", "", count.shown ? count.count : null));
      for (const [category, share] of Object.entries(shares ?? {}))
        rows.push(
          row(
            "percent",
            category,
            share.shown ? share.percent : null,
            share.shown ? share.precision : "too-few",
          ),
        );
      if (mean) rows.push(row("mean", "", mean.shown ? mean.mean : null));
      if (scale) {
        rows.push(row("mean", "", scale.shown ? scale.mean : null));
        rows.push(row("deviation", "", scale.shown ? scale.deviation : null));
      }
      return rows;
    }),
  );
}

/** The codebook: each column with its type, what it means and which values it takes. */
export function describeColumns(published: Published) {
  const rows = listExportRows(published);
  const valuesOf = (column: keyof ExportRow) => [
    ...new Set(rows.map((row) => String(row[column])).filter(Boolean)),
  ];
  return [
    {
      name: "table",
      type: "string",
      values: valuesOf("table"),
      meaning: "id of a question or scale",
    },
    {
      name: "group",
      type: "string",
      values: valuesOf("group"),
      meaning: "all, or the id of an institution; all holds the institutions that are shown whole",
    },
    { name: "category", type: "string", values: valuesOf("category"), meaning: "answer, or empty" },
    {
      name: "statistic",
      type: "string",
      values: ["count", "percent", "mean", "deviation"],
      meaning: "what value is; percent is of who answered the question",
    },
    {
      name: "value",
      type: "number",
      missing: "",
      meaning: "counts to 5; percent to 5 under 100 people, else to 1; empty when too few to show",
    },
    {
      name: "precision",
      type: "string",
      values: ["about", "less-than", "more-than", "too-few"],
      meaning: "less-than and more-than: rounded 0 or 100 is never given",
    },
    {
      name: "at_least_people",
      type: "number",
      missing: "",
      meaning: "the number rests on at least so many people: 10, 20, 50, 100 and so on",
    },
  ];
}

/** SPSS syntax that reads the CSV beside it and labels its columns. */
export function writeSpssSyntax(published: Published): string {
  const columns = describeColumns(published);
  const format = (name: string, type: string) => `  ${name} ${type === "number" ? "F8.1" : "A40"}`;
  return [
    "* Reads numbers.csv of Doorsnee. Published numbers only: no row is a person.",
    "GET DATA /TYPE=TXT /FILE='numbers.csv' /ENCODING='UTF8' /DELCASE=LINE /DELIMITERS=','",
    "  /QUALIFIER='\"' /ARRANGEMENT=DELIMITED /FIRSTCASE=2 /VARIABLES=",
    `${columns.map(({ name, type }) => format(name, type)).join("\n")}.`,
    "VARIABLE LABELS",
    `${columns.map(({ name, meaning }) => `  ${name} '${meaning.replaceAll("'", "''")}'`).join("\n")}.`,
    "EXECUTE.",
    "",
  ].join("\n");
}
