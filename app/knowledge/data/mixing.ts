import type { Bilingual } from "~/language";
import { checkedOn, type Statement, type SubstanceTopicId } from "../statement";
import { sources } from "./sources";

const say = checkedOn("2026-11-22");

/** Two substances together: a word or two for the table, and what a source says. */
export interface Mix {
  pair: readonly [SubstanceTopicId, SubstanceTopicId];
  short: Bilingual;
  what: Statement;
}

/** Holds for every pair, also for the ones we found nothing about. */
export const mixingRule: Statement = say(
  "Hoe meer middelen samen, hoe vaker en hoe erger het misgaat. Alcohol telt mee.",
  "The more substances together, the more often and the more badly things go wrong. Alcohol counts.",
  sources.trimbosMixing,
);

const mix = (pair: Mix["pair"], nl: string, en: string, what: Statement): Mix => ({
  pair,
  short: { nl, en },
  what,
});

/** Pairs that a source says something about. A pair that is missing has no source that we found. */
export const mixes: readonly Mix[] = [
  mix(
    ["alcohol", "cannabis"],
    "Onvoorspelbaar",
    "Hard to predict",
    say(
      "Het pakt onvoorspelbaar uit. Je kunt er heel misselijk van worden.",
      "It is hard to predict. It can make you feel very sick.",
      sources.trimbosMixing,
      sources.nuPartyDrugs,
    ),
  ),
  mix(
    ["alcohol", "xtc"],
    "Zwaar voor lever",
    "Hard on liver",
    say("Je lever kan er schade van krijgen.", "It can harm your liver.", sources.trimbosMixing),
  ),
  mix(
    ["alcohol", "cocaine"],
    "Zwaar voor hart",
    "Hard on heart",
    say(
      "In je lichaam ontstaat een nieuwe stof, zwaar voor hart en lever. Je voelt je nuchterder dan je bent.",
      "Your body makes a new substance, hard on heart and liver. You feel more sober than you are.",
      sources.cocaineAlcohol,
      sources.trimbosMixing,
    ),
  ),
  mix(
    ["alcohol", "nitrous-oxide"],
    "Te weinig adem",
    "Too little breath",
    say(
      "Allebei verdoven ze. Je ademt minder, en soms krijg je te weinig zuurstof.",
      "Both numb you. You breathe less, and sometimes get too little oxygen.",
      sources.paroolNitrous,
    ),
  ),
  mix(
    ["alcohol", "ketamine"],
    "Bewusteloos",
    "Passing out",
    say(
      "Je kunt bewusteloos raken en te weinig ademen. Wie dan overgeeft, kan stikken.",
      "You can pass out and breathe too little. Vomiting then can choke you.",
      sources.jellinekKetamine,
    ),
  ),
  mix(
    ["alcohol", "ghb"],
    "Levensgevaar",
    "Life in danger",
    say(
      "Dit is levensgevaarlijk. Je kunt bewusteloos of in coma raken.",
      "This is life-threatening. You can pass out or fall into a coma.",
      sources.nuPartyDrugs,
    ),
  ),
  mix(
    ["xtc", "cocaine"],
    "Onvoorspelbaar",
    "Hard to predict",
    say(
      "Wat er gebeurt is moeilijk te voorspellen. Mensen nemen dan vaak veel meer dan ze wilden.",
      "What happens is hard to predict. People then often take far more than they meant to.",
      sources.jellinekCocaineXtc,
    ),
  ),
  mix(
    ["xtc", "ketamine"],
    "Vaker EHBO",
    "More first aid",
    say(
      "Ongelukken met ketamine komen meestal door mixen, vooral met xtc, GHB of cocaïne.",
      "Accidents with ketamine mostly come from mixing, above all with ecstasy, GHB or cocaine.",
      sources.nrcKetamine,
    ),
  ),
  mix(
    ["cocaine", "ketamine"],
    "Zwaar voor hart",
    "Hard on heart",
    say(
      "Dit kan misgaan bij wie iets aan hart of vaten heeft.",
      "This can go wrong for people with something wrong in heart or blood vessels.",
      sources.jellinekKetamine,
      sources.nrcKetamine,
    ),
  ),
  mix(
    ["ketamine", "ghb"],
    "Bewusteloos",
    "Passing out",
    say(
      "Je kunt bewusteloos raken en te weinig ademen.",
      "You can pass out and breathe too little.",
      sources.jellinekKetamine,
      sources.nrcKetamine,
    ),
  ),
];
