import type { advisor as dutch } from "../nl/advisor";

type Text = (typeof dutch)["chapters"]["signals"];

const signals: Text = {
  title: "What you may see",
  about: "Signals, and why a signal is never proof.",
  lead: "You are often the first to see a student. You don’t have to know what is going on to ask about it.",
  parts: [
    {
      title: "In the studies",
      text: [],
      list: [
        "Staying away, often on the same day, such as Mondays.",
        "Tired, slow, or with the mind elsewhere.",
        "Lower grades than you know from this student.",
        "Appointments that fall through, quarrels in a project group.",
      ],
      say: [],
    },
    {
      title: "In the person",
      text: [],
      list: [
        "Different from before: quieter, busier, sooner angry.",
        "Complaints about sleep, stomach or head.",
        "Low or anxious, or pulling back.",
        "Money worries, quarrels at home, something broken at the weekend.",
      ],
      say: [],
    },
    {
      title: "A signal is not proof",
      text: [
        "All of the above can also come from a job, a break-up, homesickness or an illness. Or from nothing.",
        "So don’t add it up. Notice, and ask.",
      ],
      list: [
        "Note for yourself what you saw, not what you think it is.",
        "With delay and with mental complaints, always ask about sleep, drinking and use. Then nobody is suspected.",
      ],
      say: [
        "‘I ask everybody who gets stuck: how do you sleep, and do you ever drink or use anything?’",
      ],
    },
  ],
};

const conversation: Text = {
  title: "The conversation in seven steps",
  about: "From what you saw to a next appointment, with sentences to try.",
  lead: "You don’t have to convince anybody. Asking works better here than telling. You don’t need all seven at once either.",
  parts: [
    {
      title: "Say what you see",
      text: ["Something a camera would have seen too. Not a word about the cause."],
      list: [],
      say: ["‘You missed three Mondays. That’s not like you.’"],
    },
    {
      title: "Ask whether you may",
      text: ["A yes makes it a conversation. A no is fine too."],
      list: [],
      say: ["‘May I ask what your evenings and weekends look like?’"],
    },
    {
      title: "Ask openly, first what it gives",
      text: ["People have reasons to use. Only then ask about the other side."],
      list: [],
      say: ["‘What does it bring you?’", "‘And what do you like less about it?’"],
    },
    {
      title: "Say back what you heard",
      text: ["Without judgement, and without advice nobody asked for."],
      list: [],
      say: ["‘It gives you rest, and it costs you your mornings. Is that right?’"],
    },
    {
      title: "Offer something to know",
      text: ["Short, and only if it is welcome. Ask what the other makes of it."],
      list: [],
      say: ["‘Would you like to know how that is for other students? … What do you make of it?’"],
    },
    {
      title: "Give ways, and let them choose",
      text: ["At least two. Choosing none is fine."],
      list: [
        "see for yourself: the questions on this site, without a name",
        "read or practise something on this site",
        "walk in or have a talk, free and anonymous",
        "the GP",
      ],
      say: ["‘This is what there is. What suits you, or does nothing suit you now?’"],
    },
    {
      title: "Agree on a next time",
      text: [
        "Soon after, also when the student said no. Then ask what makes it hard.",
        "Insight sometimes takes months. Keeping the door open is your work, walking through it is not.",
      ],
      list: [],
      say: ["‘I’m here again on Tuesday. I’ll only ask how your week was.’"],
    },
  ],
};

const who: Text = {
  title: "Who does what",
  about: "Your part, and who else there is.",
  lead: "You notice, ask and show the way. Treating is not your work. That is what makes it easier.",
  parts: [
    {
      title: "Inside the institution",
      text: [],
      list: [
        "Study advisor: first conversation, planning, showing the way.",
        "Student counsellor (decaan): rules, arrangements and personal circumstances. Also refers to the psychologist.",
        "Student psychologist: a few talks, and referral. Ask how long the wait is. Say so when it is urgent.",
      ],
      say: [],
    },
    {
      title: "Outside",
      text: [],
      list: [
        "GP: looks at health and is bound to secrecy. Writes the referral for treatment.",
        "Prevention workers: one talk or a walk-in, about oneself or another. It is not treatment.",
        "Treatment: with a letter from the GP. Ask what you pay yourself.",
      ],
      say: [],
    },
    {
      title: "For you too",
      text: [
        "You can also talk something over with a prevention worker yourself. Leave out the name.",
        "Agree within your programme who does what. Then you need not find out with somebody in front of you.",
      ],
      list: [],
      say: [],
    },
  ],
};

const notes: Text = {
  title: "What you write down",
  about: "What is fine, what you leave out, and how to say so.",
  lead: "Who keeps silent may think: it will end up somewhere. So say yourself what you note.",
  parts: [
    {
      title: "This can be in your note",
      text: [],
      list: [
        "that you spoke, and when",
        "what you agreed about the studies",
        "‘information given’, if you handed over a card or an address",
      ],
      say: [],
    },
    {
      title: "Leave this out",
      not: true,
      text: [],
      list: [
        "whether somebody drinks or uses, what and how much",
        "what you suspect, not even with a question mark",
        "which help somebody chose, or whether a card was used",
        "anything in a mail to a colleague, lecturer or parent",
      ],
      say: [],
    },
    {
      title: "Bringing in a colleague",
      text: [
        "If you pass on a name, the student knows first. They say yes, and see what you write.",
        "Only with direct danger you don’t wait for that. Do say what you are doing.",
        "This is our advice, not the law. In doubt, ask your institution’s privacy officer.",
      ],
      list: [],
      say: [
        "‘I write down that we met. What about, stays here.’",
        "‘Shall I call the student counsellor while you are here?’",
      ],
    },
  ],
};

const crisis: Text = {
  title: "When it cannot wait",
  about: "Danger, thoughts of suicide, and why somebody does not stop all at once.",
  lead: "Here the ordinary conversation stops. Stay, call, and don’t carry it alone.",
  parts: [
    {
      title: "There is danger now",
      text: ["Call 112. Also when in doubt. Be honest about what was drunk or taken."],
      list: [
        "cannot be woken, or breathes strangely",
        "a seizure, pain in the chest, blue or very pale",
        "very hot, confused or stiff",
        "somebody may harm themselves or another",
      ],
      say: [],
    },
    {
      title: "Somebody thinks of suicide",
      text: [
        "Signals cannot always be seen. Take your unease seriously, and ask aloud. It gives nobody the idea.",
      ],
      list: [
        "Listen. You don’t have to solve it.",
        "Stay, and call 113 together on 0800‑0113. Day and night, free and anonymous.",
        "Don’t promise secrecy. Follow your institution’s crisis protocol.",
        "Talk it over yourself afterwards. This is heavy.",
      ],
      say: ["‘Are you thinking of suicide?’", "‘I’m staying with you. We’ll call together.’"],
    },
    {
      title: "Somebody wants to stop all at once",
      text: [
        "Never advise that to who drinks six glasses or more every day. Nor with frequent GHB, sleeping pills or tranquillisers.",
        "Trembling, sweating or sick without it? A doctor first. With a seizure, or seeing things that are not there: 112.",
      ],
      list: [],
      say: ["‘Don’t change anything all at once yet. We’ll ask a doctor first.’"],
    },
    {
      title: "Younger than 18",
      text: ["Then, too, you listen first. Bring somebody in sooner, and say so."],
      list: [],
      say: [],
    },
  ],
};

export const advisor: typeof dutch = {
  title: "For study advisors",
  lead: "Ten minutes about a conversation that many people put off. You don’t have to know anything about alcohol or drugs.",
  label: "Two drawn people, with space between them",
  read: "To read, ten minutes",
  chapter: (place, of) => `Part ${place} of ${of}`,
  order: "Parts of the guide",
  previous: "Previous",
  next: "Next",
  toPractice: "Practise",
  try: "You could say",
  here: (place) => `Who there is in ${place}`,
  hereNone: (place) =>
    `No contact in ${place} was checked here yet. The page Talk to someone says what there always is.`,
  talkPage: "Talk to someone",
  all: "The whole guide",
  ways: [
    {
      href: "/advisor/practice",
      title: "Four practice conversations",
      text: "Choose what to say, read what happens, take it back. Nobody is watching.",
    },
    {
      href: "/advisor/card",
      title: "Two-minute card",
      text: "Everything on one sheet, to keep beside your keyboard. Fits A5 and A4.",
    },
    {
      href: "/office/slips",
      title: "Cards to hand over",
      text: "A card or mail with a code. It shows a student the way, without a name. You sign in for it.",
    },
  ],
  chapters: { signals, conversation, who, notes, crisis },
  card: {
    title: "Two-minute card",
    head: "A conversation you dare to have",
    before: "Before",
    beforeList: ["What did I see? What don’t I know?", "Time, and a door that closes."],
    stepsTitle: "Seven steps",
    steps: [
      ["Say what you see", "‘You missed three Mondays.’"],
      ["Ask whether you may", "‘May I ask about that?’"],
      ["Ask openly", "‘What does it bring you? What is less good?’"],
      ["Say it back", "‘So it gives rest, and costs you the morning.’"],
      ["Offer something", "‘Like to know how it is for others?’"],
      ["Give ways", "‘This is what there is. What suits you?’"],
      ["Agree on something", "‘On Tuesday I’ll ask how your week was.’"],
    ],
    noTitle: "Is the answer no?",
    no: "‘That’s fine. What makes it hard?’ And keep the door open.",
    writeTitle: "Writing down",
    write: "That you spoke and what you agreed. Nothing about use, no suspicion either.",
    crisisTitle: "Can it not wait?",
    crisis: [
      "Danger now: 112.",
      "Suicide: ask aloud, stay, call 0800‑0113 together.",
      "Drinks a lot every day? Not stopping all at once. A doctor first.",
    ],
    where: (address) => `All ways for the student: ${address}`,
    printHelp: "Fits A5 and A4. Choose the paper size in the print window.",
  },
  sourcesTitle: "Sources",
  sources: [
    {
      title: "De Gezonde School en Genotmiddelen on the part of those who guide students",
      address: "https://www.dgsg.nl/hbowo/problematisch-gebruik/rol-begeleiders",
      date: "no date",
    },
    {
      title: "De Gezonde School en Genotmiddelen on noticing and guiding",
      address: "https://www.dgsg.nl/hbowo/voor-ivz-preventieafedelingen/signaleren-en-begeleiden",
      date: "no date",
    },
    {
      title: "University of Twente, guide to personal circumstances",
      address:
        "https://www.utwente.nl/ces/sacc/persoonlijke-omstandigheden/wegwijzer/psychisch/verslaving/",
      date: "no date",
    },
    {
      title: "Alcohol bespreken, talking about use",
      address: "https://www.alcoholbespreken.nl/het-gesprek/praten-over-gebruik/",
      date: "no date",
    },
    {
      title: "Zorg+Welzijn on motivational interviewing",
      address:
        "https://zorgwelzijn.nl/bij-alcohol-of-drugsgebruik-leidt-motiverende-gespreksvoering-naar-gedragsverandering",
      date: "no date",
    },
    {
      title: "HanzeMag on where to knock",
      address: "https://hanzemag.nl/waar-kun-je-aankloppen-met-je-mentale-problemen/",
      date: "no date",
    },
    {
      title: "Loket Gezond Leven on the preventive talk",
      address:
        "https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1400551",
      date: "12 September 2019",
    },
    {
      title: "NJi on signals of suicide and help",
      address: "https://www.nji.nl/welbevinden/zelfdoding-jongere/signalen-en-hulp",
      date: "no date",
    },
  ],
  seen: "Read in November 2026. Also used: ‘Verslaving in context’, chapter 3 (2020). The sentences and conversations are our own. What you note is our advice.",
};
