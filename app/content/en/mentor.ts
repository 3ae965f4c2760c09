import type { mentor as dutch } from "../nl/mentor";

const training = {
  dgsg: {
    title: "De Gezonde School en Genotmiddelen about introduction weeks (Dutch)",
    address: "https://www.dgsg.nl/hbowo/voor-ivz-preventieafedelingen/introductietijd",
    date: "no date",
  },
  nrc: {
    title: "NRC about the KEI week (Dutch)",
    address: "https://www.nrc.nl/nieuws/2005/08/16/jisva-vellenga-10605446-a220611",
    date: "August 2005",
  },
  dub: {
    title: "DUB about the introduction in Utrecht (Dutch)",
    address: "https://dub.uu.nl/nl/achtergrond/%E2%80%98de-laveloze-student-uit-de-tijd%E2%80%99",
    date: "in 2015",
  },
};

const practice: typeof dutch.practice.scenarios = {
  "first-round": {
    scene: "The first night. Twelve people look at you. What do you order?",
    ways: [
      {
        text: "A round of beer, to break the ice",
        back: "Now beer is the habit from the start. Whoever does not drink has to say no already.",
      },
      {
        text: "A round of soft drinks, and then everybody chooses",
        back: "Nobody has to explain anything. In the KEI week of 2005 this was even a rule.",
      },
      {
        text: "Nothing, everybody looks after themselves",
        back: "Possible. But with one round of soft drinks you set the tone without a word.",
      },
    ],
  },
  seventeen: {
    scene: "Somebody who is 17 asks you to get them a beer.",
    ways: [
      {
        text: "No, and you have something without alcohol too",
        back: "Clear and friendly. Alcohol starts at 18 here, and this way nobody stands alone.",
      },
      {
        text: "One is fine, it is introduction week",
        back: "Alcohol starts at 18 here, now too. And you are the one the group looks at.",
      },
      {
        text: "No, and you send them home",
        back: "No is right. Home is not needed: the night is for people of 17 as well.",
      },
    ],
  },
  "no-thanks": {
    scene: "Somebody orders a 0.0. The group shouts: why?",
    ways: [
      {
        text: "You ask as well, because you are interested",
        back: "Kindly meant. But now somebody has to explain themselves to the whole group.",
      },
      {
        text: "You give a little talk: not drinking is fine too",
        back: "Now the whole night is about one person. Shorter works better.",
      },
      {
        text: "‘Nice, same for me.’ And you talk about something else",
        back: "One sentence, and it is normal. That is all it takes.",
      },
    ],
  },
  "show-of-hands": {
    scene: "The real figure is on the screen. You want people to talk.",
    ways: [
      {
        text: "‘Hands up: who ever forgot how they got home?’",
        back: "In Utrecht this went wrong once: the room saw mostly hands. Then it seems to be part of it.",
      },
      {
        text: "‘What surprises you?’ And then five seconds of silence",
        back: "Silence feels long. After that somebody always starts.",
      },
      {
        text: "You tell about your own wildest night",
        back: "That is what people remember, and not the figure. Save that story.",
      },
    ],
  },
  "drinking-game": {
    scene: "Another group challenges yours. Whoever loses has a shot.",
    ways: [
      {
        text: "One game, for the fun of it",
        back: "In a drinking game the game decides how much somebody drinks. That is why many introductions say no.",
      },
      {
        text: "Let the group vote",
        back: "Then whoever does not want to has to vote against everybody. Few people dare.",
      },
      {
        text: "‘Game yes, drinks no.’ Whoever loses sings",
        back: "The game stays and the pressure goes. Singing is remembered longer, too.",
      },
    ],
  },
  "no-response": {
    scene: "Somebody lies on the sofa. You call and gently shake them. Nothing comes back.",
    ways: [
      {
        text: "Call 112, put them on their side, stay",
        back: "Exactly. Watch the breathing until help is there. Is it not normal: start CPR.",
      },
      {
        text: "Let them sleep it off, with a bucket",
        back: "Somebody who does not respond is not just asleep. Alcohol can still rise after the last glass. Call 112.",
      },
      {
        text: "Coffee or a cold shower",
        back: "Nobody gets sober from that, and it is dangerous for somebody drowsy. Call 112.",
      },
    ],
  },
  "hot-and-confused": {
    scene: "Somebody took a pill. Now they are very hot, confused and stiff.",
    ways: [
      {
        text: "Let them drink a lot of water",
        back: "A lot of water can be dangerous after ecstasy. Somebody confused gets nothing. Call 112.",
      },
      {
        text: "Call 112, a cool place, wet cloths, and say what they took",
        back: "Yes. Hot, confused and stiff means life is in danger. Being honest helps the helpers.",
      },
      {
        text: "Wait a bit, it will pass",
        back: "This cannot wait. Life is in danger. Call 112.",
      },
    ],
  },
  disbelief: {
    scene: "‘That figure cannot be right,’ somebody says after the reveal.",
    ways: [
      {
        text: "You explain why it is right",
        back: "Now it is you against the group. Nobody wins that.",
      },
      {
        text: "‘True, figures do not say everything’",
        back: "Then the figure is gone and the old picture stays.",
      },
      {
        text: "‘I get that. Here is the source. Where does your picture come from?’",
        back: "Nice. We remember what stands out: the loud nights, not the ordinary ones.",
      },
    ],
  },
};

export const mentor: typeof dutch = {
  back: "Everything for mentors",
  sources: "Sources",
  landing: {
    title: "For whoever takes a group along",
    lead: "You are nineteen, with twelve first-years and no script. Here is one. You do not have to know anything.",
    label: "A group of drawn students, one of them in another colour",
    start: {
      title: "Ten minutes with your group",
      text: "They guess on their phones, the big screen shows what was measured. Then you all talk.",
      button: "Open a session",
      about: "No account · nobody sees who guessed what · ends by itself after three hours",
    },
    ways: [
      {
        href: "/mentor/posters",
        title: "Posters and slides",
        text: "One true fact, in four designs. Print it, project it or post it.",
      },
      {
        href: "/mentor/training",
        title: "Fifteen minutes of training",
        text: "Read, practise with eight situations, done.",
      },
      {
        href: "/mentor/emergency",
        title: "Emergency card",
        text: "When you call 112, and what you do until help is there. Fits on A6, in your pocket.",
      },
    ],
    organisers: "Do you organise the introduction? There is a list to print.",
    organisersLink: "To the list for organisers",
    withYou: "Take these three with you",
    three: [
      "You order first, and you order soft drinks.",
      "Never ask anybody why they do not drink.",
      "Somebody no longer responds: 112.",
    ],
  },
  training: {
    title: "Training for mentors",
    lead: "Fifteen minutes: ten to read, five to practise. You fill in nothing about yourself.",
    contents: "In this training",
    practice: "Practise with eight situations",
    practiceText: "You choose what you would do, and read what comes of it. We keep none of it.",
    start: "Start practising",
    sources: Object.values(training),
    sections: [
      {
        title: "They look at you",
        text: [
          "First-years do not know yet how things go here. So they watch, and you stand in front.",
          "You need not be sober to set a good example. You only show that there is a choice.",
        ],
        list: [
          "Take turns: you have a soft drink or a 0.0 too, and nobody says a word about it.",
          "Stay fresh enough to be the one who can help.",
          "Agree with your fellow mentor who does not drink that night.",
        ],
        links: [],
      },
      {
        title: "The first round is soft drinks",
        text: [
          "The simplest thing you can do. Order soft drinks for all, and then everybody chooses.",
          "So nobody has to say no in the first fifteen minutes. In the KEI week of 2005 this was a fixed rule.",
        ],
        list: [
          "Try: ‘First round is on me, it is soft drinks.’ You need not say more.",
          "Later that night: have another round without alcohol yourself.",
        ],
        links: [],
      },
      {
        title: "Who is not 18 yet",
        text: [
          "Many groups have somebody of 17. Selling them alcohol is not allowed in the Netherlands.",
          "Make no fuss of it. See that the night is fun without a wristband too.",
        ],
        list: [
          "Do not ask around who is 17. Say at the start how it works.",
          "Never get alcohol for somebody who is not 18 yet.",
          "Pick places where everybody can get in.",
        ],
        links: [],
      },
      {
        title: "The ten minutes",
        text: [
          "Most people think that others drink more than they do. The session shows it with their own guess.",
          "On your phone you see what you can say at every step.",
        ],
        list: [
          "Guess: everybody picks a number. No need to discuss.",
          "Reveal: first the guess of the group, then what was measured.",
          "Talk: ask the question on your screen, and be silent for five seconds.",
          "End with what most people do. Then it is done.",
        ],
        links: [{ href: "/mentor/session", text: "Open a session" }],
      },
      {
        title: "What you had better leave",
        text: ["This often goes wrong, also when people mean well."],
        list: [
          "Hands up about own use. Whoever did the most then stands out the most.",
          "Drinking games, points or shots as a prize. Then the game decides how much somebody drinks.",
          "Your own wildest story. That is what people remember.",
          "A talk about drugs. It mostly makes people curious. For questions there are Unity and drugsinfo.nl.",
        ],
        links: [],
      },
      {
        title: "When somebody is unwell",
        text: [
          "No response to your voice and to shaking? Call 112, put them on their side and stay.",
          "In doubt? Call too. Read the emergency card once now, and you know it later.",
        ],
        list: [
          "Let nobody sleep it off alone.",
          "Say honestly what was taken.",
          "Tell the organisers afterwards, and talk to somebody about it yourself.",
        ],
        links: [{ href: "/mentor/emergency", text: "To the emergency card" }],
      },
      {
        title: "When somebody comes to you",
        text: [
          "Sometimes somebody tells you something. You need not solve it. Listen, ask what would help, show the way.",
        ],
        list: [
          "‘Thank you for telling me. What would help you now?’",
          "All ways to talk to somebody are on one page.",
          "Are you worried about somebody? There is a page for that as well.",
        ],
        links: [
          { href: "/talk", text: "Talk to someone" },
          { href: "/worried", text: "Worried about someone" },
        ],
      },
    ],
  },
  practice: {
    pageTitle: (place) => `Practice, situation ${place}`,
    place: (place, of) => `Situation ${place} of ${of}`,
    ask: "What do you do?",
    answer: "This is what I would do",
    empty: "First choose what you would do.",
    fits: "That fits.",
    fitsNot: "There is a better way.",
    better: "What fits:",
    next: "Next situation",
    finish: "Done",
    again: "Choose again",
    scenarios: practice,
  },
  done: {
    title: "You are ready",
    lead: "Eight situations done. Now your group.",
    proof: "Does your organisation ask for proof?",
    proofText:
      "Make a code. It holds no name. Your organisation can check it once, at /association/check.",
    make: "Make a code",
    ready: "Your code",
    give: "Write it down or take a photo, and give it to your organisation. It is shown only once.",
    notSaved: "The code was not saved just now. Please try again in a moment.",
    session: "Open a session",
    notYet: "You are not at the end yet",
    notYetText: "This page belongs to the end of the practice. Start with the first situation.",
  },
  emergency: {
    title: "Emergency card",
    when: "Call 112 when somebody",
    signs: [
      "does not respond to your voice and gentle shaking",
      "breathes slowly, oddly or with pauses",
      "has a seizure, or pain in the chest",
      "is blue, or pale, cold and clammy",
      "is very hot, confused or stiff",
    ],
    doubt: "In doubt? Call too.",
    doTitle: "Do this",
    steps: [
      "No response? Call 112, and then put them on their side.",
      "Not breathing normally? Start CPR. 112 tells you how.",
      "Stay. Look every minute whether the breathing is still normal.",
      "Keep them warm. When very hot: a cool place and wet cloths instead.",
      "Say honestly what they drank or took.",
    ],
    notTitle: "Do not do this",
    not: [
      "leave them alone to sleep it off",
      "make them vomit",
      "give food, drink or coffee to somebody drowsy",
      "put them under a cold shower",
    ],
    sideTitle: "On their side",
    side: [
      "Legs straight. The arm on your side goes up at an angle.",
      "Other arm over the chest, hand against the cheek.",
      "Far knee up, and roll them towards you.",
      "Head back a little, mouth towards the ground.",
    ],
    sideLabel:
      "Drawing: somebody lies on their side, the upper leg bent and a hand under the cheek.",
    sleepTitle: "Asleep?",
    sleeping:
      "Sleeping is only fine when somebody still responds and a sober person stays with them. Alcohol can still rise after the last glass.",
    party: "At a party? Get the first-aiders. Sooner is better.",
    after: "Afterwards",
    afterText:
      "Tell the organisers. Something like this stays with you: talk to somebody about it yourself.",
    print: "Print this card",
    printHelp: "It fits A6 and A4. Choose the paper size in the print window.",
    learn:
      "This is no first-aid course. The Red Cross gives short trainings about alcohol and drugs.",
    sources: [
      {
        title: "EHBO.nl about alcohol poisoning (Dutch)",
        address: "https://www.ehbo.nl/tips/alcoholvergiftiging/",
        date: "June 2018",
      },
      {
        title: "Red Cross about an overdose of drugs or medicines (Dutch)",
        address: "https://www.rodekruis.nl/ehbo/overdosis-drugs-of-medicijnen/",
        date: "no date",
      },
      {
        title: "Red Cross Flanders about unconsciousness and the recovery position (Dutch)",
        address:
          "https://www.rodekruis.be/wat-kan-jij-doen/volg-een-opleiding/eerstehulptips/bewusteloosheid-met-normale-ademhaling-eerste-hulp-bij-bewusteloosheid/",
        date: "no date",
      },
      {
        title: "Dutch Resuscitation Council about breathing on the side (Dutch)",
        address:
          "https://www.reanimatieraad.nl/nieuws/faq/hoe-dient-men-de-ademhaling-te-controleren-bij-een-slachtoffer-in-stabiele-zijligging/",
        date: "no date",
      },
    ],
    seen: "Read in November 2026.",
  },
  organisers: {
    title: "An introduction for everybody",
    lead: "Also for who does not drink, is still 17 or comes from far away. Print this list and walk through it together.",
    print: "Print this list",
    lists: [
      {
        title: "Months before",
        items: [
          "Write down who looks after 18+, for every place and every night.",
          "Put something without alcohol in the programme every day, evenings too.",
          "Find money without a beer brand. Ask your institution to pay a part.",
          "Let photos and posters show what people do, not what they drink.",
          "Call the prevention team in your city, in Groningen that of VNN. They think along about your policy.",
        ],
      },
      {
        title: "At the bar",
        items: [
          "Soft drinks never cost more than beer.",
          "Water is free, and in plain sight.",
          "There is 0.0 and something nice without alcohol, not only cola.",
          "Serve alcohol mostly in the evening, never in the morning.",
          "Whoever stands behind the bar had instruction.",
        ],
      },
      {
        title: "With the mentors",
        items: [
          "Every mentor does the training of fifteen minutes.",
          "The first round is soft drinks.",
          "Nobody has to drink. No drinking games, no shots as a prize.",
          "Every group has one mentor a night who does not drink.",
          "Every mentor carries the emergency card.",
        ],
      },
      {
        title: "On the night itself",
        items: [
          "There is always an organiser who is sober, with a phone.",
          "Everybody knows where the first-aiders are.",
          "There is a quiet place to sit.",
          "There is an agreement on how people get home.",
        ],
      },
      {
        title: "Afterwards",
        items: [
          "Ask those who did not drink how it was, too.",
          "Discuss what went wrong, without names.",
          "Write down three things for whoever does it next year.",
        ],
      },
    ],
    agreementTitle: "What associations in Groningen agreed",
    agreementText:
      "Eight associations, the city, the university and Hanze signed twenty agreements on 25 June 2019. Among them:",
    agreement: [
      "All members do a short course about alcohol.",
      "There is always somebody sober in the building.",
      "Nobody is forced to drink.",
      "Spirits are poured with a measure.",
      "Soft drinks never cost more than a drink with alcohol.",
      "Water is free, and offered to who had too much.",
      "The introduction gives attention to drinking with care.",
    ],
    agreementNow:
      "Whether the agreements still hold exactly like this, we could not check. Ask your association.",
    sources: [
      {
        title: "NRC about the covenant (Dutch)",
        address:
          "https://www.nrc.nl/nieuws/2019/06/25/leden-groningse-studentenverenigingen-moeten-op-alcoholcursus-a3965032",
        date: "25 June 2019",
      },
      {
        title: "UKrant about the covenant (Dutch)",
        address: "https://ukrant.nl/groningse-student-moet-alcoholcursus-volgen/",
        date: "June 2019",
      },
      training.dgsg,
      {
        title: "Trimbos Institute about alcohol and introduction weeks (Dutch)",
        address:
          "https://www.trimbos.nl/kennis/alcohol/alcohol-en-studenten/alcohol-en-introductietijd/",
        date: "no date",
      },
    ],
    seen: "Read in November 2026. Points without a source are our own advice.",
  },
};
