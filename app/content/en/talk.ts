import type { talk as dutch } from "../nl/talk";

export const talk: typeof dutch = {
  title: (place) => `In ${place}`,
  none: (place) =>
    `We are not yet sure that other numbers in ${place} are right, so they are not here. Your GP or study advisor knows the way.`,
  kinds: {
    emergency: "Emergency",
    line: "Help line",
    talk: "A talk",
    "walk-in": "Walk-in",
    online: "Online help",
    care: "Treatment",
    doctor: "GP",
    finder: "Finder",
    "test-service": "Drug checking",
    course: "Course",
    chat: "Online chat",
    group: "Group",
    unknown: null,
  },
  cost: {
    free: "Free",
    "call-charge": "You only pay for the call",
    paid: "Costs money",
    unknown: null,
  },
  anonymous: { yes: "Anonymous", no: "You say who you are", unknown: null },
  needsReferral: {
    yes: "Needs a letter from your GP",
    no: "No letter from a GP needed",
    unknown: null,
  },
  when: "When",
  hours: (from, to) => `${from} to ${to}`,
  where: "Where",
  languages: "Languages",
  forStudentsOf: "For students of",
  through: (name) => `Through ${name}`,
  chat: "Chat online",
  checkedOn: (day) => `Checked on ${day}`,
};
