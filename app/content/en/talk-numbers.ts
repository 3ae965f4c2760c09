import type { talkNumbers as dutch } from "../nl/talk-numbers";

export const talkNumbers: typeof dutch = {
  title: "Numbers about talking",
  lead: "How often students used a way to talk, by week. Never who, and never fewer than ten at once.",
  nothing: "Nothing was counted yet. As soon as students look for a talk, the counts come here.",
  through: (week) => `Up to date through week ${week}. The week under way does not count yet.`,
  subjects: {
    "talk-thread": "Anonymous questions asked",
    "talk-thread-answered": "Anonymous questions answered: was the promised time kept?",
    "talk-booked": "Talks booked",
    "talk-moved": "Talks moved",
    "talk-cancelled": "Talks cancelled",
    "talk-waiting": "Put on the waiting list",
    "talk-held": "Talks held",
    "talk-missed": "Talks to which nobody came",
    "talk-follow-up": "Follow-up offered",
    "talk-slip": "Cards of study advisors used",
    "slip-made": "Cards made by study advisors",
    "slip-used": "Cards of study advisors used to look further",
  },
  dimensions: {
    language: "Language",
    institution: "Institution",
    promise: "Promised time",
    kind: "Way",
    from: "Came through",
    wait: "Waiting time",
    onward: "Pointed onward",
  },
  values: {
    promise: { kept: "kept", late: "not kept" },
    kind: {
      "walk-in": "walk-in hour",
      slot: "appointment",
      place: "at a place",
      thread: "anonymous question",
      phone: "by phone",
      video: "by video",
    },
    from: { slip: "a study advisor’s card", self: "on their own", advisor: "study advisor" },
    none: "not named",
  },
};
