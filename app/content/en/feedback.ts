import type { ConsequenceId, PartId, ShareTopic, StyleLevel } from "~/feedback/message";
import { type Track, tracks } from "~/workshops/tracks";
import type { PlanResponse, Situation } from "~/feedback/plan";
import type { PeakBand } from "~/instruments/heaviest-occasion/peak";
import type { StrategyId } from "~/instruments/strategies/items";
import type { SubstanceId } from "~/instruments/substance-use/items";
import type { feedback as dutch } from "../nl/feedback";
import type { Sayings } from "../said";

const decimal = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const perMille = new Intl.NumberFormat("en-GB", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const euro = new Intl.NumberFormat("en-GB", {
  style: "currency",
  currency: "EUR",
  maximumFractionDigits: 0,
});

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const people = (n: number) =>
  n < 1 ? "less than 1" : n > 99 ? "more than 99" : `${Math.round(n)}`;
const norm100 = (n: number) => `${people(n)} out of 100`;
/** The others: who does not. */
const rest100 = (n: number) => capitalise(norm100(n < 1 || n > 99 ? 100 - n : 100 - Math.round(n)));

const glassCount = (n: number) => `${decimal.format(n)} ${n === 1 ? "glass" : "glasses"}`;

/** What most do first, as a headline; then the share itself. */
const shares: Record<ShareTopic, (n: number) => { big: string; share: string }> = {
  "little-or-none": (n) => ({
    big: `${capitalise(norm100(n))} students drink nothing, or at most one glass a day.`,
    share: "",
  }),
  "heavy-weekly": (n) => ({
    big: `${rest100(n)} students do not have a day of drinking a lot every week.`,
    share: `${capitalise(norm100(n))} do: 6 glasses or more for men, 4 or more for women.`,
  }),
  cannabis: (n) => ({
    big: `${rest100(n)} students used no weed or hash in the past year.`,
    share: `${capitalise(norm100(n))} did. Once counts.`,
  }),
  xtc: (n) => ({
    big: `${rest100(n)} students used no ecstasy in the past year.`,
    share: `${capitalise(norm100(n))} did. Once counts.`,
  }),
};

function sayShare(topic: ShareTopic, share: number, guessed: string[]) {
  const said = shares[topic](share);
  return { big: said.big, text: [said.share, ...guessed].filter((line) => line !== "") };
}

const topics: typeof dutch.topics = {
  "little-or-none": {
    question: "How many students drink nothing, or at most one glass a day?",
    share: (n) => shares["little-or-none"](n).big,
    most: "Many students drink nothing, or at most one glass a day.",
  },
  "heavy-weekly": {
    question: "How many students drink a lot on at least one day each week?",
    share: (n) => Object.values(shares["heavy-weekly"](n)).join(" "),
    most: "Most students do not have a day of drinking a lot every week.",
  },
  cannabis: {
    question: "How many students used weed or hash in the past year?",
    share: (n) => Object.values(shares.cannabis(n)).join(" "),
    most: "Most students used no weed or hash in the past year.",
  },
  xtc: {
    question: "How many students used ecstasy in the past year?",
    share: (n) => Object.values(shares.xtc(n)).join(" "),
    most: "Most students used no ecstasy in the past year.",
  },
};

const noNorm = "There is no reliable figure for this yet.";

/** Views on somebody who leaves a round out: 1 fine, 2 a bit odd, 3 not done. */
const roundView = (view: number) => (view <= 1 ? "fine" : view === 2 ? "a bit odd" : "not done");

const roundUnmeasured = "What students here really think of it has not been measured yet.";

const happened: Record<ConsequenceId, string> = {
  "good.fun": "you had more fun",
  "good.together": "it brought you closer to others",
  "good.relax": "it helped you unwind",
  "good.confidence": "you felt more confident",
  "happened.social": "you had an argument or a falling-out",
  "happened.study": "you missed a class, a deadline or work",
  "happened.danger": "you did something that could have got you hurt",
  "happened.control": "it became more, or later, than you had planned",
  "happened.self-care": "you ate, slept or moved less well",
  "happened.self-image": "you felt bad about yourself afterwards",
  "happened.blackout": "you lost a part of the night",
  "happened.body": "you got shaky, sweaty or sick on a day without",
};

/** As something to try. */
const strategies: Record<StrategyId, string> = {
  "strategies.limit": "decide beforehand how many glasses it will be",
  "strategies.end-time": "pick a time to stop",
  "strategies.alternate": "switch between alcohol and water, soft drinks or 0.0",
  "strategies.days-off": "keep a few days a week alcohol-free",
  "strategies.skip-round": "sit out a round",
  "strategies.no-shots-games": "let shots and drinking games pass",
  "strategies.eat-first": "eat something before you drink",
  "strategies.no-pre-drinking": "go out without drinking at home first",
  "strategies.slow": "take your time over a glass, and put it down now and then",
  "strategies.know-your-glass": "look at how much is in your glass, or pick something lighter",
  "strategies.way-home": "work out how you get home before you start",
  "strategies.together": "go there and back with others",
  "strategies.watch-glass": "keep your glass where you can see it",
  "strategies.no-mixing": "keep alcohol apart from drugs or medicines",
  "strategies.sober-friend": "agree who stays sober",
};

/** As something done already. */
const strategiesDone: Record<StrategyId, string> = {
  "strategies.limit": "you decide beforehand how many glasses it will be",
  "strategies.end-time": "you pick a time to stop",
  "strategies.alternate": "you switch between alcohol and water, soft drinks or 0.0",
  "strategies.days-off": "you keep days alcohol-free",
  "strategies.skip-round": "you sit out a round",
  "strategies.no-shots-games": "you let shots and drinking games pass",
  "strategies.eat-first": "you eat something before you drink",
  "strategies.no-pre-drinking": "you go out without drinking at home first",
  "strategies.slow": "you take your time over a glass",
  "strategies.know-your-glass": "you watch how much is in your glass",
  "strategies.way-home": "you know how you get home before you start",
  "strategies.together": "you go there and back with others",
  "strategies.watch-glass": "you keep your glass where you can see it",
  "strategies.no-mixing": "you keep alcohol apart from drugs or medicines",
  "strategies.sober-friend": "somebody with you stays sober",
};

const peakBands: Record<PeakBand, string> = {
  "under-0.5":
    "Many people feel looser here and already react a little more slowly. If you are new to driving, the limit is 0.2 per mille.",
  "0.5-1.0":
    "Many people talk louder, dare more and judge things less well. From 0.5 per mille, driving and cycling are against the law. For new drivers it is 0.2.",
  "1.0-1.5":
    "Many people walk less straight and react much more slowly. Plans made earlier slip out of mind. The limit for driving and cycling is 0.5 per mille, and 0.2 for new drivers.",
  "1.5-2.5":
    "Many people later find that a part of the night is gone. Feeling sick and falling happen more often. On a night like that it helps if somebody stays sober.",
  "over-2.5":
    "Some people are hard to wake at this level. If that happens to somebody: stay, call 112 and lay them on their side. The level in the blood can keep rising after the last glass.",
};

const noun: Record<SubstanceId, string> = {
  "drugs.cannabis": "weed or hash",
  "drugs.xtc": "ecstasy",
  "drugs.cocaine": "cocaine",
  "drugs.amphetamine": "speed",
  "drugs.ketamine": "ketamine",
  "drugs.nitrous-oxide": "nitrous oxide",
  "drugs.psychedelics": "psychedelics",
  "drugs.ghb": "GHB or GBL",
  "drugs.3-mmc": "3-MMC or other new substances",
  "drugs.adhd-medication": "ADHD medication without a prescription",
  "drugs.sedatives": "sedatives without a prescription",
  "drugs.tobacco": "tobacco",
  "drugs.vaping": "a vape",
};

function saySubstanceShare(id: SubstanceId, share: number, scope: string) {
  const smoking = id === "drugs.tobacco" || id === "drugs.vaping";
  if (scope === "proxy") {
    return {
      big: smoking
        ? `${rest100(share)} young adults do not smoke or vape.`
        : `${rest100(share)} young adults used no ${noun[id]} in the past year.`,
      share: `${capitalise(norm100(share))} ${smoking ? "do" : "did"}. These are young adults all over the Netherlands, students or not.`,
    };
  }
  if (scope === "ever") {
    return {
      big: `${rest100(share)} students have never used ${noun[id]}.`,
      share: `${capitalise(norm100(share))} have. Once counts.`,
    };
  }
  return {
    big: `${rest100(share)} students used no ${noun[id]} in the past year.`,
    share: `${capitalise(norm100(share))} did. Once counts.`,
  };
}

const notDiagnosis = "This is what your answers say together. It is not a diagnosis.";

const preventiveTalk =
  "A preventive talk is one conversation with somebody who knows a lot about drinking and drugs. According to our source it is free and anonymous.";

const styles: Record<
  Track,
  { name: string; gift: string; cost: string; handling: string; practise: string }
> = {
  alert: {
    name: "Alert",
    gift: "You notice early that something is going on, in your own body too. You think ahead and prepare well.",
    cost: "A fast heart or a light head can feel like danger. Then you leave, or you never start.",
    handling: "Handling tension",
    practise: "You practise what you can do when your heart speeds up or your head fills up.",
  },
  deep: {
    name: "Deep",
    gift: "You think things through and see what is not right. People who struggle feel understood by you.",
    cost: "Thoughts can keep circling around what went wrong. Then starting seems pointless, and you let things go.",
    handling: "Handling a gloomy mood",
    practise: "You practise what you can do on a day when nothing seems worth it.",
  },
  quick: {
    name: "Quick",
    gift: "You dare to begin. While others are still talking, you are doing it, and a mistake does not stop you.",
    cost: "Sometimes it is said or done before you wanted it. Afterwards you would have liked to wait.",
    handling: "Handling an impulse",
    practise: "You practise winning a second between an idea and what you do.",
  },
  curious: {
    name: "Curious",
    gift: "You look for what is new and get energy from it. You do what others only think of.",
    cost: "Ordinary days soon feel empty. Then something has to happen, and each time something bigger.",
    handling: "Handling boredom",
    practise: "You practise getting enough out of life, on an ordinary Tuesday too.",
  },
};

const levels: Record<StyleLevel | "blank", string> = {
  often: "you see this often in your answers.",
  sometimes: "you see this sometimes in your answers.",
  seldom: "you see this little in your answers.",
  blank: "you left something open here, so we say nothing about it.",
};

const messages: Sayings = {
  "guess-corrected": ({ topic, share, guess }) => {
    const gap = Math.abs(guess - Math.round(share));
    return sayShare(topic, share, [
      `You guessed ${guess} out of 100. That is ${gap} ${guess > share ? "more" : "fewer"} than was measured.`,
    ]);
  },
  "guess-right": ({ topic, share, guess }) =>
    sayShare(topic, share, [`You guessed ${guess} out of 100. That is very close.`]),
  "guess-not-over": ({ topic, guess }) => ({
    big:
      topic === "little-or-none"
        ? "You do not forget the people who drink little."
        : "You did not guess too high here.",
    text: [`You guessed ${guess} out of 100. There is nothing to correct.`, topics[topic].most],
  }),
  "guess-blank": ({ topic, share }) =>
    sayShare(topic, share, ["You left this guess blank. This is what was measured."]),
  "guess-no-norm": ({ guess }) => ({
    big: noNorm,
    text:
      guess === null
        ? []
        : [`You guessed ${guess} out of 100. Whether that is right, we do not know either.`],
  }),
  "glasses-means": ({ guess, men, women }) => ({
    big: `On average, men drink about ${decimal.format(men)} glasses a week and women about ${decimal.format(women)}.`,
    text: [
      `You guessed ${glassCount(guess)} for the typical student.`,
      "This was measured among students of one Dutch university. A few people who drink a lot pull an average up.",
    ],
  }),
  "glasses-guess-high": ({ guess }) => ({
    big: "The typical student drinks less than you thought.",
    text: [`You guessed ${glassCount(guess)} a week. What was measured is lower.`],
  }),
  "round-alone-in-it": ({ others }) => ({
    big: "You think sitting out a round is fine.",
    text: [
      `You expect most others to find it ${roundView(others)}. ${roundUnmeasured}`,
      "It may be that others think as you do, and do not say it out loud either.",
    ],
  }),
  "round-same": ({ view }) => ({
    big:
      view <= 1
        ? "You think sitting out a round is fine, and you expect others to agree."
        : `You think sitting out a round is ${roundView(view)}.`,
    text: [...(view <= 1 ? [] : ["You expect others to see it the same way."]), roundUnmeasured],
  }),
  "round-other": ({ others, self }) => ({
    big: `You think sitting out a round is ${roundView(self)}.`,
    text: [`You expect most others to find it ${roundView(others)}. ${roundUnmeasured}`],
  }),

  "you-non-drinker": ({ share }) => ({
    big: "You do not drink. That is a choice like any other.",
    text: [
      ...(share === null ? [] : [shares["little-or-none"](share).big]),
      "You owe nobody a reason.",
    ],
  }),
  "you-light": ({ share }) => ({
    big: "You drink little, and that is fine as it is.",
    text: [
      ...(share === null ? [] : [shares["little-or-none"](share).big]),
      "What makes a good night is up to you.",
    ],
  }),
  "you-no-rank": () => ({
    big: "Your week is not clearly above that of most students.",
    text: ["Your evenings tell more than your week total. You will find them below."],
  }),
  "you-week-blank": () => ({
    big: "Your week has a few blanks.",
    text: ["That is fine. We then work out nothing about your week next to that of others."],
  }),
  "you-rank": ({ glasses, from, to, low, high, group, kind }) => {
    const who = { all: "students", men: "male students", women: "female students" }[group];
    const band = to >= 100 ? `${from} or more` : `${from} to ${to}`;
    const margin = `${whole.format(low)} to ${whole.format(high)} out of 100.`;
    const isMeasured = kind === "measured";
    return {
      big: `${isMeasured ? "Here" : "By our estimate"}, ${band} out of 100 ${who} drink less than you.`,
      text: [
        `You filled in ${glassCount(glasses)} for an ordinary week.`,
        isMeasured
          ? `This was measured, in classes of glasses a week. It could be anywhere from ${margin}`
          : `This is an estimate; nobody measured it. It could be anywhere from ${margin}`,
        "What you make of it is up to you.",
      ],
    };
  },
  "you-limits": ({ share }) => ({
    big: `About ${norm100(share)} students stay at or below 21 glasses a week (men) or 14 (women).`,
    text: ["This one was measured."],
  }),

  "week-total": ({ glasses, days }) => {
    const free = days.filter((day) => day === 0).length;
    const freeDays = `On ${free} ${free === 1 ? "day" : "days"} you drink nothing.`;
    return {
      big:
        glasses === 0
          ? "You drink nothing in an ordinary week."
          : `You drink ${glassCount(glasses)} in an ordinary week.`,
      text: glasses > 0 && free > 0 ? [freeDays] : [],
    };
  },
  "year-money": ({ cents }) => ({
    big: `That costs you about ${euro.format(cents / 100)} a year.`,
    text: ["This is your ordinary week, all year round, at the price you gave."],
  }),
  "year-energy": ({ kilocalories }) => ({
    text: [`The alcohol alone comes to about ${whole.format(kilocalories)} kilocalories a year.`],
  }),
  guideline: () => ({
    text: [
      "The Dutch Health Council advises all adults: drink nothing, or at most one glass a day. What you do with that is your choice.",
    ],
  }),
  peak: ({ glasses, hours, low, high, band }) => {
    const range =
      low >= high
        ? `about ${perMille.format(high)}`
        : `${perMille.format(low)} to ${perMille.format(high)}`;
    return {
      big: `At the highest point, you had an estimated ${range} per mille of alcohol in your blood.`,
      text: [
        `That was with ${glassCount(glasses)} in ${decimal.format(hours)} ${hours === 1 ? "hour" : "hours"}.`,
        peakBands[band],
        "This is an estimate afterwards, and bodies differ. It cannot tell you whether you may drive.",
      ],
    };
  },
  "peak-missing": ({ glasses }) => ({
    text: [
      ...(glasses === null ? [] : [`Your evening with the most glasses had ${glasses}.`]),
      "To estimate the alcohol in your blood, an answer is missing. Skipping is fine.",
    ],
  }),

  "audit-below": () => ({
    big: "You are below the line that Dutch research found among students.",
    text: [
      "From that line on, more students notice that drinking starts to get in the way.",
      "It is about groups. How it is for you, you know best.",
    ],
  }),
  "audit-at-cut-off": () => ({
    big: "You are at or above the line that Dutch research found among students.",
    text: [
      "From there on, more students notice that drinking starts to get in the way.",
      "It is about groups. Whether it is so for you, you know best.",
    ],
  }),
  "audit-zone-2": () => ({
    big: "There are some signs that drinking gets in your way at times.",
    text: [
      notDiagnosis,
      "You could look at what you want to keep, and what you would rather change.",
    ],
  }),
  "audit-zone-3": () => ({
    big: "There are several signs that drinking gets in your way.",
    text: [
      notDiagnosis,
      "A talk can help you see what you want. What comes after is your decision.",
    ],
  }),
  "audit-zone-4": () => ({
    big: "There are a lot of signs that drinking gets in your way.",
    text: [
      notDiagnosis,
      "You do not have to work that out alone. A talk helps to sort things out.",
    ],
  }),
  "audit-not-scored": () => ({
    text: ["There are too few answers here to say something about them together. That is fine."],
  }),

  "drugs-none": () => ({
    big: "You named no drugs, and no tobacco or vape.",
    text: ["That is a choice like any other. There is nothing more to read here."],
  }),
  substance: ({ id, share, scope }) => {
    const used = `You used ${noun[id]} in the past year.`;
    if (share === null) return { big: used, text: ["We put no figure about others next to this."] };
    const said = saySubstanceShare(id, share, scope);
    return { big: said.big, text: [said.share, used] };
  },
  "cannabis-low": () => ({
    text: ["Your answers about weed and hash show few signs that it gets in your way."],
  }),
  "cannabis-raised": () => ({
    text: [
      "Your answers about weed and hash show some signs that it gets in your way at times.",
      "A break of a few weeks can show you what changes. You choose.",
    ],
  }),
  "cannabis-high": () => ({
    text: [
      "Your answers about weed and hash show a lot of signs that it gets in your way.",
      "A talk can help to sort things out. You decide what you tell.",
    ],
  }),
  "cannabis-not-scored": () => ({
    text: ["There are too few answers about weed and hash to say something. That is fine."],
  }),
  "other-drugs-low": () => ({
    text: ["Your answers about other drugs show few signs that it gets in your way."],
  }),
  "other-drugs-raised": () => ({
    text: [
      "Your answers about other drugs show some signs that it gets in your way.",
      "You can talk to somebody about it, also when you want nothing to change.",
    ],
  }),
  "other-drugs-high": () => ({
    text: [
      "Your answers about other drugs show a lot of signs that it gets in your way.",
      "You do not have to work that out alone. A talk helps to sort things out.",
    ],
  }),
  "other-drugs-not-scored": () => ({
    text: ["There are too few answers about other drugs to say something. That is fine."],
  }),
  mixing: ({ ghb, cocaine }) => ({
    big: "Drinking and using on one night works differently from one of the two.",
    text: [
      "The more substances together, the more often and the more badly things go wrong. Alcohol counts as one.",
      ...(ghb ? ["GHB and alcohol together are life-threatening. Keep those two apart."] : []),
      ...(cocaine
        ? [
            "With alcohol and coke together you feel more sober than you are. Your heart and liver have a harder time.",
          ]
        : []),
    ],
  }),

  "happened-good": ({ ids }) => ({
    big: "What it gave you",
    text: ["These are good reasons. They count."],
    list: ids.map((id) => happened[id]),
  }),
  "happened-less-good": ({ ids }) => ({
    big: "What happened as well",
    text: ["You named these yourself. You know how much they weigh."],
    list: ids.map((id) => happened[id]),
  }),
  "happened-nothing": () => ({
    text: ["You named nothing that came from drinking or using. Good or less good."],
  }),
  "study-on-track": () => ({ text: ["Your studies are going as you planned. Good to hear."] }),
  "study-behind": () => ({
    text: [
      "You are behind on what you had planned. All sorts of things can cause that.",
      "A study advisor can help with your planning. They see nothing of what you filled in here.",
    ],
  }),
  "study-concentration": () => ({
    text: [
      "Keeping your mind on your studies is often hard. Sleep, stress and drinking or using can all play a part.",
      "What it is for you, you know best.",
    ],
  }),
  "sleep-rested": () => ({
    text: ["You often wake up rested. That helps with nearly everything."],
  }),
  "sleep-short": ({ drinks }) => ({
    text: [
      "Your nights are short, or you often wake up tired.",
      ...(drinks ? ["With alcohol you fall asleep faster, but you sleep less well."] : []),
      "If it goes on, your GP is happy to think along.",
    ],
  }),

  "style-pattern": ({ shows }) => ({
    text: [
      "Nearly everybody has something of all four. No style is better than another.",
      "It comes from your own answers and from nothing else. If it does not ring true, you know better.",
    ],
    list: tracks.map((track) => `${styles[track].name}: ${levels[shows[track] ?? "blank"]}`),
  }),
  "style-workshops": ({ track }) => ({
    big: track ? `${styles[track].handling}: two workshops` : "Workshops you can choose from",
    text: [
      track
        ? styles[track].practise
        : "You practise handling tension, a gloomy mood, an impulse or boredom.",
      "You are with four to eight students. A nickname is enough, and whether you go is up to you.",
    ],
  }),
  "saying-no": () => ({
    big: "Saying no without the fuss",
    list: [
      "Decide beforehand what you will order.",
      "Have one line ready, such as: ‘A soft drink for me.’",
      "Tell one person who comes along.",
      "You do not need a reason.",
    ],
  }),
  "others-drink": () => ({
    big: "When others drink",
    text: ["You do not have to keep watch all night. You can go home any time."],
    list: [
      "Get a round without alcohol now and then.",
      "Agree beforehand how you all get home.",
      "Stay with somebody who feels unwell, and get help when in doubt.",
    ],
  }),

  "strategies-used": ({ ids }) => ({
    big: "You already do this often",
    text: ["You chose that yourself, and it counts."],
    list: ids.map((id) => strategiesDone[id]),
  }),
  "strategies-to-try": ({ ids }) => ({
    big: "This fits your evenings",
    text: ["Pick one, or none. Starting small often feels best."],
    list: ids.map((id) => strategies[id]),
  }),
  plan: () => ({
    text: ["Pick a moment you know, and what you want to do then. One sentence is enough."],
  }),

  "context-members": () => ({
    big: "Members guess too high as well.",
    text: [
      "The University of Groningen asked first-year students in 2009/2010. Members and non-members both thought that others drink much more than they do.",
    ],
  }),
  "context-international": () => ({
    big: "From abroad, it looks like more than it is.",
    text: [
      "This comes from a study of 515 international students in Groningen, published in 2024. They thought that far more Dutch adults use cannabis and ecstasy than really do.",
    ],
  }),

  "step-doctor": () => ({
    big: "Do not stop all at once, and talk to a doctor first.",
    text: [
      "Your body may be used to what you drink or use. Stopping suddenly or cutting down hard can then be dangerous.",
      "A doctor can help you do it in a way your body can handle.",
      "Call your GP (huisarts) first. Is it evening or weekend, and can it not wait? Then call the huisartsenpost, the out-of-hours GP.",
      "If you see things that are not there, have a seizure or get confused: call 112.",
    ],
  }),
  "step-talk": () => ({
    big: "A talk first is what fits best here.",
    text: [
      preventiveTalk,
      "You can also go to your GP. You promise nothing, and you decide what you tell.",
    ],
  }),
  "step-talk-and-strategies": ({ workshops }) => ({
    big: "A talk can help you see what you want.",
    text: [
      preventiveTalk,
      "You can also try something small yourself. You can do both.",
      ...(workshops ? ["There are two short workshops as well, on handling your own style."] : []),
    ],
  }),
  "step-workshop": () => ({
    big: "Perhaps a workshop is something for you.",
    text: [
      "The workshops are about what you do with tension, boredom, an impulse or a gloomy mood. You practise in a small group.",
      "You can join without a name. Whether you go, and to which, is up to you.",
    ],
  }),
  "step-strategies": () => ({
    big: "Pick one small thing that fits you.",
    text: [
      "Try it a few times and see what it does for you. If you do not like it, let it go.",
      "Would you like to talk to somebody? You always can, also when it is small.",
    ],
  }),
  "step-approval": () => ({
    big: "Nothing here has to change for you.",
    text: [
      "You know what fits you. There is nothing to add.",
      "Would you like to talk about something else, or about somebody else? You always can.",
    ],
  }),
};

const parts: Record<PartId, string> = {
  first: "Read this first",
  guesses: "Your guess, and what was measured",
  you: "And you",
  week: "Your week",
  evening: "The evening with the most glasses",
  audit: "Your answers about drinking together",
  drugs: "Drugs and smoking",
  happened: "What happened",
  study: "Study and sleep",
  style: "Your style",
  little: "Out with others",
  strategies: "What helps on a night out",
  plan: "A small plan",
  next: "A next step",
};

const situations: Record<Situation, string> = {
  round: "If somebody buys a round",
  "first-empty": "If my glass is the first one empty",
  "pre-drinking": "If we start at home",
  "after-exam": "If we celebrate an exam",
  "alone-evening": "If I am alone in the evening",
  "offered-drugs": "If somebody offers me drugs",
  "tired-stress": "If I am tired or tense",
  "party-late": "If the party gets late",
};

const responses: Record<PlanResponse, string> = {
  "alcohol-free": "I take something without alcohol",
  "pass-round": "I sit one out",
  "water-first": "I drink a glass of water first",
  outside: "I step outside for a moment",
  "text-friend": "I text a friend",
  "leave-time": "I go home at the time I chose",
  "say-line": "I say the line I have ready",
  "other-thing": "I do something else I feel like",
};

export const feedback: typeof dutch = {
  title: "Your feedback",
  lead: "These are your answers next to what was measured among students. It is not a verdict and not a diagnosis. What you do with it is your decision.",
  parts,
  messages,
  topics,
  situations,
  responses,
  styles,
  style: {
    about:
      "Four styles, with what they bring you and what they cost you, and what you answered about them. Read it only if you like.",
    open: "Read about your style",
    gift: "What it brings",
    cost: "What it costs",
    picture: "The more sail on a blade, the more often you see that style.",
    toTrack: "See these workshops",
    toAll: "Choose from all workshops",
  },
  planForm: {
    situation: "The moment",
    response: "What I do then",
    make: "Make my sentence",
    made: (situation, response) => `${situation}, ${response}.`,
    change: "Change my sentence",
  },
  drugsLead: "Only not using is entirely without danger. If you do use, this can help you.",
  sure: {
    title: "How sure is this?",
    lead: "Behind each figure you see who was asked, and when.",
    disbelieve: "I do not believe this",
    disbelieveText:
      "That is fine. We mostly meet people who drink as we do. Loud evenings are remembered, and heavy drinkers are easy to see. People who drink little are easily forgotten. You may disagree. Below you see who asked, and whom.",
    measured: "measured",
    estimate: "estimate, not measured",
    grades: {
      A: "A random sample: the people were drawn by chance.",
      B: "Very many students were asked, and some of them took part.",
      C: "One institution, another group or a calculation. Read this figure loosely.",
    },
    /** How exact a figure is; stands right before it. */
    precision: {
      exact: "",
      about: "about ",
      "at-most": "at most ",
      "at-least": "at least ",
      nearly: "nearly ",
    },
    units: { percent: "%", "glasses-per-week": "glasses a week" },
    askedHow: "How it was asked",
    when: "When",
    howMany: "How many people",
    unknownNumber: "Unknown.",
    includesNonDrinkers: "People who do not drink or use are counted too",
    printed: "As the source prints it",
    source: "Source",
    others: "Other figures on the same thing",
    seenSecondHand: "seen in another text, not in the study itself",
  },
  compare: {
    all: "Compare with all students",
    sameMen: "Compare with men",
    sameWomen: "Compare with women",
    about: "You choose whom we compare you with.",
  },
  legend: {
    /** What the coloured people in a drawing do. */
    students: {
      "little-or-none": "drink nothing, or one glass a day at most",
      "heavy-weekly": "drink a lot on one day every week",
      cannabis: "used weed or hash",
      xtc: "used ecstasy",
      used: "used this",
      within: "stay within this limit",
    } satisfies Record<ShareTopic | "used" | "within", string>,
    guess: "your guess",
    you: "you",
    less: "drink less than you",
    estimate: "estimate",
  },
  table: {
    what: "The figures in the drawing",
    guess: "Your guess",
    measured: "Measured",
    you: "You",
    day: "Day",
    glasses: "Glasses",
  },
  days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  norm100,
};
