import type { thread as dutch } from "../nl/thread";

export const thread: typeof dutch = {
  title: "Ask something anonymously",
  lead: "A question about drinking or drugs, your own or somebody else’s. You do not have to say who you are.",
  before: {
    title: "Before you write",
    notNow: "This is not an emergency line. Nobody is reading along right now.",
    danger: "Is anyone in danger now? Call",
    suicide: "Thinking about suicide? Day and night, free and anonymous:",
    when: (organisation, days) =>
      `A prevention worker from ${organisation} reads this on working days. You get an answer within ${days === 1 ? "one working day" : `${days} working days`}. Holidays do not count.`,
  },
  nobody: {
    title: "Nobody is reading here now",
    text: "You cannot write yet: there is no prevention worker to answer at the moment.",
    talk: "See where you can go instead",
  },
  question: "Your question",
  help: "Up to 5,000 characters, text only. Leave out names, addresses and numbers, other people’s too.",
  language: "In which language would you like an answer?",
  languages: { nl: "Dutch", en: "English" },
  institution: "Where do you study?",
  institutionHelp:
    "You can skip this. If you do tell us, only prevention workers of that institution read it.",
  noInstitution: "I would rather not say",
  send: "Send your question",
  afterTitle: "What happens next",
  after: (days) => [
    "You get a code. It is the only way to read the answer and to write more.",
    "We store your text encrypted, with the day. Not your address, and nothing from your questionnaire.",
    `You can always erase it, in two taps. After ${days} days of silence we erase it.`,
  ],
  haveCode: "Already have a code? Read your answer",
  faults: {
    empty: "There is nothing here yet. Write your question in the box.",
    long: (count) =>
      `Your text has ${count} characters. One message holds 5,000. Everything you typed is still here: make it shorter, or send it in parts.`,
    page: "This page was open for a long time. Your text is still here. Please send it once more.",
    many: "A great deal was written from this network just now. Your text is still here. Try again in an hour.",
    before:
      "You already sent a question from this page. Your new text is still here. Start a new conversation, or read the first with your code.",
    answered:
      "An answer has just come in. Read it first. Your own text is still here, and you can send it all the same.",
    elsewhere:
      "You also wrote in another tab meanwhile. Your text here is still here. Send it if you like.",
    closed:
      "Your conversation was closed meanwhile. Your text is still here. Send it, and it opens again.",
    gone: "This conversation no longer exists. Your text is still here. Send it as a new question.",
    left: "This conversation was closed on this device. Your text is still here. Send it as a new question. Or copy it, and open your conversation with the code.",
    nobody:
      "There is no prevention worker to answer right now, so nothing was sent. Your text is still here.",
    full: "You sent twenty messages that nobody answered yet. Your text is still here. Please wait for an answer.",
    notSaved: "Something went wrong on our side. Your text is still here. Try again in a moment.",
  },
  sent: {
    title: "Sent",
    code: "Your code",
    lead: "Write this code down, or keep it somewhere of your own. You see it only once. We cannot look it up.",
    copy: "Copy the code",
    copied: "Copied",
    due: (day) => `There will be an answer by ${day}.`,
    erased: (day) => `If nobody says anything more, all of it is erased on ${day}.`,
    go: "To your conversation",
  },
  crisis: {
    title: "It is good that you wrote this down",
    lead: "Some things in your message sometimes cannot wait. Talk now to somebody who is there right away.",
    danger: "Is anyone in danger now, you or somebody else? Not responding? Call",
    suicide: "Thinking about suicide, or hurting yourself? Call 113 or chat with them:",
    always: "You can do that day and night, also when in doubt. It is free and anonymous.",
    nothing: "Your message was sent as usual. We do not know who you are, and nobody was alerted.",
  },
  read: {
    title: "Your conversation",
    you: "You",
    worker: "Prevention worker",
    onDay: (who, day) => `${who}, on ${day}`,
    waiting: (day) => `There is no new answer yet. There will be one by ${day}.`,
    late: "You have waited longer than we promised. We are sorry. If it cannot wait, see where you can go now.",
    talk: "Talk to someone",
    answered: "There is an answer. Is there more on your mind? Feel free to write on.",
    closed: (day) =>
      `The prevention worker closed this conversation on ${day}. Is there more? Feel free to write: it opens again.`,
    onward: "You can also go here",
    write: "Write more",
    writeHelp: "Up to 5,000 characters, text only.",
    send: "Send",
    sent: "Your message was sent.",
    erased: (day) =>
      `If nobody says anything more, everything in this conversation is erased on ${day}.`,
    erase: "Erase this conversation now",
    leave: "Close it on this device",
  },
  onward: {
    "here/doctor": {
      name: "Your own GP",
      text: "They think along about drinking, drugs, sleep and feeling low, and can refer you. A GP keeps what you say to themselves.",
    },
    "here/adviser": {
      name: "The student psychologist or study advisor",
      text: "You find them on the site of your institution. They see nothing of what you write here.",
    },
    "here/exercises": {
      name: "Exercises to do by yourself",
      text: "Saying no, making a plan, letting a craving pass.",
      link: "To the exercises",
    },
    "here/talk": {
      name: "A talk",
      text: "Once, with somebody who knows a lot about it. You see at once where and when.",
      link: "Talk to someone",
    },
  },
  open: {
    title: "Read your answer",
    lead: "Type the code of your conversation. Capitals, spaces and dashes make no difference.",
    go: "Open my conversation",
    lost: "Lost the code? We cannot look it up, because we do not know who wrote what. You can start again.",
    begin: "Ask a new question",
    unknown:
      "The code is typed right, but no conversation belongs to it any more. It may be erased.",
    many: "Many codes were tried from this network just now. Wait ten minutes and try again.",
    ended:
      "You were away for over an hour, or the conversation was erased. Type your code to read on.",
  },
  erase: {
    title: "Erase your conversation",
    lead: "Then all of it is gone, the answers too, and your code stops working. This cannot be undone.",
    confirm: "Yes, erase everything",
    keep: "No, go back",
    doneTitle: "Everything is erased",
    done: "Your conversation is gone. Backups go later, as the page on privacy says.",
    notDone: "That did not work just now. Nothing was changed. Try again in a moment.",
  },
};
