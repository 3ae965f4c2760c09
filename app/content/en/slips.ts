import type { slips as dutch } from "../nl/slips";

export const slips: typeof dutch = {
  title: "Cards to hand over",
  lead: "With a card a student finds the way to somebody to talk to. It carries no name, and does not say about what.",
  how: [
    "Each card has a code of its own. It points at nobody, not at you either.",
    "Nobody hears whether a card was used. You don’t, and we don’t know by whom.",
    "Prevention workers only see how often cards were used, from ten together.",
  ],
  made: (count) =>
    count === 0
      ? "You have made no cards yet."
      : count === 1
        ? "You have made one card so far."
        : `You have made ${count} cards so far.`,
  noInstitution:
    "You can’t make cards now. You are a study advisor, but at no institution that this site knows. Ask an administrator to check your role.",
  institution: "Which institution is the student from?",
  language: "Which language is the card in?",
  languages: { nl: "Dutch", en: "English" },
  count: "How many cards?",
  countHelp: (most) => `One for now, or a few for your drawer. ${most} at most.`,
  valid: (weeks) => `A card counts for ${weeks} weeks. After that it still opens the same page.`,
  make: "Make",
  faults: {
    "page-old": "This page was too old. Nothing was made. Please try again.",
    "institution-empty": "Choose an institution.",
    "language-empty": "Choose a language.",
    "count-wrong": (most) => `Choose a number from 1 to ${most}.`,
    "not-saved": "The cards could not be saved just now. Please try again.",
  },
  readyTitle: (count) => (count === 1 ? "Your card is ready" : `Your ${count} cards are ready`),
  ready: "To print, to scan from your screen, or to mail. You see this only once.",
  printHelp: "Eight on a sheet of A4. Cut along the dotted line.",
  cards: "On paper or on your screen",
  mails: "In a mail",
  mailsHelp:
    "Give every student a card of their own. Ask first whether you may mail: some students share a screen.",
  copy: "Copy the mail",
  copied: "Copied",
  mailOf: (code) => `Mail with ${code}`,
  more: "Make more cards",
  guide: "Read the ten-minute guide",
  card: {
    title: "Want to talk to someone?",
    text: "Here is who you can go to. You don’t have to give your name.",
    scan: "Scan, or go to",
    nobody: "Nobody hears whether you use this.",
    qr: (address) => `QR code to ${address}`,
  },
  mail: {
    subject: "The link from our talk",
    lines: (address) => [
      "Hi,",
      "As agreed, here is a link. It says who you can talk to further about what we discussed.",
      address,
      "You don’t have to give your name. You can also go there with a question about somebody else. And you don’t have to use it: that is up to you.",
      "I can’t see whether you open the link, and nobody will tell me.",
      "Would you like to come and see me again? You always can.",
      "Kind regards,",
    ],
  },
  open: {
    title: "Good to see you here",
    lead: "Somebody at your institution gave you a card or a link. Here is who you can go to.",
    promises: [
      "We don’t know who you are. Whoever gave you the card hears nothing.",
      "You don’t have to fill in anything.",
      "If you go on, we count one card. No name, no time, only the week.",
    ],
    go: "Show me",
    uncounted: "Go on without being counted",
  },
};
