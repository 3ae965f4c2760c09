import type { landing as dutch } from "../nl/landing";

export const landing: typeof dutch = {
  title: "How much do others really drink?",
  lead: "Nearly everyone guesses too high. Make your own guess, answer a few questions, and see what was really measured among students.",
  start: "Make your guess",
  time: "5 to 10 minutes · no account · nobody sees your answers",
  caption:
    "A hundred students. How many of them drink nothing, or never more than one glass a day? You will get to say.",
  label: "A field of a hundred drawn students",
  stepsTitle: "How it goes",
  steps: [
    { title: "You guess", text: "What do you think the ordinary student here does?" },
    {
      title: "You answer",
      text: "About drinking, using, sleeping and studying. You can skip anything.",
    },
    {
      title: "You read",
      text: "Your guess next to the real figures, your own week, and what fits you. Every figure with its source.",
    },
  ],
  trustTitle: "Why you can be honest",
  trust: [
    "We ask for no name, mail address or student number.",
    "We keep no address, device or time. Only the week.",
    "You get a code. With it you read again later, or wipe everything.",
    "Need to leave? One tap and you are on a weather site.",
  ],
  privacy: "How that works exactly",
  doorsTitle: "Something else?",
  doors: [
    {
      href: "/talk",
      title: "Talk to someone",
      text: "Every way in one place. Nothing to fill in.",
    },
    {
      href: "/worried",
      title: "Worried about someone",
      text: "A friend, a housemate, a parent. What you can say, and what is not your task.",
    },
    {
      href: "/exercises",
      title: "Exercises",
      text: "Five short ones, from saying no to riding out an urge.",
    },
    {
      href: "/facts",
      title: "Facts and fables",
      text: "About alcohol and seven other substances. Guess first, then read why.",
    },
    {
      href: "/receipt",
      title: "I already have a code",
      text: "Read your feedback again, compare, or wipe it.",
    },
  ],
};
