/** How often the ways to talk are used, for the office. */
export const talkNumbers = {
  title: "Cijfers over praten",
  lead: "Hoe vaak studenten een manier om te praten gebruikten, per week. Nooit wie, en nooit minder dan tien tegelijk.",
  nothing: "Er is nog niets geteld. Zodra studenten een gesprek zoeken, komen de tellingen hier.",
  through: (week: string) =>
    `Bijgewerkt tot en met week ${week}. De week die nu loopt telt nog niet mee.`,
  /** By the name under which each is counted; one that is not here shows that name. */
  subjects: {
    "talk-thread": "Anonieme vragen gesteld",
    "talk-thread-answered": "Anonieme vragen beantwoord: is de beloofde tijd gehaald?",
    "talk-booked": "Gesprekken geboekt",
    "talk-moved": "Gesprekken verzet",
    "talk-cancelled": "Gesprekken afgezegd",
    "talk-waiting": "Op de wachtlijst gezet",
    "talk-held": "Gesprekken gevoerd",
    "talk-missed": "Gesprekken waar niemand kwam",
    "talk-follow-up": "Vervolg aangeboden",
    "talk-slip": "Kaarten van studieadviseurs gebruikt",
    "slip-made": "Kaarten gemaakt door studieadviseurs",
    "slip-used": "Kaarten van studieadviseurs gebruikt om verder te kijken",
  },
  dimensions: {
    language: "Taal",
    institution: "Instelling",
    promise: "Beloofde tijd",
    kind: "Soort",
    from: "Waarvandaan",
    wait: "Wachttijd",
    onward: "Verder gewezen",
  },
  values: {
    promise: { kept: "gehaald", late: "niet gehaald" },
    kind: {
      "walk-in": "inloop",
      slot: "afspraak",
      place: "op een plek",
      thread: "anonieme vraag",
      phone: "telefoon",
      video: "video",
    },
    from: { slip: "kaart van een studieadviseur", self: "uit zichzelf", advisor: "studieadviseur" },
    none: "niet genoemd",
  },
};
