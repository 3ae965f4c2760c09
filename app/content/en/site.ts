import type { site as dutch } from "../nl/site";

export const site: typeof dutch = {
  name: "Doorsnee",
  demo: "This is a demonstration. All answers in this site are invented.",
  skip: "Skip to content",
  exit: "Leave now",
  exitHelp:
    "Leave now: goes straight to a weather site and wipes what you filled in. Pressing Shift three times does the same.",
  otherLanguage: "Nederlands",
  print: "Print",
  footer: {
    emergency: "In danger right now?",
    call: "Call",
    suicide: "Thinking about suicide? Talk to 113, free and anonymous, day and night:",
    links: "About this site",
    runBy: (place, organisation) => `Doorsnee ${place} is run by ${organisation}.`,
    talk: "Talk to someone",
    worried: "Worried about someone",
    workshops: "Workshops",
    exercises: "Exercises",
    association: "For associations",
    mentor: "For mentors",
    advisor: "For study advisors",
    facts: "Facts and fables",
    norms: "All the figures",
    privacy: "Privacy",
    about: "About Doorsnee",
    accessibility: "Accessibility",
    receipt: "I have a code",
  },
  trap: "Leave this empty",
  faults: {
    title: "Something went wrong",
    notFound: "This page does not exist",
    notFoundText:
      "The address may have been mistyped. You can find everything from the first page.",
    forbidden: "We cannot accept this form",
    forbiddenText:
      "It did not come from our page, or the page was too old. Nothing was saved. Please start again from the first page.",
    broken: "Something broke on our side",
    brokenText: "It is not you. What you just sent may not have been saved. Go back and try again.",
    home: "To the first page",
  },
};
