/** Threads as the office answers them. */
export const officeThreads = {
  title: "Anonieme vragen",
  lead: (days: number) =>
    `Studenten is antwoord beloofd binnen ${days === 1 ? "één werkdag" : `${days} werkdagen`}. Wie het langst wacht, staat bovenaan.`,
  views: {
    label: "Welke vragen",
    all: "Alle",
    mine: "Van mij",
    free: "Nog van niemand",
    handed: "Aan mij overgedragen",
    waiting: "Wacht op antwoord",
  },
  counts: (waiting: number, late: number) =>
    waiting === 0
      ? "Niemand wacht op antwoord."
      : `${waiting === 1 ? "Eén vraag wacht" : `${waiting} vragen wachten`} op antwoord, ${late === 0 ? "geen langer" : `waarvan ${late} langer`} dan beloofd.`,
  nothing: "Hier staat nu niets.",
  gone: "Dit gesprek is er niet meer. De student heeft het gewist, of het was te lang stil.",
  starters: "Beginzinnen bewerken",
  numbers: "Cijfers over praten",
  item: (day: string) => `Vraag van ${day}`,
  waitsSince: (day: string) => `wacht sinds ${day}`,
  due: (day: string) => `antwoord beloofd uiterlijk ${day}`,
  overdue: (days: number) => `${days === 1 ? "één werkdag" : `${days} werkdagen`} te laat`,
  answered: "beantwoord",
  closed: "afgerond",
  messages: (count: number) => (count === 1 ? "1 bericht" : `${count} berichten`),
  inLanguage: { nl: "in het Nederlands", en: "in het Engels" },
  anywhere: "instelling niet genoemd",
  yours: "van jou",
  of: (name: string) => `van ${name}`,
  nobodys: "nog van niemand",
  handedBy: (name: string) => `overgedragen door ${name}`,
  formerColleague: "een vroegere collega",
  crisisTag: "kan haast hebben",
  crisis: {
    title: "Lees dit eerst",
    kinds: {
      self: "Hier staan woorden over dood, jezelf pijn doen of niet meer willen leven.",
      danger: "Hier staan woorden over acuut lichamelijk gevaar.",
      violence: "Hier staan woorden over geweld, dwang of bedreiging.",
    },
    seen: "De student zag meteen een kaart met 112 en 113. Er is niemand gewaarschuwd, en we weten niet wie het is.",
    todo: "Vraag er rechtstreeks naar, zeg wat je hoort, en noem 112 en 113 nog eens. Overleg met een collega volgens jullie eigen afspraken. Een woordenlijst mist ook dingen: lees alles.",
  },
  thread: {
    title: "Anonieme vraag",
    back: "Terug naar alle vragen",
    student: "Student",
    onDay: (who: string, day: string) => `${who}, ${day}`,
    closing: (who: string, day: string) => `${who} rondde dit gesprek af op ${day}.`,
    pointed: (names: string) => `Gewezen op: ${names}`,
    erased: (day: string) => `Zegt niemand meer iets, dan wordt dit gewist op ${day}.`,
    take: "Neem deze vraag op je",
    reply: "Je antwoord",
    replyHelp:
      "Hoogstens 5.000 tekens. De student ziet jouw naam niet, tenzij je hem zelf noemt. Schrijf in de taal van de vraag.",
    starter: "Begin met een beginzin",
    noStarter: "Kies een beginzin",
    insert: "Zet in het vak",
    onward: "Wijs op iets of iemand",
    onwardHelp:
      "De student ziet dit onder je antwoord. Uit de regio staat hier alleen wat het laatste jaar is nagekeken.",
    send: "Verstuur het antwoord",
    sent: "Je antwoord is verstuurd.",
    taken: "Deze vraag is nu van jou.",
    handedOver: "De vraag is overgedragen.",
    ended: "Het gesprek is afgerond.",
    handOver: "Draag over",
    handOverTo: "Aan wie",
    handOverLead:
      "Je collega ziet de vraag bij 'Aan mij overgedragen'. De student merkt er niets van.",
    noColleague: "Er is geen collega die vragen van deze instelling mag lezen.",
    close: "Rond het gesprek af",
    closeLead:
      "De student kan alles nog lezen tot het wordt gewist. Schrijft de student weer, dan gaat het gesprek open.",
    closeSure: "Ja, rond af",
  },
  faults: {
    empty: "Er staat nog niets in het vak.",
    long: (count: string) =>
      `Je antwoord is ${count} tekens lang. Er passen er 5.000 in. Je tekst staat er nog.`,
    answered: (name: string) =>
      `${name} was je net voor. Lees eerst wat er staat. Je tekst staat er nog.`,
    wrote: "De student schreef er intussen iets bij. Lees dat eerst. Je tekst staat er nog.",
    taken: (name: string) => `Deze vraag is intussen van ${name}. Er is niets veranderd.`,
    "page-old": "Deze pagina was te oud. Je tekst staat er nog. Probeer het nog eens.",
    colleague: "Kies een collega uit de lijst.",
  },
  starterPage: {
    title: "Beginzinnen",
    lead: "Korte teksten om een antwoord mee te beginnen. Ze zijn van jullie: maak ze beter. Een wijziging geldt voor alle collega's.",
    language: { nl: "Nederlands", en: "Engels" },
    name: "Naam",
    text: "Tekst",
    save: "Bewaar",
    remove: "Haal weg",
    add: "Een beginzin erbij",
    addLanguage: "Taal",
    saved: "Bewaard.",
    removed: "Weggehaald.",
    ours: "Tekst van Doorsnee",
    faults: {
      name: "Geef de beginzin een naam van hoogstens 60 tekens.",
      text: "Schrijf een tekst van hoogstens 1.500 tekens.",
      moved:
        "Een collega wijzigde deze beginzin intussen. Hieronder staat wat jij typte; bewaar het nog eens als dat moet gelden.",
    },
  },
  /** What an answer can begin with, until the office makes it its own. */
  ownStarters: {
    thanks: {
      title: "Bedanken",
      text: "Dank je wel voor je bericht. Goed dat je het opschrijft. Ik lees erin dat ...",
    },
    ask: {
      title: "Meer vragen",
      text: "Om goed mee te denken wil ik je iets vragen. Je hoeft niet te antwoorden. Hoe ziet een gewone week er voor je uit? En wat zou je het liefst anders zien?",
    },
    other: {
      title: "Over een ander",
      text: "Je maakt je zorgen om iemand. Dat is niet niks. Wat zie je gebeuren, en wat heb je al geprobeerd? Je hoeft het niet in je eentje op te lossen.",
    },
    onward: {
      title: "Verder wijzen",
      text: "Wat je schrijft verdient meer dan een antwoord op een scherm. Hieronder staat waar je verder terechtkunt. Kies wat bij je past.",
    },
    urgent: {
      title: "Als het haast heeft",
      text: "Ik schrik van wat je schrijft, en ik ben blij dat je het zegt. Denk je eraan om dood te gaan of jezelf iets aan te doen? Je mag het me gewoon vertellen. Wacht niet op mij als het nu te zwaar is: bel 0800-0113, dag en nacht, of 112 als er nu gevaar is.",
    },
    close: {
      title: "Afronden",
      text: "Ik hoop dat je hier iets aan hebt. Ik rond ons gesprek af. Wil je later nog iets vragen? Schrijf gerust weer, dan lees ik het.",
    },
  },
};
