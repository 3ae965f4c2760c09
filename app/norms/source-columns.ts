import { type Column, idPattern, inBoth } from "./column";

/** Where a figure comes from, whose it is, and what is done with it here. */
export const sourceColumns: readonly Column[] = [
  ...inBoth("sampling", { nl: "hoe de deelnemers gekozen zijn", en: "how people were chosen" }),
  ...inBoth(
    "response",
    { nl: "wie niet meededen", en: "who did not take part" },
    {
      nl: "niet gezien",
      en: "not seen",
    },
  ),
  {
    name: "source_title",
    type: "text",
    means: { nl: "titel van de bron", en: "title of the source" },
  },
  {
    name: "source_publisher",
    type: "text",
    empty: { nl: "staat in de titel", en: "is in the title" },
    means: { nl: "uitgever", en: "publisher" },
  },
  {
    name: "source_year",
    type: "text",
    means: {
      nl: "jaar zoals gezien, dus soms met een vraagteken",
      en: "year as seen, so at times with a question mark",
    },
  },
  {
    name: "source_address",
    type: "text",
    pattern: "^https?://",
    empty: { nl: "adres niet bewaard", en: "address not kept" },
    means: { nl: "adres van de bron", en: "address of the source" },
  },
  {
    name: "source_seen",
    type: "text",
    allowed: ["direct", "second-hand"],
    means: {
      nl: "in de bron zelf gezien, of in een ander stuk",
      en: "seen in the source itself, or in another text",
    },
  },
  {
    name: "source_retrieved",
    type: "text",
    pattern: "^\\d{4}-\\d{2}$",
    means: { nl: "maand waarin wij het zagen", en: "month in which we saw it" },
  },
  {
    name: "reuse",
    type: "text",
    allowed: ["name-the-source", "mit"],
    means: {
      nl: "een feit van een ander: noem de bron; of onze schatting, onder de MIT-licentie",
      en: "a fact of somebody else: name the source; or our estimate, under the MIT licence",
    },
  },
  {
    name: "used_in",
    type: "text",
    empty: { nl: "nu nergens in de feedback", en: "nowhere in the feedback now" },
    means: {
      nl: "plekken in de feedback, gescheiden door een puntkomma: plek:onderwerp:opleiding",
      en: "places in the feedback, separated by semicolons: place:about:education",
    },
  },
  {
    name: "behind",
    type: "text",
    pattern: idPattern,
    empty: { nl: "wordt zelf gekozen, of staat alleen", en: "is chosen itself, or stands alone" },
    means: {
      nl: "id van het cijfer dat voorgaat",
      en: "id of the figure that goes before it",
    },
  },
  {
    name: "behind_why",
    type: "text",
    allowed: [
      "subgroup",
      "estimate",
      "age-proxy",
      "sex",
      "education",
      "grade",
      "older",
      "further",
      "listed-later",
    ],
    empty: { nl: "zie behind", en: "see behind" },
    means: { nl: "de regel waardoor dat zo is", en: "the rule that makes it so" },
  },
];
