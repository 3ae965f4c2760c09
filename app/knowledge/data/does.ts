import { checkedOn, type Statement, type SubstanceTopicId } from "../statement";
import { sources } from "./sources";

const say = checkedOn("2026-11-22");

/** What a substance does, wanted and unwanted. No amounts: a body and a batch differ too much. */
export const does: Record<SubstanceTopicId, readonly Statement[]> = {
  alcohol: [
    say(
      "Je voelt je vaak losser en zekerder. Nare gevoelens kunnen ook sterker worden.",
      "You often feel looser and surer of yourself. Bad feelings can grow stronger too.",
      sources.jellinekAlcohol,
    ),
    say(
      "Je evenwicht wordt slechter en je bewegingen gaan minder soepel.",
      "Your balance gets worse and you move less smoothly.",
      sources.jellinekAlcohol,
    ),
    say(
      "Je voelt het na tien minuten tot een half uur. Eén glas afbreken duurt een tot anderhalf uur.",
      "You feel it after ten minutes to half an hour. Breaking down one glass takes up to an hour and a half.",
      sources.jellinekAlcohol,
    ),
    say(
      "Veel in korte tijd kan een vergiftiging worden. Dan raakt iemand buiten bewustzijn.",
      "A lot in a short time can become poisoning. Then somebody passes out.",
      sources.jellinekAlcohol,
    ),
  ],
  cannabis: [
    say(
      "Je stemming verandert, en alles komt anders binnen. De een wordt ontspannen, de ander sloom of vergeetachtig.",
      "Your mood changes, and everything comes in differently. Some relax, others turn slow or forgetful.",
      sources.unityCannabis,
    ),
    say(
      "Wiet maakt sterker wat je al voelde, ook als dat naar is. Je kunt er achterdochtig van worden.",
      "Weed makes what you felt stronger, bad feelings too. It can make you paranoid.",
      sources.nuPartyDrugs,
    ),
    say(
      "Je reageert trager en onthoudt minder.",
      "You react more slowly and remember less.",
      sources.jellinekCannabisTraffic,
    ),
  ],
  xtc: [
    say(
      "Je krijgt energie, en voelt je open en dicht bij anderen.",
      "You get energy, and feel open and close to others.",
      sources.drughulpXtc,
    ),
    say(
      "Je hart gaat sneller, je wordt warmer en je lichaam werkt harder.",
      "Your heart beats faster, you get warmer and your body works harder.",
      sources.jellinekNews,
    ),
    say(
      "Met hitte en lang dansen erbij kun je te heet worden. Dat is levensgevaarlijk.",
      "Add heat and long dancing, and you can overheat. That is life-threatening.",
      sources.jellinekXtc,
    ),
  ],
  cocaine: [
    say(
      "Het pept op. Sommigen kunnen er na een tijd niet meer buiten.",
      "It peps you up. After a while, some people cannot do without it.",
      sources.ndmCocaine,
    ),
    say(
      "Je hart en je hersenen kunnen er last van krijgen, ook als je jong en gezond bent.",
      "It can affect your heart and brain, even when you are young and healthy.",
      sources.nuCocaine,
    ),
  ],
  "nitrous-oxide": [
    say(
      "Je krijgt een korte, sterke roes. Je voelt minder pijn en je spieren ontspannen.",
      "You get a short, strong high. You feel less pain and your muscles relax.",
      sources.ndmNitrous,
    ),
    say(
      "Staand of lopend kun je vallen, omdat je je lichaam even niet goed stuurt.",
      "Standing or walking you can fall, because you do not control your body for a moment.",
      sources.rtlNitrous,
    ),
    say(
      "Gas recht uit een tank of patroon is ijskoud. Lippen en longen kunnen bevriezen.",
      "Gas straight from a tank or charger is ice-cold. Lips and lungs can freeze.",
      sources.paroolNitrous,
    ),
    say(
      "De effecten kunnen nog uren duren, ook als je niets meer merkt.",
      "The effects can last for hours, even when you no longer notice.",
      sources.ndmNitrous,
    ),
  ],
  ketamine: [
    say(
      "Je wordt dromerig, en geluiden klinken anders.",
      "You get dreamy, and sounds change.",
      sources.drugsinfoKetamine,
    ),
    say(
      "Na veel ketamine kun je soms niet meer bewegen of praten. Veel mensen vinden dat eng.",
      "After a lot of ketamine you sometimes cannot move or talk. Many people find that frightening.",
      sources.drugsinfoKetamine,
      sources.jellinekKetamine,
    ),
    say(
      "Je kunt misselijk, bang of in de war raken.",
      "You can feel sick, scared or confused.",
      sources.drugsinfoKetamine,
    ),
    say(
      "Ook als je niets meer merkt, ben je nog niet nuchter.",
      "Even when you notice nothing any more, you are not sober yet.",
      sources.drugsinfoKetamine,
    ),
  ],
  "3-mmc": [
    say(
      "Je voelt je wakker, en wilt praten en contact maken.",
      "You feel awake, and want to talk and be with people.",
      sources.medicalfacts3mmc,
    ),
    say(
      "Je hart kan van slag raken, en je bloeddruk en temperatuur gaan omhoog.",
      "Your heart can lose its rhythm, and your blood pressure and temperature go up.",
      sources.drenthe3mmc,
    ),
    say(
      "Er is weinig onderzoek naar gedaan. Wat het na jaren doet, weet nog niemand.",
      "There is little research on it. What it does after years, nobody knows yet.",
      sources.medicalfacts3mmc,
    ),
    say(
      "Artsen belden er in 2023 bijna twee keer zo vaak over als het jaar ervoor.",
      "In 2023 doctors called about it almost twice as often as the year before.",
      sources.poison3mmc,
    ),
  ],
  ghb: [
    say(
      "Je wordt ontspannen en minder geremd, ongeveer zoals van alcohol.",
      "You get relaxed and less inhibited, much as with alcohol.",
      sources.drugsinfoGhb,
    ),
    say(
      "Iets te veel, en je wordt slap en slaperig of raakt buiten bewustzijn.",
      "A little too much, and you go limp and sleepy or pass out.",
      sources.drugsinfoGhb,
    ),
    say(
      "GHB dempt je adem en je hartslag.",
      "GHB slows your breathing and your heartbeat.",
      sources.drugsinfoGhb,
    ),
    say(
      "Wie het elke dag neemt, kan na een paar weken niet meer zonder.",
      "Taken every day, it can get a hold on you within weeks.",
      sources.ndmGhb,
    ),
  ],
};
