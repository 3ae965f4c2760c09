import { checkedOn, type Statement, type ThemeTopicId } from "../statement";
import { sources } from "./sources";

const say = checkedOn("2026-11-22");

/** Topics with a page of their own that are no substance. */
export type ThemePageId = Exclude<ThemeTopicId, "help">;

export const themePageIds = [
  "driving",
  "medicines",
  "pregnancy",
] as const satisfies readonly ThemePageId[];

export const themes: Record<ThemePageId, readonly Statement[]> = {
  driving: [
    say(
      "De grens is 0,5 promille alcohol. Op de fiets is dat net zo.",
      "The limit is 0.5 per mille of alcohol. On a bicycle it is the same.",
      sources.bike,
    ),
    say(
      "Heb je je rijbewijs nog geen vijf jaar? Dan is de grens 0,2 promille.",
      "Have you had your licence for less than five years? Then the limit is 0.2 per mille.",
      sources.legalHelp,
    ),
    say(
      "Met drugs op rijden mag niet. Neem je ook alcohol, dan is de grens daarvoor 0,2 promille.",
      "Driving after drugs is against the law. With alcohol as well, its limit is 0.2 per mille.",
      sources.legalHelp,
      sources.prosecutor,
    ),
    say("Een test weigeren is strafbaar.", "Refusing a test is an offence.", sources.prosecutor),
    say(
      "Bij 0,5 promille is de kans op een ongeluk al veertig procent groter.",
      "At 0.5 per mille a crash is already forty per cent more likely.",
      sources.prosecutor,
    ),
    say(
      "Drugs werken langer dan je voelt. Bij xtc gaat het volgens TeamAlert om 16 tot 40 uur.",
      "Drugs last longer than you feel. For ecstasy TeamAlert says 16 to 40 hours.",
      sources.teamAlert,
    ),
    say(
      "Na cannabis rijd je soms tot een dag later minder goed.",
      "After cannabis you may drive less well until a day later.",
      sources.jellinekCannabisTraffic,
    ),
    say(
      "Na lachgas, ketamine of GHB ben je nog uren niet nuchter, ook als je niets merkt.",
      "After nitrous oxide, ketamine or GHB you are not sober for hours, even if you notice nothing.",
      sources.ndmNitrous,
      sources.drugsinfoKetamine,
      sources.drugsinfoGhb,
    ),
    say(
      "Spreek vooraf af hoe je thuiskomt, en wie nuchter blijft.",
      "Agree beforehand how you get home, and who stays sober.",
      sources.strategiesReview,
    ),
  ],
  medicines: [
    say(
      "Alcohol kan een medicijn sterker of zwakker maken, en een medicijn de alcohol sterker.",
      "Alcohol can make a medicine stronger or weaker, and a medicine can make alcohol stronger.",
      sources.pharmacists,
    ),
    say(
      "Dat kan ook als er uren tussen zitten. Vraag het je apotheker: die weet wat jij gebruikt.",
      "That can happen even hours apart. Ask your pharmacist: they know what you take.",
      sources.pharmacists,
    ),
    say(
      "Van sommige medicijnen word je suf. Alcohol maakt dat sterker, en je reageert trager.",
      "Some medicines make you drowsy. Alcohol makes that stronger, and you react more slowly.",
      sources.medicinesAlcohol,
    ),
    say(
      "Slik je antidepressiva? Met xtc, speed of cocaïne kan het misgaan, bij MAO-remmers heel ernstig.",
      "On antidepressants? With ecstasy, speed or cocaine it can go wrong, and badly with MAO inhibitors.",
      sources.jellinekSerotonin,
    ),
    say(
      "ADHD-medicijnen vallen onder de Opiumwet. Delen of doorverkopen mag niet.",
      "ADHD medicines fall under the Dutch Opium Act. Sharing or selling them is against the law.",
      sources.ritalin,
    ),
  ],
  pregnancy: [
    say(
      "Zwanger? Het advies is: geen alcohol. Een veilige grens is niet bekend.",
      "Pregnant? The advice is: no alcohol. No safe limit is known.",
      sources.midwives,
      sources.councilPregnancy,
    ),
    say(
      "Wil je zwanger worden? Dan geldt het al, voor jullie allebei.",
      "Trying for a baby? Then it already counts, for both of you.",
      sources.midwives,
      sources.councilPregnancy,
    ),
    say(
      "Ook bij borstvoeding is het advies: geen alcohol.",
      "While breastfeeding the advice is no alcohol either.",
      sources.midwives,
    ),
    say(
      "Door cannabis kan een baby in de buik minder groeien. Door cocaïne kan een baby te vroeg komen.",
      "Cannabis can make a baby in the womb grow less. Cocaine can make a baby come too early.",
      sources.midwiferyReview,
    ),
    say(
      "Bij bijna alle drugs raden onderzoekers borstvoeding af.",
      "With nearly all drugs, researchers advise against breastfeeding.",
      sources.midwiferyReview,
    ),
    say(
      "Gebruikte je iets toen je het nog niet wist? Vertel het je verloskundige, die denkt mee.",
      "Did you take something before you knew? Tell your midwife, who will think along.",
      sources.birthCentre,
    ),
    say(
      "Drink je elke dag veel? Stop dan niet ineens. Bel meteen je huisarts of verloskundige.",
      "Do you drink a lot every day? Do not stop all at once. Call your GP or midwife right away.",
      sources.withdrawal,
    ),
  ],
};
