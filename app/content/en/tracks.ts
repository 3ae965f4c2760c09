import type { tracks as dutch } from "../nl/tracks";

const own: (typeof dutch)["tracks"] = {
  alert: {
    lead: "Your heart pounds before a presentation, and you think: this will go wrong. Here you learn what that feeling is and what to do with it.",
    signs: [
      "You notice every change in your body.",
      "You leave early, or you cancel.",
      "You take something to calm down before you go somewhere.",
    ],
    first: [
      "You pick a goal that tension got in the way of.",
      "You see what being alert brings you and what it costs.",
      "You take one moment apart: body, thought, what you did.",
    ],
    second: [
      "You look for the thought that drives the tension.",
      "You test that thought, alone or in pairs.",
      "You practise staying with a feeling, in small steps.",
    ],
  },
  deep: {
    lead: "Things go against you, and your head says there is no point. Here you learn what you can still do.",
    signs: [
      "You remember what went wrong better than what went well.",
      "You let things go before you have begun.",
      "You withdraw, or you want to feel nothing for a while.",
    ],
    first: [
      "You pick a goal that was left lying on a gloomy day.",
      "You see what deep thinking brings you and what it costs.",
      "You take one moment apart: body, thought, what you did.",
    ],
    second: [
      "You look for the thought that makes everything heavy.",
      "You test that thought, alone or in pairs.",
      "You practise doing one small good thing, and asking somebody.",
    ],
  },
  quick: {
    lead: "You said yes, pressed send or lashed out, and only then you thought. Here you learn to win a second.",
    signs: [
      "You often start at once and read the task later.",
      "You say things you would rather have swallowed.",
      "Something now beats something better later.",
    ],
    first: [
      "You pick a goal that broke on something you did fast.",
      "You see what being quick brings you and what it costs.",
      "You take one moment apart: body, thought, what you did.",
    ],
    second: [
      "You look for the thought that says: now or never.",
      "You test that thought, alone or in pairs.",
      "You practise stop, look and choose, and walking away for a bit.",
    ],
  },
  curious: {
    lead: "A quiet evening feels like a lost one. Here you learn to get enough out of life without it growing ever bigger.",
    signs: [
      "You are soon bored, even when it is quite nice.",
      "Things are only fun when they are thrilling.",
      "You drop things once the newness has gone.",
    ],
    first: [
      "You pick a goal that needs stamina.",
      "You see what being curious brings you and what it costs.",
      "You take one moment apart: body, thought, what you did.",
    ],
    second: [
      "You look for the thought that says: only extreme is worth it.",
      "You test that thought, alone or in pairs.",
      "You plan a thrill that ends well, and think one step ahead.",
    ],
  },
};

const studies: (typeof dutch)["proof"]["studies"] = [
  {
    what: "The Netherlands, 699 pupils of 13 to 15, after a year. With the workshops 43 out of 100 sometimes drank a lot in one evening. Without them it was 49. Such a difference can be chance.",
    source: {
      title: "Lammers and others, 2015",
      address: "https://pubmed.ncbi.nlm.nih.gov/25892544/",
    },
  },
  {
    what: "The same pupils, looked at again later. In some groups it seemed to help: with tension, with adventure, and at lower school levels. Findings afterwards call for a new study.",
    source: {
      title: "Lammers and others, 2017",
      address: "https://pubmed.ncbi.nlm.nih.gov/28282524/",
    },
  },
  {
    what: "England, 732 pupils of 13 to 16. Who did the workshops was slower to start using drugs, over two years.",
    source: {
      title: "Conrod and others, 2010",
      address:
        "https://kclpure.kcl.ac.uk/portal/en/publications/brief-personality-targeted-coping-skills-interventions-and-surviv",
    },
  },
  {
    what: "Canada, 297 pupils of about 16. After four months they drank less than those who did not take part.",
    source: {
      title: "Conrod and others, 2006",
      address: "https://pubmed.ncbi.nlm.nih.gov/17007600/",
    },
  },
  {
    what: "England, 1,047 students, with a course on the web. Those who took part were less gloomy and tense after six and twelve weeks. But only 401 of them answered the last questions.",
    source: {
      title: "Musiat and others, 2014",
      address: "https://doi.org/10.1371/journal.pone.0093621",
    },
  },
  {
    what: "Canada, first-year and second-year students. We have found no outcome of this study yet.",
    source: {
      title: "UniVenture, in a register of studies",
      address: "https://ichgcp.net/clinical-trials-registry/NCT05383989",
    },
  },
  {
    what: "A European register calls the approach “possibly beneficial”, for young people of 12 to 18.",
    source: {
      title: "European drugs agency, Xchange",
      address:
        "https://www.emcdda.europa.eu/best-practice/xchange/personality-targeted-substance-misuse-intervention-preventure_en",
    },
  },
];

export const tracks: typeof dutch = {
  title: "Workshops",
  titleOf: (name) => `${name} workshops`,
  lead: "Two times an hour and a half, in a small group. You practise with something that keeps coming back for you.",
  chooseTitle: "Choose what you recognise",
  choose:
    "The choice is yours. You need not fill in a questionnaire for it, and nobody asks about your answers.",
  practical: {
    title: "How it goes",
    lines: [
      "Two workshops of 90 minutes, about a week apart.",
      "Four to eight students, and two facilitators who were trained for this.",
      "You join under a nickname. There is no list of names.",
      "At a place nearby or online. The dates tell you which.",
    ],
  },
  expect: {
    title: "What to expect",
    lines: [
      "You mostly work on an example of your own, big or small.",
      "You tell what you like. You may always pass.",
      "Examples are about studying, housemates, going out and love. Drinking can be an example, and need not be.",
      "There is a workbook, on paper or on your phone.",
    ],
  },
  not: {
    title: "What it is not",
    lines: [
      "Not therapy, and no study of who you are.",
      "No lesson about alcohol or drugs.",
      "Not compulsory: you may stop half-way, without a reason.",
      "Your programme, your advisor and your parents hear nothing of it.",
    ],
  },
  dates: "See the dates",
  allDates: "See all dates",
  workbook: "See the workbook",
  evidence: "What is known about such workshops?",
  all: "All workshops",
  signsTitle: "Perhaps you recognise this",
  firstTitle: "The first time",
  secondTitle: "The second time",
  other: "Is yours another one?",
  tracks: own,
  crisis: {
    title: "Do you need somebody now?",
    text: "Then a workshop is too far away. Talk to somebody today.",
    danger: "Is it dangerous right now? Call",
    talk: "Talk to someone",
  },
  proof: {
    title: "What we know about these workshops",
    lead: "Honestly: nobody has shown that they work for students in the Netherlands. Here is what is known.",
    shortTitle: "In short",
    short: [
      "The workshops were made for pupils of 12 to 18, in Canada and England.",
      "There, pupils often drank less afterwards than pupils without workshops.",
      "In the Dutch study there was no clear difference for the whole group.",
      "With students it has hardly been studied.",
      "Most studies were done by, or with, the people who made it.",
      "We found no study in which people got worse.",
    ],
    studiesTitle: "The studies",
    studies,
    oursTitle: "What we do",
    ours: [
      "We follow the build of such workshops. The texts and exercises are ours and have not been studied by themselves.",
      "We promise no outcome. We promise two calm meetings, trained facilitators and something to take home.",
      "After each workshop there are three questions, without a name. So we see whether it is worth the time.",
    ],
    seen: "Read on 22 November 2026, mostly as a summary and not as a whole article.",
    source: "Source",
  },
};
