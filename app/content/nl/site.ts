export const site = {
  name: "Doorsnee",
  demo: "Dit is een proefversie. Alle antwoorden in deze site zijn verzonnen.",
  skip: "Naar de inhoud",
  exit: "Snel weg",
  exitHelp:
    "Snel weg: gaat meteen naar een weersite en wist wat je invulde. Drie keer Shift doet hetzelfde.",
  otherLanguage: "English",
  print: "Afdrukken",
  footer: {
    emergency: "Is er nu gevaar?",
    call: "Bel",
    suicide: "Denk je aan zelfmoord? Praat met 113, gratis en anoniem, dag en nacht:",
    links: "Over deze site",
    runBy: (place: string, organisation: string) =>
      `Doorsnee ${place} wordt beheerd door ${organisation}.`,
    talk: "Met iemand praten",
    worried: "Zorgen om iemand",
    workshops: "Workshops",
    exercises: "Oefeningen",
    association: "Voor verenigingen",
    mentor: "Voor mentoren",
    advisor: "Voor studieadviseurs",
    facts: "Feiten en fabels",
    norms: "Alle cijfers",
    privacy: "Privacy",
    about: "Over Doorsnee",
    accessibility: "Toegankelijkheid",
    receipt: "Ik heb een code",
  },
  /** Beside a field that nobody sees, for browsers that know no `hidden`. */
  trap: "Laat dit leeg",
  faults: {
    title: "Er ging iets mis",
    notFound: "Deze pagina is er niet",
    notFoundText: "Misschien is het adres verkeerd overgetypt. Op de eerste pagina vind je alles.",
    forbidden: "Dit formulier kunnen we niet aannemen",
    forbiddenText:
      "Het kwam niet van onze pagina, of de pagina was te oud. Er is niets bewaard. Begin opnieuw vanaf de eerste pagina.",
    broken: "Er ging bij ons iets mis",
    brokenText:
      "Dat ligt niet aan jou. Wat je net stuurde is misschien niet bewaard. Ga terug en probeer het nog eens.",
    home: "Naar de eerste pagina",
  },
};
