import type { exercises as dutch } from "../nl/exercises";

const source = (title: string, address: string | null) => ({ title, address });

export const exercises: typeof dutch = {
  title: "Exercises",
  lead: "Five short exercises. What you type or pick stays on the page. It is not sent and not saved.",
  all: "All exercises",
  minutes: (count) => `about ${count} minutes`,
  known: "What we know about this",
  source: "Source",
  sourceSeen: "read on 22 November 2026",
  print: "Print",
  stop: {
    title: "First, a short check",
    question: "Is one of these true for you?",
    signs: [
      "You get shaky, sweaty or sick when you do not drink or use.",
      "You once had a seizure, or saw things that were not there, when you stopped.",
      "You drink six glasses or more every day.",
      "You often use GHB, or often sleeping or calming pills.",
      "You are in a panic right now.",
    ],
    yes: "Yes, or I am not sure",
    no: "No, I will begin",
    stays: "Your answer stays on this page and is not in the address.",
    stopTitle: "Stop here. This needs a person.",
    body: "Are you shaky without drink or drugs, do you drink a lot daily, or often use GHB or pills? Then do not stop or cut down suddenly on your own. That can be dangerous. Call your GP first, or the out-of-hours GP.",
    panic:
      "Are you in a panic? Sit down and put your feet on the floor. Name five things you see. Call somebody you trust.",
    danger: "Is somebody having a seizure, or do you see things that are not there? Call",
    talk: "Talk to someone",
    switch: "Stop: this is not going well",
  },
  wave: {
    name: "The wave",
    about: "Feeling an urge without acting on it. Five minutes, with or without a clock.",
    lead: "An urge comes up, gets stronger and sinks again. You do not have to fight it. You watch the wave go by.",
    tip: "Start with a small urge. A wave often lasts twenty to thirty minutes if you do not feed it. This round takes five minutes, and you can do another.",
    start: "Start",
    pause: "Pause",
    goOn: "Go on",
    again: "Another round",
    left: "left",
    picture: "A drawn person on a wave that slowly grows and sinks again",
    stepsTitle: "The steps as text",
    stepsLead: "Read them slowly, or let somebody read them to you. The times are a rough guide.",
    captions: [
      {
        at: 0,
        text: "Sit or stand in any way that suits you. You do not have to do anything now.",
      },
      { at: 20, text: "Name it: there is an urge. An urge is a wave and not an order." },
      { at: 45, text: "Where in your body do you feel it? Throat, chest, stomach, hands?" },
      { at: 70, text: "Give it a number from zero to ten. Remember that number." },
      { at: 95, text: "How does it feel there? Warm, tight, restless? Look as if it is new." },
      { at: 125, text: "Breathe towards that place. Slowly in, and a little longer out." },
      { at: 155, text: "The wave may get higher. You do not have to hold it back." },
      { at: 180, text: "Does a thought come up, like: one is fine? Then say: there is a thought." },
      { at: 210, text: "One more long breath out. The wave carries you." },
      { at: 240, text: "Look at that place once more. Has anything changed?" },
      { at: 265, text: "Give it a number again. Lower, higher or the same: all are fine." },
      { at: 285, text: "That was the round. What came before the urge?" },
    ],
    length: 300,
    evidence: {
      text: "In one study 123 students who smoked got a short explanation like this. Their urge did not get smaller. They did smoke less in the week after. It is not a treatment.",
      source: source("Bowen and Marlatt, 2009", "https://pubmed.ncbi.nlm.nih.gov/20025372/"),
    },
  },
  "saying-no": {
    name: "Saying no",
    about: "Seven moments, with lines to try out loud.",
    lead: "Pick a moment you know. First think what you would say. Then open it.",
    tricks: [
      "Short is enough. You do not need a reason.",
      "Just say the same line again.",
      "Already have something in your hand that you like.",
      "Tell one person beforehand what you have in mind.",
    ],
    tricksTitle: "What makes it easier",
    practise:
      "Say the line that suits you out loud, three times. Does it sound like you? Then it is the right one.",
    situations: [
      {
        title: "Somebody puts a beer in front of you",
        lines: [
          "‘Sweet of you. I am on soft drinks.’",
          "‘Give that one to Sam.’",
          "‘I will sit this one out.’",
        ],
      },
      {
        title: "‘Don’t be so boring’",
        lines: [
          "‘Boring? I am going to win at table football.’",
          "‘I am here, am I not?’",
          "‘True. And you, any plans tomorrow?’",
        ],
      },
      {
        title: "They ask why you do not drink",
        lines: [
          "‘Not in the mood tonight.’",
          "‘I have an early start.’",
          "‘Why do you, actually?’",
        ],
      },
      {
        title: "A drinking game begins",
        lines: ["‘I am in, with cola.’", "‘I will run the game.’", "‘I will watch this one.’"],
      },
      {
        title: "Somebody offers you drugs",
        lines: [
          "‘Not for me.’",
          "‘No. Shall we dance?’",
          "‘I will skip it. Have you had your water?’",
        ],
      },
      {
        title: "A friend keeps pushing",
        lines: [
          "‘I just said no, and that stays so.’",
          "‘Stop asking for a bit. It is not fun any more.’",
          "‘I am going outside for a moment.’",
        ],
      },
      {
        title: "You want to go home",
        lines: [
          "‘That is me done. See you tomorrow.’",
          "‘Who is cycling my way?’",
          "‘I will text when I am home.’",
        ],
      },
    ],
    pressure:
      "Does somebody force you, or are you afraid of what happens if you say no? Then this is no exercise any more. Leave if you can, and talk to someone.",
    evidence: {
      text: "Students who do not drink say that they often have to explain why. Hardly anybody asks it the other way round. These tips come from a campaign to pause drinking. Whether they work was not measured.",
      source: source(
        "IkPas, on group pressure",
        "https://ikpas.nl/en/actueel/achtergrond/groepsdruk-hoe-ga-je-ermee-om/",
      ),
    },
  },
  plan: {
    name: "My if-then plan",
    about: "Pick a moment and what you do then. Out comes one sentence.",
    lead: "A plan you already have, you need not think up on the spot. Pick something small for one moment.",
    when: "The moment",
    then: "What I do then",
    own: "Or in your own words",
    made: "My plan",
    byHand: "On paper",
    byHandLead: "Print this page, or take pen and paper. Pick from the lists, or write your own.",
    pick: "Pick one",
    evidence: {
      text: "A review of sixteen studies found no effect of such plans on drinking among students. Picking from a ready list did better. That is why there is a list here.",
      source: source("Cooke, McEwan and Norman, 2022", "https://doi.org/10.1111/dar.13553"),
    },
  },
  habit: {
    name: "Changing a habit",
    about: "What comes before it, what do you get from it, and how else could you get that?",
    lead: "A habit does something for you. If you find another thing that does the same, changing is lighter. Take one habit.",
    made: "My trial week",
    blanks: {
      before: {
        label: "What usually comes before it?",
        options: [
          "I come home tired",
          "I am bored",
          "I see others begin",
          "I have a row or stress",
          "It is the weekend",
          "I cannot sleep",
        ],
      },
      gives: {
        label: "What does it give you?",
        options: [
          "Peace in my head",
          "Belonging",
          "Feeling like talking",
          "A reward",
          "Something to do",
          "Falling asleep sooner",
        ],
      },
      costs: {
        label: "What is less good about it?",
        options: [
          "The next day is gone",
          "It costs a lot of money",
          "I sleep worse",
          "I say things I do not mean",
          "My studies slip",
          "I do less sport",
        ],
      },
      other: {
        label: "What else could give you that?",
        options: [
          "Half an hour of walking outside",
          "Calling somebody",
          "A nice drink without alcohol",
          "Sport or dancing",
          "Cooking with a housemate",
          "A shower and a series",
        ],
      },
      change: {
        label: "What do you change about the place or the moment?",
        options: [
          "I keep none at home",
          "I go an hour later",
          "I meet people at another time",
          "I take no money",
          "I go with somebody who drinks little",
          "I stay in that day",
        ],
      },
      who: {
        label: "Who do you tell?",
        options: [
          "A housemate",
          "A friend",
          "My partner",
          "Somebody at home",
          "Nobody, it is mine",
        ],
      },
    },
    lines: [
      "It begins like this: {before}.",
      "This is what it gives me: {gives}.",
      "This is less good: {costs}.",
      "Next week I try: {other}.",
      "And also: {change}.",
      "I tell: {who}.",
    ],
    after:
      "Look back after a week. Did it not work? Then you know more about the moment before. Slipping back is part of changing.",
    evidence: {
      text: "In treatment, people look with a professional at what comes before and what it gives. This sheet borrows that idea. The sheet itself was not studied.",
      source: source(
        "Verslaving in context, chapter 6 (Blaauw and Van der Meer-Jansma, Hanze, Groningen, 2020)",
        null,
      ),
    },
  },
  circle: {
    name: "My circle",
    about: "Draw who is close, who helps and who makes it harder.",
    lead: "You are in the middle. Add people. Who is close to you, comes close.",
    picture: "Three rings around you: close, a bit further and far",
    you: "You",
    near: "close",
    middle: "a bit further",
    far: "far",
    helps: "helps",
    harder: "makes it harder",
    both: "both",
    legendTitle: "The shapes",
    add: "Add",
    nameLabel: "Name or letter",
    distance: "How close",
    kind: "Helps or harder",
    remove: "Take away",
    keys: "Drag somebody to a place. With the keyboard: press Tab to reach somebody and move with the arrow keys. Enter takes you to the list.",
    listTitle: "Your circle as a list",
    nobody: "There is nobody in your circle yet.",
    full: "More than twenty people do not fit.",
    needsName: "Type a name or letter first.",
    gone: "{name} was taken away",
    byHand: "On paper",
    byHandLead:
      "Print this page. Draw a circle for who helps, a square for who makes it harder and a diamond for both.",
    whoColumn: "Who",
    questionsTitle: "Have a look at it",
    questions: [
      "Who is close and helps? Do they know?",
      "Who would you like closer?",
      "Who makes it harder, and when exactly?",
      "Who could you ask one thing this week?",
    ],
    empty:
      "Are there few people, or does looking hurt? That happens more often than you think. You do not have to look at it alone.",
    evidence: {
      text: "Professionals use a drawing like this in a talk. The makers of our source book recommend it for young adults, because friends often matter most to them.",
      source: source(
        "Verslaving in context, chapter 9 (Blaauw and Van der Meer-Jansma, Hanze, Groningen, 2020)",
        null,
      ),
    },
  },
};
