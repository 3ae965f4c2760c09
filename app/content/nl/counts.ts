/** Words around numbers of how a service was used. */
export const counts = {
  weeks: "Weken",
  howMany: "Hoe vaak",
  about: (count: number) => `ongeveer ${count}`,
  span: (from: string, through: string) => (from === through ? from : `${from} t/m ${through}`),
  tooFew: "te weinig om te splitsen",
  none: "Nog geen tien keer. We laten pas iets zien vanaf tien.",
  waiting: "Er is meer, maar nog geen tien. Dat komt er later bij.",
  how: "Weken gaan samen tot er tien zijn, en getallen gaan op vijf af. Zo wijst geen getal iemand aan.",
};
