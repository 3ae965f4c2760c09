import type { officeThreads as dutch } from "../nl/office-threads";

export const officeThreads: typeof dutch = {
  title: "Anonymous questions",
  lead: (days) =>
    `Students were promised an answer within ${days === 1 ? "one working day" : `${days} working days`}. Who has waited longest comes first.`,
  views: {
    label: "Which questions",
    all: "All",
    mine: "Mine",
    free: "Nobody’s yet",
    handed: "Handed to me",
    waiting: "Waiting for an answer",
  },
  counts: (waiting, late) =>
    waiting === 0
      ? "Nobody is waiting for an answer."
      : `${waiting === 1 ? "One question is" : `${waiting} questions are`} waiting for an answer, ${late === 0 ? "none longer" : `${late} of them longer`} than promised.`,
  nothing: "There is nothing here now.",
  gone: "This conversation is no longer there. The student erased it, or it was silent for too long.",
  starters: "Edit reply starters",
  numbers: "Numbers about talking",
  item: (day) => `Question of ${day}`,
  waitsSince: (day) => `waiting since ${day}`,
  due: (day) => `answer promised by ${day}`,
  overdue: (days) => `${days === 1 ? "one working day" : `${days} working days`} late`,
  answered: "answered",
  closed: "closed",
  messages: (count) => (count === 1 ? "1 message" : `${count} messages`),
  inLanguage: { nl: "in Dutch", en: "in English" },
  anywhere: "institution not named",
  yours: "yours",
  of: (name) => `with ${name}`,
  nobodys: "nobody’s yet",
  handedBy: (name) => `handed over by ${name}`,
  formerColleague: "a former colleague",
  crisisTag: "may be urgent",
  crisis: {
    title: "Read this first",
    kinds: {
      self: "There are words here about death, hurting oneself or not wanting to live.",
      danger: "There are words here about acute physical danger.",
      violence: "There are words here about violence, force or threats.",
    },
    seen: "The student saw a card with 112 and 113 at once. Nobody was alerted, and we do not know who it is.",
    todo: "Ask about it directly, say what you hear, and name 112 and 113 again. Confer with a colleague as you have agreed among yourselves. A list of words also misses things: read all of it.",
  },
  thread: {
    title: "Anonymous question",
    back: "Back to all questions",
    student: "The student",
    onDay: (who, day) => `${who} on ${day}`,
    closing: (who, day) => `${who} closed this conversation on ${day}.`,
    pointed: (names) => `Pointed to: ${names}`,
    erased: (day) => `If nobody says anything more, this is erased on ${day}.`,
    take: "Take this question",
    reply: "Your answer",
    replyHelp:
      "Up to 5,000 characters. The student does not see your name unless you give it. Write in the language of the question.",
    starter: "Begin with a reply starter",
    noStarter: "Choose a starter",
    insert: "Put in the box",
    onward: "Point to something or somebody",
    onwardHelp:
      "The student sees this under your answer. Of the region only what was checked in the past year is here.",
    send: "Send the answer",
    sent: "Your answer was sent.",
    taken: "This question is yours now.",
    handedOver: "The question was handed over.",
    ended: "The conversation was closed.",
    handOver: "Hand over",
    handOverTo: "To whom",
    handOverLead: "Your colleague sees it under ‘Handed to me’. The student notices nothing.",
    noColleague: "There is no colleague who may read questions of this institution.",
    close: "Close the conversation",
    closeLead:
      "The student can still read everything until it is erased. If the student writes again, it opens again.",
    closeSure: "Yes, close it",
  },
  faults: {
    empty: "There is nothing in the box yet.",
    long: (count) =>
      `Your answer has ${count} characters. The box holds 5,000. Your text is still here.`,
    answered: (name) => `${name} was just before you. Read that first. Your text is still here.`,
    wrote: "The student added something meanwhile. Read that first. Your text is still here.",
    taken: (name) => `This question is with ${name} by now. Nothing was changed.`,
    "page-old": "This page was too old. Your text is still here. Try again.",
    colleague: "Choose a colleague from the list.",
  },
  starterPage: {
    title: "Reply starters",
    lead: "Short texts to begin an answer with. They are yours: make them better. A change holds for all colleagues.",
    language: { nl: "Dutch", en: "English" },
    name: "Its name",
    text: "Its text",
    save: "Save",
    remove: "Take away",
    add: "Add a starter",
    addLanguage: "Language",
    saved: "Saved.",
    removed: "Taken away.",
    ours: "Text by Doorsnee",
    faults: {
      name: "Give the starter a name of up to 60 characters.",
      text: "Write a text of up to 1,500 characters.",
      moved:
        "A colleague changed this starter meanwhile. Below is what you typed; save once more if that is what it must be.",
    },
  },
  ownStarters: {
    thanks: {
      title: "Thank",
      text: "Thank you for writing. It is good that you put this into words. What I read in it is that ...",
    },
    ask: {
      title: "Ask more",
      text: "To think along well, I would like to ask you something. You do not have to answer. What does an ordinary week look like for you? And what would you most like to be different?",
    },
    other: {
      title: "About somebody else",
      text: "You are worried about somebody. That is a lot to carry. What do you see happening, and what have you tried? You do not have to solve it on your own.",
    },
    onward: {
      title: "Point onward",
      text: "What you write deserves more than an answer on a screen. Below you see where else you can go. Choose what suits you.",
    },
    urgent: {
      title: "When it cannot wait",
      text: "What you write worries me, and I am glad that you say it. Are you thinking about dying, or about hurting yourself? You can simply tell me. Do not wait for me if it is too heavy now: call 0800-0113, day and night, or 112 if there is danger now.",
    },
    close: {
      title: "Close",
      text: "I hope this is of some use to you. I will close our conversation here. Do you want to ask something later? Feel free to write again, and I will read it.",
    },
  },
};
