import type { posters as dutch } from "../nl/posters";

type Claim = NonNullable<(typeof dutch.claims)[string]>;

function say(does: string, note?: string): Claim {
  return {
    claim: (who) => `${who} ${does}.`,
    question: (who) => `How many of 100 ${who} ${does}?`,
    ...(note ? { note } : {}),
  };
}

const drinksMuch = "Heavy: 6 or more glasses on one day for men, 4 or more for women.";
const drinksFast = "A lot: 6 or more glasses within two hours for men, 4 or more for women.";

const claims: typeof dutch.claims = {
  "none-or-one-a-day": say("do not drink, or never more than one glass a day"),
  "heavy-weekly-cbs": say("do not have a day of heavy drinking every week", drinksMuch),
  "cannabis-past-year": say("went a whole year without cannabis"),
  "cannabis-ever": say("have never used cannabis"),
  "cannabis-weekly": say("use no cannabis, or not every week"),
  "cannabis-past-4-weeks": say("went four weeks without cannabis"),
  "xtc-past-year": say("went a whole year without ecstasy"),
  "xtc-ever": say("have never used ecstasy"),
  "cocaine-past-year": say("went a whole year without cocaine"),
  "cocaine-ever": say("have never used cocaine"),
  "party-drugs-past-year": say("went a whole year without party drugs"),
  "smokes-or-vapes": say("neither smoke nor vape"),
  "vapes-regularly": say("do not vape, or only now and then"),
  "actual-drinks-once-weekly-at-most": say("drink once a week at most"),
  "actual-drunk-monthly-at-most": say("are drunk once a month at most"),
  "actual-binges-monthly-at-most": say(
    "drink a lot in a short time once a month at most",
    drinksFast,
  ),
  "actual-two-drinks-at-gatherings-at-most": say(
    "have one or two glasses at most with other students",
  ),
  "actual-easy-to-order-alcohol-free": say("find it easy to order something without alcohol"),
  "actual-drinkers-binge-weekly": say("do not drink a lot in a short time every week", drinksFast),
};

export const posters: typeof dutch = {
  title: "Posters and slides",
  lead: "Pick a fact and a design, and put it up. Every fact is true of most students, with its source below.",
  who: (education, place) => {
    const names: Record<string, string> = { wo: "university students", hbo: "hbo students" };
    const students = names[education] ?? "students";
    return place ? `${students} in ${place}` : students;
  },
  of: "out of 100",
  about: "About",
  claims,
  yourGuess: "Your guess",
  answer: (share, isAbout) => `It is ${isAbout ? "about " : ""}${share}.`,
  invitation: "Take a guess yourself",
  source: ({ publisher, isMonitor, period, population, n, id, host }) =>
    `Source: ${isMonitor ? `national student monitor ${period}, via ${publisher}` : `${publisher}, ${period}`}. ${population}; ${n ? `${n} took part` : "number not given"}. People who do not drink or use count too. Figure ${id} at ${host}/norms.`,
  pictureSays: (share) => `A hundred drawn people, ${share} of them coloured.`,
  fact: "Which fact?",
  groups: { drinking: "Drinking", cannabis: "Cannabis (wiet)", other: "Other drugs and vaping" },
  design: "Which design?",
  designs: {
    field: { name: "Field", about: "A hundred people on warm paper." },
    number: { name: "Number", about: "Big, for the far end of the corridor." },
    night: { name: "Night", about: "A circle of light." },
    question: { name: "Question", about: "Guess first. The answer is upside down." },
  },
  shape: "What would you like to see?",
  shapes: { page: "A poster", slide: "A slide", square: "A square" },
  words: "In which language?",
  languages: { nl: "Dutch", en: "English" },
  show: "Show it",
  download: "Download",
  formats: {
    a3: "A3 poster, pdf",
    a4: "A4 poster, pdf",
    slide: "16:9 slide, pdf",
    "slide-image": "16:9 slide, png",
    square: "Square, png",
  },
  preview: (claim, design) => `Preview of the design ${design}: ${claim}`,
  refusedTitle: "This fact cannot go on a poster",
  refusals: {
    "self-selected":
      "People signed themselves up for this one. It tells nothing about most students.",
    guess: "This is what students think of others. On a wall it would teach the wrong picture.",
    "leaves-out": "Whoever does not drink reads here that nearly everybody does.",
    limit: "This names a number of glasses. People who drink less could drink towards it.",
    unclear: "We cannot say exactly who counts here, so not on a poster either.",
    "draws-attention": "Hardly anybody thinks of this. A poster would make it known.",
    "not-a-share": "This is not a share of a hundred students.",
    estimate: "We estimated this and nobody measured it.",
    "not-students": "This is about everybody of that age, students or not.",
    elsewhere: "This was measured in another country or another city.",
    subgroup: "This is about some of the students.",
    "not-everybody": "It is not certain that people who do not drink or use count here.",
    "problem-share":
      "This puts in the headline what a smaller group does. It would seem normal, and it is not.",
    "not-majority": "This is not certain to be true of most students.",
    old: "This was measured before 2021. On a wall nobody believes that any more.",
    replaced: "There is a newer or better figure for this.",
  },
  whyNot: "Why another figure is not in the list",
  whyNotText:
    "A poster only works when it is true and shows what most people do. That is why these cannot be on one.",
  tipsTitle: "Putting it up so that it works",
  tips: [
    "One fact per place, for a few weeks. Then another.",
    "Put it where people wait: at the coffee, in the queue, in the toilets.",
    "Ask a few students which design they like. Put that one up.",
    "Does somebody say it is wrong? Good. The source is right below.",
  ],
  honest:
    "Posters change what people think. Whether they drink differently too, studies did not always find.",
  honestSource: {
    title: "Archives of Public Health 2024, about posters in Antwerp",
    address: "https://archpublichealth.biomedcentral.com/articles/10.1186/s13690-024-01265-w",
  },
  fonts: "Typefaces: Fraunces and Source Sans 3, free to use (SIL Open Font License 1.1).",
  back: "Back to everything for mentors",
  busy: "Many posters are being made right now. Please try again in half a minute.",
};
