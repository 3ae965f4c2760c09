export const landing = {
  title: "Hoeveel drinken anderen echt?",
  lead: "Bijna iedereen gokt te hoog. Gok zelf, beantwoord een paar vragen en zie wat er echt gemeten is onder studenten.",
  start: "Begin met gokken",
  time: "5 tot 10 minuten · geen account · niemand ziet je antwoorden",
  caption:
    "Honderd studenten. Hoeveel van hen drinken niets, of nooit meer dan één glas per dag? Straks mag jij het zeggen.",
  label: "Een veld van honderd getekende studenten",
  stepsTitle: "Zo gaat het",
  steps: [
    { title: "Jij gokt", text: "Wat denk je dat de doorsnee student hier doet?" },
    {
      title: "Jij antwoordt",
      text: "Over drinken, gebruiken, slapen en studeren. Overslaan mag altijd.",
    },
    {
      title: "Jij leest",
      text: "Je gok naast de echte cijfers, je eigen week, en wat bij je past. Met bij elk cijfer de bron.",
    },
  ],
  trustTitle: "Waarom je eerlijk kunt zijn",
  trust: [
    "We vragen geen naam, mail of studentnummer.",
    "We bewaren geen adres, toestel of tijdstip. Alleen de week.",
    "Jij krijgt een code. Daarmee lees je later terug, of wis je alles.",
    "Snel weg? Eén tik en je bent op een weersite.",
  ],
  privacy: "Hoe dat precies zit",
  doorsTitle: "Iets anders?",
  doors: [
    {
      href: "/talk",
      title: "Met iemand praten",
      text: "Alle manieren op een rij. Je hoeft niets in te vullen.",
    },
    {
      href: "/worried",
      title: "Zorgen om iemand",
      text: "Een vriend, huisgenoot of ouder. Wat je kunt zeggen en wat niet jouw taak is.",
    },
    {
      href: "/exercises",
      title: "Oefeningen",
      text: "Vijf korte oefeningen, van nee zeggen tot een golf van trek.",
    },
    {
      href: "/facts",
      title: "Feiten en fabels",
      text: "Over alcohol en zeven andere middelen. Gok eerst, lees dan waarom.",
    },
    {
      href: "/receipt",
      title: "Ik heb al een code",
      text: "Lees je feedback terug, vergelijk of wis.",
    },
  ],
};
