import type { ConsequenceId, PartId, ShareTopic, StyleLevel } from "~/feedback/message";
import { type Track, tracks } from "~/workshops/tracks";
import type { PlanResponse, Situation } from "~/feedback/plan";
import type { PeakBand } from "~/instruments/heaviest-occasion/peak";
import type { StrategyId } from "~/instruments/strategies/items";
import type { SubstanceId } from "~/instruments/substance-use/items";
import type { Sayings } from "../said";

const decimal = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });
const perMille = new Intl.NumberFormat("nl-NL", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const whole = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
const euro = new Intl.NumberFormat("nl-NL", {
  style: "currency",
  currency: "EUR",
  maximumFractionDigits: 0,
});

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const people = (n: number) =>
  n < 1 ? "minder dan 1" : n > 99 ? "meer dan 99" : `${Math.round(n)}`;
const norm100 = (n: number) => `${people(n)} van de 100`;
/** The others: who does not. */
const rest100 = (n: number) => capitalise(norm100(n < 1 || n > 99 ? 100 - n : 100 - Math.round(n)));

const glassCount = (n: number) => `${decimal.format(n)} ${n === 1 ? "glas" : "glazen"}`;

/** What most do first, as a headline; then the share itself. */
const shares: Record<ShareTopic, (n: number) => { big: string; share: string }> = {
  "little-or-none": (n) => ({
    big: `${capitalise(norm100(n))} studenten drinken niets, of hoogstens één glas op een dag.`,
    share: "",
  }),
  "heavy-weekly": (n) => ({
    big: `${rest100(n)} studenten drinken niet elke week een dag veel.`,
    share: `${capitalise(norm100(n))} wel: mannen 6 glazen of meer, vrouwen 4 of meer.`,
  }),
  cannabis: (n) => ({
    big: `${rest100(n)} studenten gebruikten het afgelopen jaar geen wiet of hasj.`,
    share: `${capitalise(norm100(n))} wel. Eén keer telt mee.`,
  }),
  xtc: (n) => ({
    big: `${rest100(n)} studenten gebruikten het afgelopen jaar geen xtc.`,
    share: `${capitalise(norm100(n))} wel. Eén keer telt mee.`,
  }),
};

function sayShare(topic: ShareTopic, share: number, guessed: string[]) {
  const said = shares[topic](share);
  return { big: said.big, text: [said.share, ...guessed].filter((line) => line !== "") };
}

const topics: Record<ShareTopic, { question: string; share: (n: number) => string; most: string }> =
  {
    "little-or-none": {
      question: "Hoeveel studenten drinken niets, of hoogstens één glas op een dag?",
      share: (n) => shares["little-or-none"](n).big,
      most: "Veel studenten drinken niets, of hoogstens één glas op een dag.",
    },
    "heavy-weekly": {
      question: "Hoeveel studenten drinken elke week minstens één dag veel?",
      share: (n) => Object.values(shares["heavy-weekly"](n)).join(" "),
      most: "De meeste studenten drinken niet elke week een dag veel.",
    },
    cannabis: {
      question: "Hoeveel studenten gebruikten het afgelopen jaar wiet of hasj?",
      share: (n) => Object.values(shares.cannabis(n)).join(" "),
      most: "De meeste studenten gebruikten het afgelopen jaar geen wiet of hasj.",
    },
    xtc: {
      question: "Hoeveel studenten gebruikten het afgelopen jaar xtc?",
      share: (n) => Object.values(shares.xtc(n)).join(" "),
      most: "De meeste studenten gebruikten het afgelopen jaar geen xtc.",
    },
  };

const noNorm = "Hiervoor is nog geen betrouwbaar cijfer.";

/** Views on somebody who leaves a round out: 1 fine, 2 a bit odd, 3 not done. */
const roundView = (view: number) =>
  view <= 1 ? "prima" : view === 2 ? "een beetje raar" : "iets wat je niet doet";

const roundUnmeasured = "Wat studenten hier er echt van vinden, is nog niet gemeten.";

const happened: Record<ConsequenceId, string> = {
  "good.fun": "je had meer plezier",
  "good.together": "het bracht je dichter bij anderen",
  "good.relax": "je kwam tot rust",
  "good.confidence": "je durfde meer",
  "happened.social": "je kreeg ruzie of gedoe met iemand",
  "happened.study": "je miste college, een deadline of werk",
  "happened.danger": "je deed iets waarbij je gewond kon raken",
  "happened.control": "het werd meer of later dan je van plan was",
  "happened.self-care": "je at, sliep of bewoog minder goed",
  "happened.self-image": "je voelde je daarna rot over jezelf",
  "happened.blackout": "je was een stuk van de avond kwijt",
  "happened.body": "je werd trillerig, zweterig of misselijk op een dag zonder",
};

/** As something to try. */
const strategies: Record<StrategyId, string> = {
  "strategies.limit": "bepaal vooraf hoeveel glazen het worden",
  "strategies.end-time": "kies van tevoren hoe laat je stopt",
  "strategies.alternate": "wissel af met water, fris of 0.0",
  "strategies.days-off": "houd een paar dagen per week zonder alcohol",
  "strategies.skip-round": "sla een rondje over",
  "strategies.no-shots-games": "laat shotjes en drankspelletjes voorbijgaan",
  "strategies.eat-first": "eet iets voordat je gaat drinken",
  "strategies.no-pre-drinking": "ga uit zonder thuis in te drinken",
  "strategies.slow": "doe rustig over een glas en zet het af en toe neer",
  "strategies.know-your-glass": "kijk hoeveel er in je glas zit, of kies iets lichters",
  "strategies.way-home": "bedenk voor je begint hoe je thuiskomt",
  "strategies.together": "ga samen met anderen heen en terug",
  "strategies.watch-glass": "houd je glas in het oog",
  "strategies.no-mixing": "houd alcohol en drugs of medicijnen uit elkaar",
  "strategies.sober-friend": "spreek af wie er nuchter blijft",
};

/** As something done already. */
const strategiesDone: Record<StrategyId, string> = {
  "strategies.limit": "je bepaalt vooraf hoeveel glazen het worden",
  "strategies.end-time": "je kiest van tevoren hoe laat je stopt",
  "strategies.alternate": "je wisselt af met water, fris of 0.0",
  "strategies.days-off": "je hebt dagen zonder alcohol",
  "strategies.skip-round": "je slaat een rondje over",
  "strategies.no-shots-games": "je laat shotjes en drankspelletjes voorbijgaan",
  "strategies.eat-first": "je eet iets voordat je gaat drinken",
  "strategies.no-pre-drinking": "je gaat uit zonder thuis in te drinken",
  "strategies.slow": "je doet rustig over een glas",
  "strategies.know-your-glass": "je let op hoeveel er in je glas zit",
  "strategies.way-home": "je weet vooraf hoe je thuiskomt",
  "strategies.together": "je gaat samen heen en terug",
  "strategies.watch-glass": "je houdt je glas in het oog",
  "strategies.no-mixing": "je houdt alcohol en drugs of medicijnen uit elkaar",
  "strategies.sober-friend": "er is iemand bij die nuchter blijft",
};

const peakBands: Record<PeakBand, string> = {
  "under-0.5":
    "Veel mensen voelen zich dan losser en reageren al iets trager. Voor wie pas een rijbewijs heeft, ligt de grens bij 0,2 promille.",
  "0.5-1.0":
    "Veel mensen praten dan harder, durven meer en schatten minder goed in. Vanaf 0,5 promille mag je niet rijden of fietsen. Voor wie pas een rijbewijs heeft, is dat 0,2.",
  "1.0-1.5":
    "Veel mensen lopen dan minder recht en reageren een stuk trager. Plannen van vooraf raken op de achtergrond. De grens voor rijden en fietsen is 0,5 promille, voor nieuwe bestuurders 0,2.",
  "1.5-2.5":
    "Veel mensen zijn dan later een stuk van de avond kwijt. Misselijk worden en vallen komen vaker voor. Op zo’n avond is het fijn als iemand nuchter blijft.",
  "over-2.5":
    "Sommige mensen zijn dan moeilijk wakker te krijgen. Gebeurt dat bij iemand: blijf erbij, bel 112 en leg diegene op de zij. Het promillage kan na het laatste glas verder stijgen.",
};

const noun: Record<SubstanceId, string> = {
  "drugs.cannabis": "wiet of hasj",
  "drugs.xtc": "xtc",
  "drugs.cocaine": "cocaïne",
  "drugs.amphetamine": "speed",
  "drugs.ketamine": "ketamine",
  "drugs.nitrous-oxide": "lachgas",
  "drugs.psychedelics": "tripmiddelen",
  "drugs.ghb": "GHB of GBL",
  "drugs.3-mmc": "3-MMC of andere nieuwe middelen",
  "drugs.adhd-medication": "ADHD-medicijnen zonder recept",
  "drugs.sedatives": "slaap- of kalmeringsmiddelen zonder recept",
  "drugs.tobacco": "tabak",
  "drugs.vaping": "een vape",
};

function saySubstanceShare(id: SubstanceId, share: number, scope: string) {
  const smoking = id === "drugs.tobacco" || id === "drugs.vaping";
  if (scope === "proxy") {
    return {
      big: smoking
        ? `${rest100(share)} jongvolwassenen roken en vapen niet.`
        : `${rest100(share)} jongvolwassenen gebruikten het afgelopen jaar geen ${noun[id]}.`,
      share: `${capitalise(norm100(share))} wel. Dit zijn jongvolwassenen in heel Nederland, studenten of niet.`,
    };
  }
  if (scope === "ever") {
    return {
      big: `${rest100(share)} studenten hebben nooit ${noun[id]} gebruikt.`,
      share: `${capitalise(norm100(share))} wel. Eén keer telt mee.`,
    };
  }
  return {
    big: `${rest100(share)} studenten gebruikten het afgelopen jaar geen ${noun[id]}.`,
    share: `${capitalise(norm100(share))} wel. Eén keer telt mee.`,
  };
}

const notDiagnosis = "Dit is wat je antwoorden samen zeggen. Het is geen diagnose.";

const preventiveTalk =
  "Een preventief gesprek is één gesprek met iemand die veel van drinken en drugs weet. Volgens onze bron is het gratis en anoniem.";

const styles: Record<
  Track,
  { name: string; gift: string; cost: string; handling: string; practise: string }
> = {
  alert: {
    name: "Alert",
    gift: "Je merkt vroeg dat er iets speelt, ook in je eigen lijf. Je denkt vooruit en bereidt je goed voor.",
    cost: "Een snel hart of een licht hoofd kan voelen als gevaar. Dan ga je weg, of je begint er niet aan.",
    handling: "Omgaan met spanning",
    practise: "Je oefent wat je kunt doen als je hart sneller gaat of je hoofd vol loopt.",
  },
  deep: {
    name: "Diep",
    gift: "Je denkt door en ziet ook wat niet klopt. Wie het zwaar heeft, voelt zich bij jou begrepen.",
    cost: "Gedachten kunnen blijven draaien om wat misging. Dan lijkt beginnen zinloos, en laat je dingen los.",
    handling: "Omgaan met een sombere bui",
    practise: "Je oefent wat je kunt doen op een dag dat niets de moeite waard lijkt.",
  },
  quick: {
    name: "Snel",
    gift: "Je durft te beginnen. Waar anderen nog overleggen, ben jij al bezig, en je kunt tegen een fout.",
    cost: "Soms is het al gezegd of gedaan voor je het wilde. Achteraf had je graag even gewacht.",
    handling: "Omgaan met een opwelling",
    practise: "Je oefent hoe je een tel wint tussen een idee en wat je doet.",
  },
  curious: {
    name: "Nieuwsgierig",
    gift: "Je zoekt het nieuwe op en krijgt er energie van. Jij doet wat anderen alleen bedenken.",
    cost: "Gewone dagen voelen snel leeg. Dan moet er iets gebeuren, en telkens iets groters.",
    handling: "Omgaan met verveling",
    practise: "Je oefent hoe je genoeg beleeft, ook op een gewone dinsdag.",
  },
};

const levels: Record<StyleLevel | "blank", string> = {
  often: "dit zie je vaak terug in je antwoorden.",
  sometimes: "dit zie je soms terug in je antwoorden.",
  seldom: "dit zie je weinig terug in je antwoorden.",
  blank: "hier vulde je niet alles in, dus we zeggen er niets over.",
};

const messages: Sayings = {
  "guess-corrected": ({ topic, share, guess }) => {
    const gap = Math.abs(guess - Math.round(share));
    return sayShare(topic, share, [
      `Jij gokte ${guess} van de 100. Het zijn er ${gap} ${guess > share ? "minder" : "meer"} dan je dacht.`,
    ]);
  },
  "guess-right": ({ topic, share, guess }) =>
    sayShare(topic, share, [`Jij gokte ${guess} van de 100. Dat zit er heel dicht bij.`]),
  "guess-not-over": ({ topic, guess }) => ({
    big:
      topic === "little-or-none"
        ? "Jij vergeet de mensen die weinig drinken niet."
        : "Jij overschat anderen hier niet.",
    text: [`Je gokte ${guess} van de 100. Hier valt niets recht te zetten.`, topics[topic].most],
  }),
  "guess-blank": ({ topic, share }) =>
    sayShare(topic, share, ["Je sloeg deze gok over. Dit is wat er gemeten is."]),
  "guess-no-norm": ({ guess }) => ({
    big: noNorm,
    text:
      guess === null ? [] : [`Jij gokte ${guess} van de 100. Of dat klopt, weten wij ook niet.`],
  }),
  "glasses-means": ({ guess, men, women }) => ({
    big: `Gemiddeld drinken mannen ongeveer ${decimal.format(men)} glazen per week, en vrouwen ongeveer ${decimal.format(women)}.`,
    text: [
      `Jij gokte ${glassCount(guess)} voor de doorsnee student.`,
      "Dit is gemeten onder studenten van één Nederlandse universiteit. Een paar mensen die veel drinken, trekken zo’n gemiddelde omhoog.",
    ],
  }),
  "glasses-guess-high": ({ guess }) => ({
    big: "De doorsnee student drinkt minder dan jij dacht.",
    text: [`Jij gokte ${glassCount(guess)} per week. Wat er gemeten is, ligt lager.`],
  }),
  "round-alone-in-it": ({ others }) => ({
    big: "Jij vindt een rondje overslaan prima.",
    text: [
      `Je denkt dat de meeste anderen het ${others === 2 ? "een beetje raar vinden" : "iets vinden wat je niet doet"}. ${roundUnmeasured}`,
      "Het kan zijn dat anderen denken zoals jij, en het ook niet hardop zeggen.",
    ],
  }),
  "round-same": ({ view }) => ({
    big:
      view <= 1
        ? "Jij vindt een rondje overslaan prima, en je denkt dat anderen dat ook vinden."
        : `Jij vindt een rondje overslaan ${roundView(view)}.`,
    text: [...(view <= 1 ? [] : ["Je denkt dat anderen er net zo over denken."]), roundUnmeasured],
  }),
  "round-other": ({ others, self }) => ({
    big: `Jij vindt een rondje overslaan ${roundView(self)}.`,
    text: [`Volgens jou vinden de meeste anderen het ${roundView(others)}. ${roundUnmeasured}`],
  }),

  "you-non-drinker": ({ share }) => ({
    big: "Jij drinkt niet. Dat is een keuze als elke andere.",
    text: [
      ...(share === null ? [] : [shares["little-or-none"](share).big]),
      "Je hoeft aan niemand uit te leggen waarom.",
    ],
  }),
  "you-light": ({ share }) => ({
    big: "Jij drinkt weinig, en dat is prima zo.",
    text: [
      ...(share === null ? [] : [shares["little-or-none"](share).big]),
      "Hoe een avond leuk wordt, bepaal je zelf.",
    ],
  }),
  "you-no-rank": () => ({
    big: "Je week ligt niet duidelijk boven die van de meeste studenten.",
    text: ["Je avonden zeggen bij jou meer dan je weektotaal. Die vind je hieronder."],
  }),
  "you-week-blank": () => ({
    big: "Je week is niet helemaal ingevuld.",
    text: [
      "Dat mag. We rekenen dan niets uit over hoe jouw week zich verhoudt tot die van anderen.",
    ],
  }),
  "you-rank": ({ glasses, from, to, low, high, group, kind }) => {
    const who = {
      all: "studenten",
      men: "mannelijke studenten",
      women: "vrouwelijke studenten",
    }[group];
    const band = to >= 100 ? `${from} of meer` : `${from} tot ${to}`;
    const margin = `${whole.format(low)} tot ${whole.format(high)} van de 100.`;
    const isMeasured = kind === "measured";
    return {
      big: `${isMeasured ? "Hier" : "Naar schatting"} drinken ${band} van de 100 ${who} minder dan jij.`,
      text: [
        `Je vulde ${glassCount(glasses)} in voor een gewone week.`,
        isMeasured
          ? `Dit is gemeten, in klassen van glazen per week. De marge loopt van ${margin}`
          : `Dit is een schatting, geen meting. De marge loopt van ${margin}`,
        "Wat je hiervan vindt, is aan jou.",
      ],
    };
  },
  "you-limits": ({ share }) => ({
    big: `Ongeveer ${norm100(share)} studenten blijven op of onder 21 glazen per week (mannen) of 14 (vrouwen).`,
    text: ["Dit is wel gemeten."],
  }),

  "week-total": ({ glasses, days }) => {
    const free = days.filter((day) => day === 0).length;
    const freeDays = `Op ${free} ${free === 1 ? "dag" : "dagen"} drink je niets.`;
    return {
      big:
        glasses === 0
          ? "Je drinkt niets in een gewone week."
          : `Je drinkt ${glassCount(glasses)} in een gewone week.`,
      text: glasses > 0 && free > 0 ? [freeDays] : [],
    };
  },
  "year-money": ({ cents }) => ({
    big: `Dat kost je ongeveer ${euro.format(cents / 100)} per jaar.`,
    text: ["Dit is je gewone week, een jaar lang, met de prijs die je zelf noemde."],
  }),
  "year-energy": ({ kilocalories }) => ({
    text: [
      `Uit de alcohol alleen komt ongeveer ${whole.format(kilocalories)} kilocalorieën per jaar.`,
    ],
  }),
  guideline: () => ({
    text: [
      "De Gezondheidsraad geeft alle volwassenen dit advies: drink niet, of hoogstens één glas per dag. Wat je ermee doet, kies je zelf.",
    ],
  }),
  peak: ({ glasses, hours, low, high, band }) => {
    const range =
      low >= high
        ? `ongeveer ${perMille.format(high)}`
        : `${perMille.format(low)} tot ${perMille.format(high)}`;
    return {
      big: `Op het hoogste punt had je naar schatting ${range} promille alcohol in je bloed.`,
      text: [
        `Dat was met ${glassCount(glasses)} in ${decimal.format(hours)} uur.`,
        peakBands[band],
        "Dit is een schatting achteraf, en lichamen verschillen. Je kunt er niet mee uitrekenen of je mag rijden.",
      ],
    };
  },
  "peak-missing": ({ glasses }) => ({
    text: [
      ...(glasses === null ? [] : [`Je avond met de meeste glazen was er een van ${glasses}.`]),
      "Voor een schatting van je promillage missen we een antwoord. Overslaan mag.",
    ],
  }),

  "audit-below": () => ({
    big: "Je blijft onder de grens die Nederlands onderzoek onder studenten vond.",
    text: [
      "Vanaf die grens merken meer studenten dat drinken in de weg gaat zitten.",
      "Het gaat over groepen. Hoe het bij jou is, weet jij het best.",
    ],
  }),
  "audit-at-cut-off": () => ({
    big: "Je zit op of boven de grens die Nederlands onderzoek onder studenten vond.",
    text: [
      "Vanaf daar merken meer studenten dat drinken in de weg gaat zitten.",
      "Het gaat over groepen. Of het bij jou ook zo is, weet jij het best.",
    ],
  }),
  "audit-zone-2": () => ({
    big: "Er zijn een paar tekenen dat drinken je soms in de weg zit.",
    text: [notDiagnosis, "Je kunt kijken wat je wilt houden zoals het is, en wat liever anders."],
  }),
  "audit-zone-3": () => ({
    big: "Er zijn verschillende tekenen dat drinken je in de weg zit.",
    text: [
      notDiagnosis,
      "Een gesprek kan helpen om te kijken wat jij wilt. Jij bepaalt wat erna komt.",
    ],
  }),
  "audit-zone-4": () => ({
    big: "Er zijn veel tekenen dat drinken je in de weg zit.",
    text: [
      notDiagnosis,
      "Je hoeft dat niet alleen uit te zoeken. Een gesprek helpt om het op een rij te krijgen.",
    ],
  }),
  "audit-not-scored": () => ({
    text: ["Je antwoorden zijn hier te weinig om samen iets te zeggen. Dat is prima."],
  }),

  "drugs-none": () => ({
    big: "Je noemde geen drugs, en geen tabak of vape.",
    text: ["Dat is een keuze als elke andere. Hier hoef je verder niets te lezen."],
  }),
  substance: ({ id, share, scope }) => {
    const used = `Je gebruikte het afgelopen jaar ${noun[id]}.`;
    if (share === null)
      return { big: used, text: ["Hier zetten we geen cijfer van anderen naast."] };
    const said = saySubstanceShare(id, share, scope);
    return { big: said.big, text: [said.share, used] };
  },
  "cannabis-low": () => ({
    text: ["Je antwoorden over wiet en hasj geven weinig tekenen dat het je in de weg zit."],
  }),
  "cannabis-raised": () => ({
    text: [
      "Je antwoorden over wiet en hasj geven een paar tekenen dat het je soms in de weg zit.",
      "Een paar weken pauze kan laten zien wat er dan verandert. Jij kiest.",
    ],
  }),
  "cannabis-high": () => ({
    text: [
      "Je antwoorden over wiet en hasj geven veel tekenen dat het je in de weg zit.",
      "Een gesprek kan helpen om het op een rij te krijgen. Jij bepaalt wat je vertelt.",
    ],
  }),
  "cannabis-not-scored": () => ({
    text: ["Over wiet en hasj zijn er te weinig antwoorden om samen iets te zeggen. Dat is prima."],
  }),
  "other-drugs-low": () => ({
    text: ["Je antwoorden over andere drugs geven weinig tekenen dat het je in de weg zit."],
  }),
  "other-drugs-raised": () => ({
    text: [
      "Je antwoorden over andere drugs geven een paar tekenen dat het je in de weg zit.",
      "Je kunt er met iemand over praten, ook als je niets wilt veranderen.",
    ],
  }),
  "other-drugs-high": () => ({
    text: [
      "Je antwoorden over andere drugs geven veel tekenen dat het je in de weg zit.",
      "Je hoeft dat niet alleen uit te zoeken. Een gesprek helpt om het op een rij te krijgen.",
    ],
  }),
  "other-drugs-not-scored": () => ({
    text: ["Over andere drugs zijn er te weinig antwoorden om samen iets te zeggen. Dat is prima."],
  }),
  mixing: ({ ghb, cocaine }) => ({
    big: "Drinken en gebruiken op één avond werkt anders dan één van de twee.",
    text: [
      "Hoe meer middelen samen, hoe vaker en hoe erger het misgaat. Alcohol telt daarbij mee.",
      ...(ghb ? ["GHB en alcohol samen is levensgevaarlijk. Houd die twee uit elkaar."] : []),
      ...(cocaine
        ? [
            "Met alcohol en coke samen voel je je nuchterder dan je bent. Je hart en lever hebben het zwaarder.",
          ]
        : []),
    ],
  }),

  "happened-good": ({ ids }) => ({
    big: "Wat het je opleverde",
    text: ["Dit zijn goede redenen. Ze tellen mee."],
    list: ids.map((id) => happened[id]),
  }),
  "happened-less-good": ({ ids }) => ({
    big: "Wat er ook gebeurde",
    text: ["Dit noemde je zelf. Jij weet hoe zwaar het weegt."],
    list: ids.map((id) => happened[id]),
  }),
  "happened-nothing": () => ({
    text: ["Je noemde niets wat er door drinken of gebruiken gebeurde. Leuk of minder leuk."],
  }),
  "study-on-track": () => ({ text: ["Je studie loopt zoals je van plan was. Fijn."] }),
  "study-behind": () => ({
    text: [
      "Je loopt achter op wat je van plan was. Dat kan door van alles komen.",
      "Een studieadviseur kan meedenken over je planning. Die ziet niets van wat je hier invulde.",
    ],
  }),
  "study-concentration": () => ({
    text: [
      "Je aandacht bij je studie houden lukt vaak niet. Slapen, spanning en drinken of gebruiken kunnen meespelen.",
      "Wat het bij jou is, weet jij het best.",
    ],
  }),
  "sleep-rested": () => ({ text: ["Je wordt vaak uitgerust wakker. Dat helpt bij bijna alles."] }),
  "sleep-short": ({ drinks }) => ({
    text: [
      "Je slaapt kort, of je wordt vaak niet uitgerust wakker.",
      ...(drinks ? ["Met alcohol val je sneller in slaap, maar slaap je minder goed."] : []),
      "Houdt het aan, dan denkt je huisarts graag mee.",
    ],
  }),

  "style-pattern": ({ shows }) => ({
    text: [
      "Bijna iedereen heeft van alle vier wat. Geen stijl is beter dan een andere.",
      "Het komt uit je eigen antwoorden en uit niets anders. Herken je het niet, dan weet jij het beter.",
    ],
    list: tracks.map((track) => `${styles[track].name}: ${levels[shows[track] ?? "blank"]}`),
  }),
  "style-workshops": ({ track }) => ({
    big: track ? `${styles[track].handling}: twee workshops` : "Workshops om zelf uit te kiezen",
    text: [
      track
        ? styles[track].practise
        : "Je oefent hoe je omgaat met spanning, een sombere bui, een opwelling of verveling.",
      "Je bent met vier tot acht studenten. Een schuilnaam is genoeg, en of je gaat, beslis je zelf.",
    ],
  }),
  "saying-no": () => ({
    big: "Nee zeggen zonder gedoe",
    list: [
      "Bedenk vooraf wat je bestelt.",
      "Heb één zin klaar, zoals: ‘Voor mij iets fris.’",
      "Vertel het aan één iemand die meegaat.",
      "Een reden hoef je niet te geven.",
    ],
  }),
  "others-drink": () => ({
    big: "Als anderen drinken",
    text: ["Je hoeft niet de hele avond op te letten. Naar huis gaan mag altijd."],
    list: [
      "Haal eens een rondje zonder alcohol.",
      "Spreek vooraf af hoe jullie thuiskomen.",
      "Blijf bij iemand die niet lekker wordt, en haal hulp bij twijfel.",
    ],
  }),

  "strategies-used": ({ ids }) => ({
    big: "Dit doe je al vaak",
    text: ["Daar koos je zelf voor, en dat telt."],
    list: ids.map((id) => strategiesDone[id]),
  }),
  "strategies-to-try": ({ ids }) => ({
    big: "Dit past bij jouw avonden",
    text: ["Kies er één, of geen. Klein beginnen werkt vaak het prettigst."],
    list: ids.map((id) => strategies[id]),
  }),
  plan: () => ({
    text: ["Kies een moment dat je kent, en wat je dan wilt doen. Eén zin is genoeg."],
  }),

  "context-members": () => ({
    big: "Ook leden gokken te hoog.",
    text: [
      "De RUG vroeg het in 2009/2010 aan eerstejaars. Leden en niet-leden dachten allebei dat anderen veel meer drinken dan ze doen.",
    ],
  }),
  "context-international": () => ({
    big: "Van buiten lijkt het hier meer dan het is.",
    text: [
      "Dat blijkt uit onderzoek onder 515 internationale studenten in Groningen, verschenen in 2024. Zij dachten dat veel meer Nederlandse volwassenen cannabis en xtc gebruiken dan er doen.",
    ],
  }),

  "step-doctor": () => ({
    big: "Stop niet ineens, en praat eerst met een arts.",
    text: [
      "Je lichaam kan gewend zijn aan wat je drinkt of gebruikt. Plotseling stoppen of veel minderen kan dan gevaarlijk zijn.",
      "Een arts kan je helpen om het te doen op een manier die je lichaam aankan.",
      "Bel eerst je huisarts. Is het avond of weekend en kan het niet wachten? Bel dan de huisartsenpost.",
      "Zie je dingen die er niet zijn, krijg je een aanval of raak je in de war? Bel 112.",
    ],
  }),
  "step-talk": () => ({
    big: "Eerst een gesprek past hier het best.",
    text: [
      preventiveTalk,
      "Je kunt ook naar je huisarts. Je hoeft niets te beloven, en je bepaalt zelf wat je vertelt.",
    ],
  }),
  "step-talk-and-strategies": ({ workshops }) => ({
    big: "Een gesprek kan helpen om te kijken wat jij wilt.",
    text: [
      preventiveTalk,
      "Je kunt ook zelf iets kleins proberen. Het een sluit het ander niet uit.",
      ...(workshops ? ["Er zijn ook twee korte workshops, over omgaan met je eigen stijl."] : []),
    ],
  }),
  "step-workshop": () => ({
    big: "Misschien is een workshop iets voor jou.",
    text: [
      "De workshops gaan over wat je doet bij spanning, verveling, een opwelling of een sombere bui. Je oefent in een kleine groep.",
      "Meedoen kan zonder naam. Of je gaat, en naar welke, beslis je zelf.",
    ],
  }),
  "step-strategies": () => ({
    big: "Kies één klein ding dat bij je past.",
    text: [
      "Probeer het een paar keer en kijk wat het je brengt. Bevalt het niet, dan laat je het weer los.",
      "Wil je er met iemand over praten? Dat kan altijd, ook als het klein is.",
    ],
  }),
  "step-approval": () => ({
    big: "Voor jou hoeft hier niets te veranderen.",
    text: [
      "Je weet zelf wat bij je past. Daar is niets aan toe te voegen.",
      "Wil je praten over iets anders, of over iemand anders? Dat kan altijd.",
    ],
  }),
};

const parts: Record<PartId, string> = {
  first: "Lees dit eerst",
  guesses: "Jouw gok, en wat er gemeten is",
  you: "En jij",
  week: "Jouw week",
  evening: "De avond met de meeste glazen",
  audit: "Je antwoorden over drinken bij elkaar",
  drugs: "Drugs en roken",
  happened: "Wat er gebeurde",
  study: "Studie en slaap",
  style: "Jouw stijl",
  little: "Op pad met anderen",
  strategies: "Wat helpt op een avond",
  plan: "Een klein plan",
  next: "Een volgende stap",
};

const situations: Record<Situation, string> = {
  round: "Als iemand een rondje haalt",
  "first-empty": "Als mijn glas als eerste leeg is",
  "pre-drinking": "Als we thuis al beginnen",
  "after-exam": "Als we een tentamen vieren",
  "alone-evening": "Als ik ’s avonds alleen ben",
  "offered-drugs": "Als iemand me drugs aanbiedt",
  "tired-stress": "Als ik moe of gespannen ben",
  "party-late": "Als het feest laat wordt",
};

const responses: Record<PlanResponse, string> = {
  "alcohol-free": "dan neem ik iets zonder alcohol",
  "pass-round": "dan sla ik er een over",
  "water-first": "dan drink ik eerst een glas water",
  outside: "dan ga ik even naar buiten",
  "text-friend": "dan app ik een vriend",
  "leave-time": "dan ga ik naar huis op de tijd die ik koos",
  "say-line": "dan zeg ik de zin die ik klaar heb",
  "other-thing": "dan doe ik iets anders waar ik zin in heb",
};

export const feedback = {
  title: "Jouw feedback",
  lead: "Hier staan je antwoorden naast wat er onder studenten gemeten is. Het is geen oordeel en geen diagnose. Wat je ermee doet, beslis jij.",
  parts,
  messages,
  topics,
  situations,
  responses,
  styles,
  style: {
    about:
      "Vier stijlen, met wat ze je brengen en wat ze je kosten, en wat jij erover invulde. Lees het alleen als je wilt.",
    open: "Lees over je stijl",
    gift: "Wat het brengt",
    cost: "Wat het kost",
    picture: "Hoe meer zeil op een wiek, hoe vaker je die stijl terugziet.",
    toTrack: "Bekijk deze workshops",
    toAll: "Kies zelf uit alle workshops",
  },
  planForm: {
    situation: "Het moment",
    response: "Wat ik dan doe",
    make: "Maak mijn zin",
    made: (situation: string, response: string) => `${situation}, ${response}.`,
    change: "Verander mijn zin",
  },
  /** Stands once above everything about drugs. */
  drugsLead:
    "Alleen niet gebruiken is helemaal zonder gevaar. Gebruik je wel, dan kan dit je helpen.",
  sure: {
    title: "Hoe zeker is dit?",
    lead: "Achter elk cijfer staat wie er gevraagd zijn, en wanneer.",
    disbelieve: "Dit geloof ik niet",
    disbelieveText:
      "Dat kan. Je komt vooral mensen tegen die drinken zoals jij. Luide avonden blijven hangen, en wie veel drinkt, zie je goed. Wie weinig drinkt, vergeet je makkelijk. Je mag het oneens blijven. Hieronder staat wie het vroeg, en aan wie.",
    measured: "gemeten",
    estimate: "schatting, geen meting",
    grades: {
      A: "Een steekproef: de mensen zijn door het lot gekozen.",
      B: "Heel veel studenten zijn gevraagd, en een deel deed mee.",
      C: "Eén instelling, een andere groep of een berekening. Lees dit cijfer dus ruim.",
    } satisfies Record<"A" | "B" | "C", string>,
    /** How exact a figure is; stands right before it. */
    precision: {
      exact: "",
      about: "ongeveer ",
      "at-most": "hoogstens ",
      "at-least": "minstens ",
      nearly: "bijna ",
    },
    units: { percent: "%", "glasses-per-week": "glazen per week" },
    askedHow: "Hoe er gevraagd is",
    when: "Wanneer",
    howMany: "Hoeveel mensen",
    unknownNumber: "Onbekend.",
    includesNonDrinkers: "Ook wie niet drinkt of gebruikt, telt mee",
    /** Before the figure as the source prints it. */
    printed: "Zo staat het in de bron",
    source: "Bron",
    others: "Andere cijfers over hetzelfde",
    seenSecondHand: "gezien in een ander stuk, niet in het onderzoek zelf",
  },
  compare: {
    all: "Vergelijk met alle studenten",
    sameMen: "Vergelijk met mannen",
    sameWomen: "Vergelijk met vrouwen",
    about: "Je kiest zelf met wie we je vergelijken.",
  },
  legend: {
    /** What the coloured people in a drawing do. */
    students: {
      "little-or-none": "drinken niets, of hoogstens één glas op een dag",
      "heavy-weekly": "drinken elke week een dag veel",
      cannabis: "gebruikten wiet of hasj",
      xtc: "gebruikten xtc",
      used: "gebruikten dit",
      within: "blijven binnen deze grens",
    } satisfies Record<ShareTopic | "used" | "within", string>,
    guess: "jouw gok",
    you: "jij",
    less: "drinken minder dan jij",
    estimate: "schatting",
  },
  table: {
    what: "De cijfers bij de tekening",
    guess: "Jouw gok",
    measured: "Gemeten",
    you: "Jij",
    day: "Dag",
    glasses: "Glazen",
  },
  days: ["ma", "di", "wo", "do", "vr", "za", "zo"],
  norm100,
};
