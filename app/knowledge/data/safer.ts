import { checkedOn, type Statement } from "../statement";
import { sources } from "./sources";

const say = checkedOn("2026-11-22");

/** Comes before every advice: the house rule, in words without a threat. */
export const houseRule: Statement = say(
  "Niet gebruiken is de enige manier waarbij niets mis kan gaan.",
  "Not using is the only way that nothing can go wrong.",
  sources.jellinekNews,
);

/** For who drinks anyway. For the other substances the facts in app/content/nl/substances.ts serve. */
export const saferDrinking: readonly Statement[] = [
  say(
    "Bedenk vooraf wanneer je stopt, en stop dan ook.",
    "Decide beforehand when you stop, and stop then.",
    sources.strategies,
  ),
  say(
    "Neem om en om iets zonder alcohol: water, fris of 0.0.",
    "Have something without alcohol in between: water, a soft drink or 0.0.",
    sources.cuttingDown,
  ),
  say(
    "Sla shotjes en drankspelletjes over. Dan houd je zelf de maat.",
    "Skip shots and drinking games. Then you keep the measure yourself.",
    sources.strategies,
  ),
  say(
    "Spreek af wie nuchter blijft, en hoe iedereen thuiskomt.",
    "Agree who stays sober, and how everybody gets home.",
    sources.strategiesReview,
  ),
  say(
    "De Gezondheidsraad zegt: drink niet, of hoogstens één glas per dag.",
    "The Dutch Health Council says: do not drink, or at most one glass a day.",
    sources.healthCouncil,
  ),
];

/** The testing service. Age limits were not found in a source, so nothing is said about them. */
export const testing: readonly Statement[] = [
  say(
    "Testen is anoniem, en alleen voor wat je zelf wilde gebruiken.",
    "Testing is anonymous, and only for what you meant to use yourself.",
    sources.testRules,
    sources.testNovadic,
  ),
  say(
    "De drug moet uit Nederland komen. Waar jij vandaan komt, maakt niet uit.",
    "The drug has to come from the Netherlands. Where you come from makes no difference.",
    sources.testRules,
  ),
  say(
    "Een pil moet heel zijn. Een halve wordt niet getest.",
    "A pill has to be whole. Halves are not tested.",
    sources.testRules,
  ),
  say(
    "De uitslag komt soms meteen, en vaak na ruim een week. Het kost niets, schreef VNN in 2021.",
    "The result sometimes comes at once, often after a week or more. It is free, VNN wrote in 2021.",
    sources.testVnn,
  ),
  say(
    "Bij drukte kan het zijn dat je geen uitslag krijgt. Je hebt er geen recht op.",
    "When it is busy you may get no result. You have no right to one.",
    sources.testBusy,
    sources.testRules,
  ),
  say(
    "Bij het testen hoort een kort gesprek. Wat je vertelt, blijft daar.",
    "A short talk is part of it. What you say stays there.",
    sources.testVnn,
  ),
];

/** When it cannot wait, whatever was taken. */
export const emergencySigns: readonly Statement[] = [
  say(
    "Iemand wordt niet wakker, of reageert niet op praten en schudden.",
    "Somebody does not wake up, or does not react to talking and shaking.",
    sources.redCrossAlcohol,
    sources.redCross,
  ),
  say(
    "Iemand ademt langzaam, onregelmatig of met pauzes, of ziet bleek of blauw.",
    "Somebody breathes slowly, unevenly or with pauses, or looks pale or blue.",
    sources.firstAid,
  ),
  say(
    "Iemand krijgt een aanval, of heeft pijn op de borst.",
    "Somebody has a seizure or chest pain.",
    sources.redCross,
    sources.eenvandaag3mmc,
  ),
  say(
    "Iemand is heel heet, verward of stijf.",
    "Somebody is very hot, confused or stiff.",
    sources.redCross,
  ),
];

/** What to do until help comes. */
export const emergencySteps: readonly Statement[] = [
  say(
    "Bel 112, ook als je twijfelt. Vertel wat iemand nam: dan weten ze sneller wat helpt.",
    "Call 112, also when in doubt. Say what was taken: then they know sooner what helps.",
    sources.redCross,
    sources.firstAidPost,
  ),
  say(
    "Wie slaapt of suf is, leg je op de zij. Blijf erbij en let op de adem.",
    "Lay somebody who sleeps or is drowsy on their side. Stay and watch their breathing.",
    sources.redCross,
    sources.firstAid,
  ),
  say(
    "Geen reactie en geen normale adem? Begin met reanimeren.",
    "No reaction and no normal breathing? Start CPR.",
    sources.redCross,
  ),
  say(
    "Heel heet? Zoek een koele plek, gebruik natte doeken, en zet een ventilator aan.",
    "Very hot? Find a cool place, use wet cloths, and turn on a fan.",
    sources.redCross,
  ),
  say(
    "Laat iemand niet overgeven. Geef geen eten, drinken of koffie.",
    "Do not make anybody vomit. Give no food, drink or coffee.",
    sources.redCross,
    sources.coffee,
  ),
  say(
    "Is iemand vooral bang? Zoek een rustige plek, stel gerust en blijf erbij.",
    "Is somebody mostly scared? Find a calm place, reassure them and stay.",
    sources.redCrossWorkshop,
  ),
];
