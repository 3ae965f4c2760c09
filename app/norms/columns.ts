import { type Column, idPattern, inBoth, notApplicable } from "./column";
import { measures } from "./measures";
import { sourceColumns } from "./source-columns";
import { topics } from "./topics";

/** The shipped figures, and the local table in use if there is one. */
export const versionPattern = "^norms-[0-9a-f]{8}(, local-\\d+)?$";

/**
 * The columns of the downloads in their order: one row for each figure, and for an estimate one row
 * for each number of glasses. The codebook, the JSON schema and the files are all made from this list.
 */
export const columns: readonly Column[] = [
  {
    name: "norms_version",
    type: "text",
    pattern: versionPattern,
    means: {
      nl: "vingerafdruk van alle cijfers samen; verandert als er een verandert",
      en: "fingerprint of all figures together; changes when one changes",
    },
  },
  {
    name: "id",
    type: "text",
    pattern: idPattern,
    means: {
      nl: "vast nummer; N komt uit een bron, L uit een lokaal onderzoek, D is onze eigen schatting",
      en: "fixed number; N comes from a source, L from a local survey, D is an estimate of ours",
    },
  },
  {
    name: "at_most",
    type: "integer",
    unit: "glasses-per-week",
    empty: { nl: "geen rij van een tabel", en: "not a row of a table" },
    means: {
      nl: "het deel dat hoogstens zoveel glazen per week drinkt (alleen glasses-cumulative)",
      en: "the share that drinks at most so many glasses a week (glasses-cumulative only)",
    },
  },
  {
    name: "measure",
    type: "text",
    allowed: measures,
    means: {
      nl: "waar het cijfer over gaat; andere betekenis, andere naam",
      en: "what the figure is about; another meaning has another name",
    },
  },
  {
    name: "topic",
    type: "text",
    allowed: topics,
    means: { nl: "onderwerp op de pagina", en: "topic on the page" },
  },
  ...inBoth("definition", { nl: "precieze betekenis", en: "exact meaning" }),
  ...inBoth("population", { nl: "over wie het gaat", en: "whom it is about" }),
  {
    name: "students",
    type: "boolean",
    means: {
      nl: "true: studenten; false: jonge mensen, student of niet",
      en: "true: students; false: young people, students or not",
    },
  },
  {
    name: "education",
    type: "text",
    allowed: ["all", "wo", "hbo"],
    means: { nl: "soort opleiding", en: "kind of education" },
  },
  {
    name: "place",
    type: "text",
    allowed: ["national", "groningen", "other"],
    means: {
      nl: "Nederland, Groningen of elders (ook België)",
      en: "the Netherlands, Groningen or elsewhere (Belgium too)",
    },
  },
  {
    name: "sex",
    type: "text",
    allowed: ["all", "men", "women"],
    means: { nl: "sekse", en: "sex" },
  },
  {
    name: "subgroup",
    type: "text",
    allowed: ["first-years", "association-members", "dutch", "international"],
    empty: { nl: "de hele groep", en: "the whole group" },
    means: { nl: "een deel van die groep", en: "a part of that group" },
  },
  ...(["from", "to"] as const).map((end): Column => ({
    name: `period_${end}`,
    type: "integer",
    unit: "year",
    empty: { nl: "onbekend, zie period_note", en: "unknown, see period_note" },
    means: {
      nl: end === "from" ? "eerste jaar van het onderzoek" : "laatste jaar van het onderzoek",
      en: end === "from" ? "first year of the study" : "last year of the study",
    },
  })),
  ...inBoth("period_note", { nl: "bij de periode", en: "about the period" }, notApplicable),
  {
    name: "unit",
    type: "text",
    allowed: ["percent", "glasses-per-week"],
    means: { nl: "eenheid van value, low en high", en: "unit of value, low and high" },
  },
  {
    name: "value",
    type: "number",
    empty: { nl: "een bevinding zonder getal", en: "a finding without a number" },
    means: {
      nl: "het cijfer; lees het met precision",
      en: "the figure; read it with precision",
    },
  },
  ...(["low", "high"] as const).map((end): Column => ({
    name: end,
    type: "number",
    empty: { nl: "geen schatting", en: "not an estimate" },
    means: {
      nl: end === "low" ? "onderkant van een schatting" : "bovenkant van een schatting",
      en: end === "low" ? "low end of an estimate" : "high end of an estimate",
    },
  })),
  {
    name: "precision",
    type: "text",
    allowed: ["exact", "about", "at-most", "at-least", "nearly"],
    means: { nl: "hoe precies de bron het zegt", en: "how exactly the source puts it" },
  },
  {
    name: "printed",
    type: "text",
    empty: { nl: "niemand drukte het: een schatting", en: "nobody printed it: an estimate" },
    means: { nl: "zoals het in de bron staat", en: "as the source prints it" },
  },
  {
    name: "printed_elsewhere",
    type: "text",
    empty: { nl: "geen andere druk gezien", en: "no other print seen" },
    means: { nl: "zoals het elders staat", en: "as another text prints it" },
  },
  {
    name: "n",
    type: "integer",
    unit: "people",
    empty: { nl: "onbekend, zie n_note", en: "unknown, see n_note" },
    means: { nl: "hoeveel mensen meededen", en: "how many people took part" },
  },
  ...inBoth("n_note", { nl: "bij n", en: "about n" }, notApplicable),
  {
    name: "kind",
    type: "text",
    allowed: ["measured", "estimate"],
    means: { nl: "gemeten of geschat", en: "measured or estimated" },
  },
  {
    name: "grade",
    type: "text",
    allowed: ["A", "B", "C"],
    means: {
      nl: "A door het lot gekozen · B landelijke monitor · C één plek, andere groep of schatting. X (mensen gaven zichzelf op) staat er nooit in",
      en: "A drawn by chance · B national monitor · C one place, another group or an estimate. X (people signed up themselves) is never in the file",
    },
  },
  {
    name: "includes_non_drinkers",
    type: "boolean",
    empty: {
      nl: "de bron zegt het niet, zie de note",
      en: "the source does not say, see the note",
    },
    means: {
      nl: "telt ook mee wie niet drinkt of gebruikt",
      en: "people who do not drink or use are counted too",
    },
  },
  ...inBoth(
    "includes_non_drinkers_note",
    { nl: "bij de vorige", en: "about the one before" },
    notApplicable,
  ),
  ...inBoth(
    "age_proxy",
    {
      nl: "wat het betekent dat dit geen studenten zijn",
      en: "what it means that these are not students",
    },
    { nl: "het zijn studenten", en: "they are students" },
  ),
  ...sourceColumns,
];
