import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roundIds } from "../../app/knowledge/quiz";
import { substanceTopicIds, themeTopicIds } from "../../app/knowledge/statement";
import { chapters } from "../../app/training/advisor-guide";
import { listSentences, measure, type Readability } from "../setup/readability";
import { type Site, startSite } from "../setup/site";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  // `npm run readability` asks for the table.
  if (process.env["READABILITY"]) console.error(table());
  await site.close();
});

const languages = ["nl", "en"] as const;
const longestSentence = 20;
/** Words. A page may have a long sentence; a page of long sentences is no plain language. */
const longestMean = 12;

const pages = [
  "/",
  "/talk",
  "/talk/book",
  "/talk/appointment",
  "/about",
  "/privacy",
  "/accessibility",
  "/receipt",
  "/worried",
  "/association",
  "/advisor",
  ...[...chapters, "card", "practice", "practice/1", "practice/4"].map(
    (page) => `/advisor/${page}`,
  ),
  "/slip/BCDF-GHJK",
  "/exercises",
  ...["wave", "saying-no", "plan", "habit", "circle"].map((name) => `/exercises/${name}`),
  "/workshops",
  "/workshops/evidence",
  ...["alert", "deep", "quick", "curious"].flatMap((track) => [
    `/workshops/${track}`,
    `/workshops/workbook/${track}`,
    `/workshops/handout/${track}/1`,
    `/workshops/handout/${track}/2`,
  ]),
  "/workshops/workbook",
  "/facts",
  ...[...substanceTopicIds, ...themeTopicIds].map((topic) => `/facts/${topic}`),
  "/facts/mixing",
  "/facts/search?q=water",
  "/facts/quiz",
  ...roundIds.map((round) => `/facts/quiz/${round}/2`),
  "/facts/cards",
  "/facts/volunteers",
];

const figures: [string, string, Readability][] = [];

describe.each(languages)("in %s", (language) => {
  it.each(pages)("%s is in short sentences", async (page) => {
    const response = await fetch(site.url + page, { headers: { "Accept-Language": language } });
    expect(response.status).toBe(200);
    const figure = measure(await response.text());
    figures.push([page, language, figure]);
    expect(figure.longest, figure.longestSentence).toBeLessThanOrEqual(longestSentence);
    expect(figure.mean).toBeLessThanOrEqual(longestMean);
    expect(figure.sentences).toBeGreaterThan(0);
  });
});

describe("the measure", () => {
  it("reads blocks as sentences of their own, and leaves citations and lists of choices out", () => {
    const html =
      "<body><p>Not this.</p><main><h1>One two</h1><p>Three <b>four</b> five. Six?</p>" +
      "<cite>Name of a very long source.</cite><select><option>a b c d e f g h</option></select></main>";
    expect(listSentences(html)).toEqual(["One two", "Three four five.", "Six?"]);
    expect(measure(html)).toEqual({
      sentences: 2,
      mean: 2,
      longest: 3,
      longestSentence: "Three four five.",
    });
  });
});

function table(): string {
  const lines = figures.map(([page, language, { sentences, mean, longest }]) =>
    [
      page.padEnd(28),
      language,
      `${sentences}`.padStart(9),
      mean.toFixed(1).padStart(5),
      `${longest}`.padStart(8),
    ].join("  "),
  );
  return [`${"page".padEnd(28)}  in  sentences   mean   longest`, ...lines].join("\n");
}
