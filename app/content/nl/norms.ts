export const norms = {
  title: "Alle cijfers",
  lead: "Elk cijfer dat Doorsnee gebruikt, met wie er is gevraagd, wanneer, hoe en door wie. Nog niet begonnen? Gok dan eerst, dat is leuker.",
  rules: [
    "Gemeten gaat voor geschat. Wat we schatten, noemen we een schatting.",
    "Een onderzoek waar iedereen zichzelf voor kon opgeven, gebruiken we nooit als norm.",
    "Ook wie niet drinkt of gebruikt telt mee, tenzij er iets anders staat.",
    "We tonen een cijfer zoals het gedrukt is, en maken het nooit preciezer.",
  ],
};
