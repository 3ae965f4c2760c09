import { describe, expect, it } from "vitest";
import { type CrisisKind, findCrisis } from "./crisis";
import { crisisKinds, crisisWords } from "./crisis-words";

/** What a worried reader would want to see a card at. */
const caught: Record<CrisisKind, readonly string[]> = {
  self: [
    "Ik denk de laatste tijd aan zelfmoord.",
    "ik ben suïcidaal",
    "SUICIDE",
    "Soms wil ik gewoon dood",
    "ik wil... dood",
    "Ik wil niet meer leven zo",
    "ik heb geen zin meer in het leven",
    "Ik kan het leven niet meer aan.",
    "Soms denk ik: als ik er niet meer ben is iedereen blij",
    "ik wil er niet meer zijn",
    "was ik maar dood",
    "ik wil er een eind aan maken",
    "Ik ben bang dat ik mezelf iets aandoe. Of nou ja, mezelf iets aandoen, dat dus",
    "Ik snijd mezelf als ik gedronken heb",
    "ik zie geen uitweg",
    "Ik stond te denken of ik voor de trein zou springen. Ik wil voor de trein springen",
    "Thuis zijn ze beter af zonder mij",
    "Ze heeft al haar pillen geteld, ze wil alle pillen innemen",
    "I want to kill myself",
    "I don’t want to live anymore",
    "i dont wanna live",
    "sometimes I wish I was dead",
    "everyone would be better off without me",
    "I've been self-harming since the exams",
    "I cut myself when I am drunk",
    "my friend said she wants to end it all",
    "I am tired\tof   living",
  ],
  danger: [
    "mijn huisgenoot ligt op de gang en reageert niet",
    "Ik krijg hem niet wakker",
    "ze heeft blauwe lippen",
    "hij ademt bijna niet",
    "Kun je een overdosis GHB krijgen?",
    "he is not breathing",
    "He's unconscious!!!",
    "she won’t wake up",
    "I had a seizure after I stopped drinking",
    "I see things that aren't there",
    "chest pain after coke",
  ],
  violence: [
    "Ik ben verkracht na een feest",
    "hij slaat me als hij gedronken heeft",
    "ik word bedreigd door mijn dealer",
    "ik durf niet naar huis",
    "er zat iets in mijn drankje",
    "I was raped",
    "he hits me",
    "I think someone spiked my drink",
    "I want to hurt someone",
  ],
};

/** Everyday talk of students that is about something else. */
const passed = [
  "Ik ben doodmoe na de introweek",
  "ik ben echt dood moe",
  "we hebben ons dood gelachen",
  "Mijn opa is dood en sindsdien drink ik meer",
  "Dat is wat ik wil. Mijn opa is dood.",
  "dat slaat nergens op",
  "Mijn ouders vermoorden me als ze dit lezen",
  "hij reageert niet op mijn appjes",
  "Zijn alle pillen in Groningen getest?",
  "Ik wil stoppen met blowen, maar ik wil niet meer alleen zitten",
  "ik leef alleen nog voor het weekend",
  "In mijn leven heb ik nooit meer gedronken dan nu, want de mensen die ik ken drinken veel",
  "ik sta te vroeg op voor de trein",
  "we liepen tien kms naar huis",
  "ik wil een einde aan mijn studie maken",
  "hoe lang blijft wiet in mijn bloed",
  "I'm dead tired of these parties",
  "that exam killed me",
  "I am dying to know how much is too much",
  "this hangover is killing me",
  "I never wake up on time after a party",
  "My parents will kill me if they find out",
  "I want to cut myself off from that group",
  "she is not responding to my texts",
  "Is it unconscious bias?",
  "I passed out on the sofa last weekend, is that bad?",
  "How do I tell a friend that he drinks a lot?",
  "I want to drink less",
  "",
];

describe("words that call for a warning", () => {
  for (const kind of crisisKinds)
    it.each(caught[kind])(`are caught as ${kind}: %s`, (text) => {
      expect(findCrisis(text)).toContain(kind);
    });

  it.each(passed)("are not seen in: %s", (text) => {
    expect(findCrisis(text)).toEqual([]);
  });

  it("are each found by themselves, in a sentence, and with accents and capitals", () => {
    for (const kind of crisisKinds)
      for (const phrase of crisisWords[kind]) {
        const plain = phrase.replaceAll("…", "een twee").replaceAll("*", "en");
        for (const text of [plain, `Nou, ${plain.toUpperCase()} dus.`, plain.replaceAll("e", "é")])
          expect(findCrisis(text), `${phrase}: ${text}`).toContain(kind);
      }
  });

  it("are found far down in a long text, and all kinds at once", () => {
    const long = "Dit gaat over mijn huis. ".repeat(800);
    expect(findCrisis(`${long} hij slaat me en ik wil dood. ${long} he is not breathing`)).toEqual([
      "self",
      "danger",
      "violence",
    ]);
  });

  it("are written as they are looked for: small letters without accents or marks", () => {
    for (const phrase of Object.values(crisisWords).flat())
      expect(phrase).toMatch(/^[a-z0-9]+\*?( ([a-z0-9]+\*?|…))*$/);
  });
});
