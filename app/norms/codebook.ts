import type { Bilingual } from "~/language";
import type { Column } from "./column";
import { columns, versionPattern } from "./columns";

/** Whose the figures are; stands in both downloads and on the page with the columns. */
export const licenceNote: Bilingual = {
  nl: "De cijfers zijn feiten uit het onderzoek van anderen. Noem hun bron als je er een gebruikt, met titel, jaar en uitgever. Onze omschrijvingen en onze schattingen (hun nummer begint met D) mag je gebruiken onder de MIT-licentie.",
  en: "The figures are facts from the research of others. Name their source when you use one, with title, year and publisher. Our descriptions and our estimates (their number begins with D) are free to use under the MIT licence.",
};

function describeField({ name, type, unit, allowed, pattern, empty, means }: Column) {
  return {
    name,
    type: type === "text" ? "string" : type,
    description: means.en,
    description_nl: means.nl,
    ...(unit ? { unit } : {}),
    constraints: {
      required: empty === undefined,
      ...(allowed ? { enum: allowed } : {}),
      ...(pattern ? { pattern } : {}),
    },
    ...(empty ? { empty: empty.en, empty_nl: empty.nl } : {}),
  };
}

function describeProperty({ type, allowed, pattern, empty, means }: Column) {
  const name = type === "text" ? "string" : type;
  return {
    description: means.en,
    type: empty ? [name, "null"] : name,
    ...(allowed ? { enum: empty ? [...allowed, null] : allowed } : {}),
    ...(pattern ? { pattern } : {}),
  };
}

/** JSON Schema of /norms.json. */
function describeJson() {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    required: ["normsVersion", "licence", "codebook", "figures"],
    additionalProperties: false,
    properties: {
      normsVersion: { type: "string", pattern: versionPattern },
      licence: {
        type: "object",
        required: ["nl", "en"],
        additionalProperties: false,
        properties: { nl: { type: "string" }, en: { type: "string" } },
      },
      codebook: { type: "string" },
      figures: {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          required: columns.map(({ name }) => name),
          additionalProperties: false,
          properties: Object.fromEntries(
            columns.map((column) => [column.name, describeProperty(column)]),
          ),
        },
      },
    },
  };
}

/**
 * The codebook as a Data Package (datapackage.org, version 2): each column with its type, unit,
 * allowed values and what an empty cell means. `origin` is the address of this site.
 */
export function buildCodebook(origin: string, version: string) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "doorsnee-norms",
    title: "Figures on drinking and drug use of students, as used by Doorsnee",
    homepage: `${origin}/norms`,
    version,
    licence: licenceNote,
    resources: [
      {
        $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
        name: "norms-csv",
        type: "table",
        path: `${origin}/norms.csv`,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: {
          $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
          fields: columns.map(describeField),
          /** An empty cell; the field says what it means. */
          missingValues: [""],
          uniqueKeys: [["id", "at_most"]],
        },
      },
      {
        $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
        name: "norms-json",
        path: `${origin}/norms.json`,
        format: "json",
        mediatype: "application/json",
        encoding: "utf-8",
        jsonSchema: describeJson(),
      },
    ],
  };
}
