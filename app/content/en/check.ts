import type { check as dutch } from "../nl/check";

export const check: typeof dutch = {
  topics: {
    you: "About you",
    guess: "Your guess",
    drinking: "Drinking",
    drugs: "Drugs and smoking",
    happened: "What happened",
    study: "Study and sleep",
    style: "Your style",
    strategies: "What you already do",
  },
  steps: {
    about: {
      title: "About you",
      lead: "Enough to compare you with the right group, too little to recognise you. Skip whatever you would rather not say.",
    },
    guess: {
      title: "What do you think others do?",
      lead: "Just guess. Think of the ordinary student here, not of your friends. Later you will see what was really measured.",
    },
    drinking: {
      title: "And you? Drinking",
      lead: "By a glass we mean a standard glass: what a bartender pours.",
    },
    week: {
      title: "An ordinary week",
      lead: "Take a week like most. How many glasses do you drink on each day? A day without is 0.",
    },
    heaviest: {
      title: "The evening with the most glasses",
      lead: "Think of the last four weeks. We work out roughly how much alcohol was in your blood that evening.",
    },
    "more-about-drinking": {
      title: "A little more about drinking",
      lead: "This is about the past twelve months. You can skip any question.",
    },
    drugs: {
      title: "Drugs, smoking and medicines",
      lead: "When did you last use this? By year we mean 12 months, by month we mean 30 days.",
    },
    cannabis: {
      title: "About weed and hash",
      lead: "This is about the past six months.",
    },
    "other-drugs": {
      title: "About other drugs",
      lead: "This is about the past twelve months, weed and hash left out.",
    },
    happened: {
      title: "What happened through drinking or using?",
      lead: "In the past twelve months. The good sides count too.",
    },
    study: {
      title: "Study and sleep",
      lead: "Four questions about how things are now.",
    },
    style: {
      title: "What are you like?",
      lead: "How well does each sentence fit you? No answer is better than another. Pick what comes to mind first.",
    },
    "more-about-style": {
      title: "Eleven more sentences",
      lead: "Same idea: how well does each sentence fit you?",
    },
    strategies: {
      title: "When you drink, how often do you do this?",
      lead: "What you already do counts. Next you will see what fits your evenings.",
    },
  },
  faults: {
    repeated: "This answer arrived twice. Pick one.",
    "unknown-option": "We do not know this answer. Pick one from the list.",
    "not-a-number": "Use digits, such as 4.",
    "not-whole": "Use a whole number, such as 4.",
    "out-of-range": "This number does not fit here.",
    "not-an-amount": "Use an amount, such as 2.50.",
    required: "Pick your age group. It is the only question we need.",
  },
  range: (min, max) => `A number from ${min} to ${max}.`,
  faultSummary: "Please look at this",
  unknownField: "The form held something we do not know. Check your answers and send them again.",
  otherPage: "This page belonged to an earlier try. Check your answers, then go on.",
  progress: (topic, topics, minutes) =>
    `${topic} of ${topics} · about ${minutes} ${minutes === 1 ? "minute" : "minutes"} left`,
  /** The title of a step tells where it stands and not what it asks: titles stay in histories. */
  stepTitle: (topic) => `Questions, part ${topic}`,
  back: "Back",
  next: "Next",
  clear: "Clear",
  glassPicture:
    "A standard glass holds 10 grams of alcohol: 250 ml of beer, 100 ml of wine or a 35 ml shot. Half a litre of beer is two glasses.",
  glasses: ["beer, 250 ml", "wine, 100 ml", "shot, 35 ml"],
  start: {
    title: "The questions",
    expiredTitle: "Your answers were wiped",
    expired:
      "An hour has passed, or your browser keeps no cookies. We stored nothing. You can start again.",
    sentTitle: "You have just sent your answers",
    sent: "Your feedback is ready. You can also start again, for instance because somebody else uses this device now.",
    begin: "Start",
    toFeedback: "To my feedback",
    again: "Start again",
  },
  review: {
    title: "Check your answers",
    lead: "Nothing has been sent yet. Is this right? You can still change every part.",
    change: "Change",
    blank: "left blank",
    answered: (answered, of) => `${answered} of ${of} answered`,
    send: "Send and read my feedback",
    promise:
      "We keep your answers without name, address or time. Only you get the code to see them again or wipe them.",
    notSavedTitle: "Not saved yet",
    notSaved:
      "Saving did not work just now. Your answers are still here. Wait a few seconds and send them again.",
  },
  done: {
    title: "Sent. This is your code",
    lead: "With this code you can read your feedback again, compare later, or wipe everything. We show it once and cannot make it again.",
    code: "Your code",
    copy: "Copy",
    copied: "Copied",
    calendar: "A reminder in my calendar",
    calendarHelp:
      "A file with two days: in a month and in half a year. It says nothing about drinking or drugs, and does not hold your code.",
    tip: "Take a photo of your screen or write the code down. Losing it is no disaster: today's feedback comes next either way.",
    toFeedback: "To my feedback",
  },
};
