import type { Bilingual } from "~/language";

/** Whom somebody worries about; the place in the list is what stands in the address. */
export const abouts = ["friend", "partner", "parent", "sibling", "child"] as const;

/** What somebody looks for; the place in the list is what stands in the address. */
export const seeks = ["talk", "people", "learn", "alone", "together"] as const;

export type About = (typeof abouts)[number];
export type Seek = (typeof seeks)[number];

/** The two texts that every offer was read in, and the day they were read. */
export const offerSources = {
  page: {
    title: {
      nl: "Expertisecentrum Alcohol, ‘Hulpaanbod voor naasten’",
      en: "Expertisecentrum Alcohol (Dutch expertise centre), ‘Hulpaanbod voor naasten’",
    },
    readOn: "2026-11-22",
  },
  book: {
    title: {
      nl: "Blaauw en Van der Meer-Jansma, ‘Verslaving in context’, Hanzehogeschool Groningen, 2020",
      en: "Blaauw and Van der Meer-Jansma, ‘Verslaving in context’, Hanze, Groningen, 2020",
    },
    readOn: "2026-11-22",
  },
} as const;

export interface Offer {
  id: string;
  name: Bilingual<string>;
  /** What it is, in one or two sentences. */
  text: Bilingual<string>;
  /** For whom the source says it is. */
  audience: Bilingual<string>;
  kind: Bilingual<string>;
  /** How much of it: meetings, weeks, pages. */
  size: Bilingual<string>;
  where: Bilingual<string>;
  /** Findable for who worries about one of these. */
  abouts: readonly About[];
  /** Findable for who looks for one of these. */
  seeks: readonly Seek[];
  /** What a review body or a study said of it, when the source says so. */
  known?: Bilingual<string>;
  /** Lines of the text it was read in: `004_…` is the page, `000_…` the book. */
  sources: readonly { from: keyof typeof offerSources; lines: string }[];
  /** The day somebody of the deployment asked whether it runs now, or null when nobody did. */
  checkedOn: string | null;
}

const anyone = ["friend", "partner", "parent", "sibling", "child"] as const;
const family = ["partner", "parent", "sibling", "child"] as const;

const perOrganisation = {
  nl: "bij de meeste organisaties voor verslavingszorg",
  en: "at most organisations for addiction care (‘verslavingszorg’)",
};
const notSaid = { nl: "staat niet in de bron", en: "not in the source" };
const inTreatment = {
  nl: "als onderdeel van een behandeling",
  en: "as part of a treatment",
};
const wellFounded = {
  nl: "Loket Gezond Leven noemt het ‘Goed onderbouwd’.",
  en: "The Dutch register Loket Gezond Leven calls it ‘well founded’.",
};

/** Every offer for relatives in the two seeds; what they leave out is said to be left out. */
export const offers: readonly Offer[] = [
  {
    id: "advice-talk",
    name: { nl: "Preventief adviesgesprek", en: "Preventive advice talk" },
    text: {
      nl: "Je vertelt wat je ziet. Samen kijk je hoe serieus het is en wat een stap kan zijn.",
      en: "You tell what you see. Together you look at how serious it is and what a step could be.",
    },
    audience: {
      nl: "iedereen met vragen over zichzelf of een ander",
      en: "anyone with questions about themselves or somebody else",
    },
    kind: { nl: "gesprek met een preventiewerker", en: "talk with a prevention worker" },
    size: { nl: "één gesprek", en: "one talk" },
    where: perOrganisation,
    abouts: anyone,
    seeks: ["talk"],
    known: wellFounded,
    sources: [
      { from: "page", lines: "44" },
      { from: "book", lines: "2194-2197" },
    ],
    checkedOn: null,
  },
  {
    id: "gp-or-district-team",
    name: { nl: "Huisarts of wijkteam", en: "GP or district team (‘wijkteam’)" },
    text: {
      nl: "Zij weten vaak wat er bij jou in de buurt is. De ander hoeft geen hulp te hebben.",
      en: "They often know what there is near you. The other person does not have to be in care.",
    },
    audience: { nl: "naasten", en: "people close to somebody" },
    kind: { nl: "gesprek", en: "talk" },
    size: notSaid,
    where: { nl: "in je eigen buurt", en: "in your own neighbourhood" },
    abouts: anyone,
    seeks: ["talk"],
    sources: [{ from: "page", lines: "3" }],
    checkedOn: null,
  },
  {
    id: "info-lines",
    name: { nl: "Alcohol Infolijn en Drugs Infolijn", en: "Alcohol Infolijn and Drugs Infolijn" },
    text: {
      nl: "Deel anoniem je zorgen of stel een vraag. Bij de Alcohol Infolijn kan dat ook als naaste.",
      en: "Share a worry or ask a question anonymously. The Alcohol Infolijn is there for relatives too.",
    },
    audience: { nl: "iedereen", en: "anyone" },
    kind: { nl: "telefoon, chat of mail", en: "phone, chat or mail" },
    size: { nl: "zo vaak je wilt", en: "as often as you like" },
    where: { nl: "landelijk, vanaf thuis", en: "national, from home" },
    abouts: anyone,
    seeks: ["talk", "alone"],
    sources: [
      { from: "page", lines: "23" },
      { from: "book", lines: "2187-2192" },
    ],
    checkedOn: null,
  },
  {
    id: "five-steps",
    name: { nl: "5-Stappen", en: "5-Steps" },
    text: {
      nl: "Je leert meer over je situatie, over omgaan met stress en over wie jou kan steunen.",
      en: "You learn more about your situation, about coping with stress and about who can support you.",
    },
    audience: { nl: "naasten", en: "people close to somebody" },
    kind: { nl: "in een groep of alleen", en: "in a group or alone" },
    size: { nl: "vijf bijeenkomsten", en: "five meetings" },
    where: perOrganisation,
    abouts: anyone,
    seeks: ["learn", "people"],
    known: {
      nl: "Deelnemers hadden minder stress en klachten. Loket Gezond Leven spreekt van ‘eerste aanwijzingen’.",
      en: "Participants had less stress and fewer complaints. Loket Gezond Leven speaks of ‘first indications’.",
    },
    sources: [{ from: "page", lines: "46" }],
    checkedOn: null,
  },
  {
    id: "craft",
    name: { nl: "CRAFT", en: "CRAFT" },
    text: {
      nl: "Een training in praten met de ander en goed zorgen voor jezelf. Je leert hoe je iemand aanmoedigt om te minderen of hulp te zoeken.",
      en: "A training in talking with the other person and looking after yourself. You learn to encourage somebody to cut down or get help.",
    },
    audience: {
      nl: "naasten, ook als de ander geen hulp wil",
      en: "people close to somebody, also when that person wants no help",
    },
    kind: { nl: "groepstraining, soms alleen", en: "group training, sometimes alone" },
    size: {
      nl: "zeven of acht keer, anderhalf tot twee uur",
      en: "seven or eight times, one and a half to two hours",
    },
    where: perOrganisation,
    abouts: anyone,
    seeks: ["learn", "people"],
    known: {
      nl: "In buitenlands onderzoek begon daarna twee derde van de anderen aan een behandeling. Het boek noemt 64 tot 86 procent.",
      en: "In studies abroad two thirds of the other people then began a treatment. The book says 64 to 86 per cent.",
    },
    sources: [
      { from: "page", lines: "48" },
      { from: "book", lines: "2476-2492" },
    ],
    checkedOn: null,
  },
  {
    id: "self-help-relatives",
    name: {
      nl: "Zelfhulp Naasten (was Samen Nuchter)",
      en: "Zelfhulp Naasten (was Samen Nuchter)",
    },
    text: {
      nl: "CRAFT, maar online. Je werkt aan opdrachten, met een dagboek en een forum.",
      en: "CRAFT, but online. You work on assignments, with a diary and a forum.",
    },
    audience: { nl: "naasten", en: "people close to somebody" },
    kind: { nl: "online en anoniem", en: "online and anonymous" },
    size: { nl: "tien thema’s", en: "ten themes" },
    where: { nl: "landelijk, vanaf thuis", en: "national, from home" },
    abouts: anyone,
    seeks: ["alone", "learn"],
    known: wellFounded,
    sources: [{ from: "page", lines: "50" }],
    checkedOn: null,
  },
  {
    id: "talking-course",
    name: { nl: "Cursus gesprekken voeren voor familie", en: "Course in talking for family" },
    text: {
      nl: "Je leert waar iemand staat: niet denken, denken, doen, volhouden, terugval. En welke manier van praten daarbij past.",
      en: "You learn where somebody is: not thinking, thinking, doing, keeping it up, slipping back. And which way of talking suits that.",
    },
    audience: { nl: "familie en naasten", en: "family and people close to somebody" },
    kind: {
      nl: "training in motiverende gespreksvoering",
      en: "training in motivational interviewing",
    },
    size: { nl: "zes bijeenkomsten", en: "six meetings" },
    where: {
      nl: "ontwikkeld in Amsterdam; waar het nu loopt, staat niet in de bron",
      en: "developed in Amsterdam; where it runs now is not in the source",
    },
    abouts: anyone,
    seeks: ["learn"],
    sources: [{ from: "book", lines: "2314-2330" }],
    checkedOn: null,
  },
  {
    id: "discussion-groups",
    name: { nl: "Gespreksgroepen, zoals bij VNN", en: "Discussion groups, such as at VNN" },
    text: {
      nl: "Aparte groepen voor partners, voor ouders en voor volwassen kinderen. De ander hoeft geen hulp te hebben.",
      en: "Separate groups for partners, for parents and for adult children. The other person does not have to be in care.",
    },
    audience: {
      nl: "partners, ouders en volwassen kinderen",
      en: "partners, parents and adult children",
    },
    kind: { nl: "open groep met begeleiders", en: "open group with professionals" },
    size: { nl: "gratis, zo vaak je wilt", en: "free, as often as you like" },
    where: {
      nl: "bij enkele organisaties, zoals VNN in Noord-Nederland",
      en: "at some organisations, such as VNN in the north",
    },
    abouts: ["partner", "parent", "child"],
    seeks: ["people", "learn"],
    known: {
      nl: "Volgens onderzoek geeft praten met anderen in dezelfde situatie een beter gevoel over jezelf, steun en kennis.",
      en: "Research says that talking with people in the same place gives self-respect, support and knowledge.",
    },
    sources: [{ from: "book", lines: "2270-2290" }],
    checkedOn: null,
  },
  {
    id: "al-anon",
    name: { nl: "Al-Anon", en: "Al-Anon" },
    text: {
      nl: "Mensen met dezelfde zorgen helpen elkaar in een groep.",
      en: "People with the same worries help each other in a group.",
    },
    audience: {
      nl: "vrienden, familie en partners van iemand die te veel drinkt",
      en: "friends, family and partners of somebody who drinks too much",
    },
    kind: { nl: "zelfhulpgroep", en: "self-help group" },
    size: notSaid,
    where: { nl: "op veel plaatsen", en: "in many places" },
    abouts: anyone,
    seeks: ["people"],
    sources: [{ from: "page", lines: "29-30" }],
    checkedOn: null,
  },
  {
    id: "al-anon-adult-children",
    name: { nl: "Al-Anon voor volwassen kinderen", en: "Al-Anon for adult children" },
    text: {
      nl: "Een groep voor wie thuis met alcohol te maken heeft, of vroeger had. De bron haalt de naam door elkaar met Alateen. Vraag het even na.",
      en: "A group for who lives, or lived, with drinking at home. The source mixes the name up with Alateen. Ask to be sure.",
    },
    audience: {
      nl: "volwassenen die opgroeiden met een ouder die te veel dronk",
      en: "adults who grew up with a parent who drank too much",
    },
    kind: { nl: "zelfhulpgroep", en: "self-help group" },
    size: notSaid,
    where: notSaid,
    abouts: ["parent"],
    seeks: ["people"],
    sources: [{ from: "page", lines: "31-32" }],
    checkedOn: null,
  },
  {
    id: "alateen",
    name: { nl: "Alateen", en: "Alateen" },
    text: {
      nl: "Een groep met leeftijdsgenoten die thuis hetzelfde meemaken.",
      en: "A group with people of the same age who live through the same at home.",
    },
    audience: {
      nl: "jongeren die thuis met alcohol te maken hebben",
      en: "young people with drinking at home",
    },
    kind: { nl: "zelfhulpgroep", en: "self-help group" },
    size: notSaid,
    where: notSaid,
    abouts: ["parent", "sibling"],
    seeks: ["people"],
    sources: [{ from: "page", lines: "33-34" }],
    checkedOn: null,
  },
  {
    id: "stichting-naast",
    name: { nl: "Stichting Naast", en: "Stichting Naast" },
    text: {
      nl: "Advies aan de telefoon, informatiemiddagen, workshops en begeleiding voor jou alleen.",
      en: "Advice by phone, information afternoons, workshops and guidance for you alone.",
    },
    audience: { nl: "naasten", en: "people close to somebody" },
    kind: {
      nl: "telefoon, middagen, workshops, begeleiding",
      en: "phone, afternoons, workshops, guidance",
    },
    size: { nl: "van één telefoontje tot een traject", en: "from one call to a longer programme" },
    where: { nl: "landelijk", en: "national" },
    abouts: anyone,
    seeks: ["talk", "learn", "people"],
    sources: [
      { from: "page", lines: "35-36" },
      { from: "book", lines: "2204-2207" },
    ],
    checkedOn: null,
  },
  {
    id: "forum",
    name: {
      nl: "Forum Naast ons, van Alles Over Drinken",
      en: "Forum Naast ons, of Alles Over Drinken",
    },
    text: {
      nl: "Lees wat anderen meemaken, en schrijf mee als je wilt.",
      en: "Read what others live through, and write along if you like.",
    },
    audience: { nl: "naasten", en: "people close to somebody" },
    kind: { nl: "online forum", en: "online forum" },
    size: { nl: "zo vaak je wilt", en: "as often as you like" },
    where: { nl: "landelijk, vanaf thuis", en: "national, from home" },
    abouts: anyone,
    seeks: ["people", "alone"],
    sources: [{ from: "page", lines: "37-38" }],
    checkedOn: null,
  },
  {
    id: "drankjewel",
    name: { nl: "Drankjewel", en: "Drankjewel" },
    text: {
      nl: "Een boekje over opgroeien met een ouder die te veel dronk, en over sterker worden. Je kunt het gratis downloaden.",
      en: "A booklet (in Dutch) on growing up with a parent who drank too much, and on getting stronger. Free to download.",
    },
    audience: {
      nl: "volwassen kinderen van een ouder die te veel dronk",
      en: "adult children of a parent who drank too much",
    },
    kind: { nl: "zelfhulpgids om te lezen", en: "self-help guide to read" },
    size: { nl: "één boekje, in je eigen tempo", en: "one booklet, at your own pace" },
    where: { nl: "van het Trimbos-instituut, 2021", en: "from the Trimbos institute, 2021" },
    abouts: ["parent"],
    seeks: ["alone"],
    sources: [{ from: "page", lines: "56" }],
    checkedOn: null,
  },
  {
    id: "book-at-home",
    name: {
      nl: "‘Een verslaving in huis’, Meyers en Wolfe",
      en: "‘Een verslaving in huis’, Meyers and Wolfe (in Dutch)",
    },
    text: {
      nl: "Een zelfhulpboek met uitleg en tips. Het hoort bij CRAFT.",
      en: "A self-help book with explanations and tips. It goes with CRAFT.",
    },
    audience: {
      nl: "naasten, vooral partners",
      en: "people close to somebody, partners most of all",
    },
    kind: { nl: "boek", en: "book" },
    size: { nl: "één boek, in je eigen tempo", en: "one book, at your own pace" },
    where: { nl: "uit 2012; vraag het in de bibliotheek", en: "from 2012; ask at the library" },
    abouts: ["partner", "parent", "sibling", "child", "friend"],
    seeks: ["alone", "learn"],
    sources: [{ from: "book", lines: "2179-2183, 2258-2260" }],
    checkedOn: null,
  },
  {
    id: "leaflets",
    name: { nl: "Websites, folders en webinars", en: "Websites, leaflets and webinars" },
    text: {
      nl: "Uitleg over middelen en over omgaan met gebruik van een ander. Van het Trimbos-instituut, Jellinek en VNN.",
      en: "About drugs and about living with somebody else’s use. From the Trimbos institute, Jellinek and VNN.",
    },
    audience: { nl: "iedereen", en: "anyone" },
    kind: { nl: "lezen of kijken", en: "reading or watching" },
    size: { nl: "in je eigen tempo", en: "at your own pace" },
    where: { nl: "landelijk, online", en: "national, online" },
    abouts: anyone,
    seeks: ["alone"],
    sources: [
      { from: "page", lines: "7, 40" },
      { from: "book", lines: "2187-2202, 2245-2256" },
    ],
    checkedOn: null,
  },
  {
    id: "child-cannot-do-without",
    name: { nl: "Help, mijn kind kan niet zonder", en: "Help, mijn kind kan niet zonder" },
    text: {
      nl: "Je oefent praten in het gezin, grenzen stellen en je eigen rol. Ook bij gamen en gokken.",
      en: "You practise talking at home, setting limits and your own role. For gaming and gambling too.",
    },
    audience: {
      nl: "ouders en verzorgers van een kind van 12 tot 23 jaar",
      en: "parents and carers of a child aged 12 to 23",
    },
    kind: { nl: "groep", en: "group" },
    size: { nl: "vijf of zes bijeenkomsten", en: "five or six meetings" },
    where: perOrganisation,
    abouts: ["child"],
    seeks: ["learn", "people"],
    known: wellFounded,
    sources: [{ from: "page", lines: "54" }],
    checkedOn: null,
  },
  {
    id: "moti-55",
    name: { nl: "Moti-55, met een deel voor naasten", en: "Moti-55, with a part for relatives" },
    text: {
      nl: "Iemand van 55 of ouder bekijkt het eigen drinken. Sinds 2020 kijkt een naaste daarbij mee hoe die kan steunen.",
      en: "Somebody of 55 or older looks at their own drinking. Since 2020 a relative looks along at how to support.",
    },
    audience: {
      nl: "55-plussers die willen nadenken over drinken, en hun naasten",
      en: "people over 55 who want to think about drinking, and those close to them",
    },
    kind: { nl: "gesprekken", en: "talks" },
    size: notSaid,
    where: perOrganisation,
    abouts: ["parent", "partner"],
    seeks: ["together"],
    known: wellFounded,
    sources: [{ from: "page", lines: "52" }],
    checkedOn: null,
  },
  {
    id: "young-adult-groups",
    name: { nl: "KOPP/KOV-groepen", en: "KOPP/KOV groups" },
    text: {
      nl: "Groepen voor wie een ouder heeft met klachten of te veel gebruik. Er is er een voor 16 tot 23 jaar.",
      en: "Groups for who has a parent with mental complaints or too much use. There is one for ages 16 to 23.",
    },
    audience: {
      nl: "kinderen (4-7, 8-12), jongeren (12-16) en jongvolwassenen (16-23)",
      en: "children (4-7, 8-12), teenagers (12-16) and young adults (16-23)",
    },
    kind: {
      nl: "groep, website met chatcursus, hulp voor ouders",
      en: "group, website with a chat course, help for parents",
    },
    size: notSaid,
    where: {
      nl: "bij verslavingszorg, ggz en centra voor jeugd en gezin",
      en: "at addiction care, mental health care and youth centres",
    },
    abouts: ["parent", "sibling"],
    seeks: ["people", "learn", "alone"],
    sources: [{ from: "book", lines: "2210-2219, 2293-2312" }],
    checkedOn: null,
  },
  {
    id: "kopp-toolkit",
    name: { nl: "Toolkit KOPP", en: "Toolkit KOPP" },
    text: {
      nl: "Materiaal en verwijzingen bij elkaar. Gemaakt voor hulpverleners, en ook voor ouders en kinderen zelf.",
      en: "Material and links in one place. Made for professionals, and for parents and children themselves.",
    },
    audience: {
      nl: "kinderen van ouders met klachten, en die ouders",
      en: "children of parents with complaints, and those parents",
    },
    kind: { nl: "online materiaal", en: "online material" },
    size: { nl: "in je eigen tempo", en: "at your own pace" },
    where: { nl: "landelijk, online", en: "national, online" },
    abouts: ["parent"],
    seeks: ["alone"],
    sources: [{ from: "page", lines: "58" }],
    checkedOn: null,
  },
  {
    id: "coming-along",
    name: { nl: "Meekomen met een behandeling", en: "Coming along to a treatment" },
    text: {
      nl: "Soms mag iemand een vertrouwde persoon meenemen, bijvoorbeeld naar het eerste gesprek. Sommige behandelingen hebben middagen of avonden voor vrienden en familie.",
      en: "Sometimes people may bring somebody they trust, to the first talk for example. Some treatments have afternoons or evenings for friends and family.",
    },
    audience: {
      nl: "vrienden en familie van wie in behandeling gaat",
      en: "friends and family of who starts a treatment",
    },
    kind: { nl: "meepraten en meedenken", en: "joining in and thinking along" },
    size: { nl: "een paar keer tijdens de behandeling", en: "a few times during the treatment" },
    where: inTreatment,
    abouts: anyone,
    seeks: ["together"],
    sources: [{ from: "book", lines: "2361-2399, 2435-2447, 2460-2472" }],
    checkedOn: null,
  },
  {
    id: "family-talk",
    name: { nl: "Familiegesprek", en: "Family talk" },
    text: {
      nl: "Een gesprek met begeleiding, om open te praten en afspraken te maken. Het is steun voor alle dagen, geen therapie.",
      en: "A guided talk, to speak openly and make agreements. It is support for daily life, not therapy.",
    },
    audience: {
      nl: "iemand in behandeling, met familie of een ander die dichtbij staat",
      en: "somebody in treatment, with family or another person who is close",
    },
    kind: { nl: "gesprek met een zorgverlener", en: "talk with a professional" },
    size: { nl: "een of meer gesprekken", en: "one or more talks" },
    where: inTreatment,
    abouts: anyone,
    seeks: ["together"],
    sources: [
      { from: "page", lines: "64" },
      { from: "book", lines: "1283-1311" },
    ],
    checkedOn: null,
  },
  {
    id: "mdft",
    name: { nl: "MDFT", en: "MDFT" },
    text: {
      nl: "Behandeling voor iemand van 12 tot 23 jaar, samen met ouders, school, vrienden en wie er nog meer toe doet.",
      en: "Treatment for somebody aged 12 to 23, together with parents, school, friends and whoever else matters.",
    },
    audience: {
      nl: "jongeren van 12 tot 23 jaar en hun omgeving",
      en: "young people aged 12 to 23 and those around them",
    },
    kind: { nl: "gezinsbehandeling", en: "family treatment" },
    size: notSaid,
    where: {
      nl: "bij jeugdzorg, jeugd-ggz en jeugdverslavingszorg",
      en: "at youth care and youth addiction care",
    },
    abouts: ["child", "sibling"],
    seeks: ["together"],
    known: {
      nl: "Loket Gezond Leven noemt het ‘Effectief volgens goede aanwijzingen’.",
      en: "Loket Gezond Leven calls it ‘effective by good indications’.",
    },
    sources: [
      { from: "page", lines: "66" },
      { from: "book", lines: "2659-2675" },
    ],
    checkedOn: null,
  },
  {
    id: "family-therapy",
    name: {
      nl: "Relatie- of gezinstherapie, zoals EFT",
      en: "Couple or family therapy, such as EFT",
    },
    text: {
      nl: "Jullie kijken samen naar wat er tussen jullie gebeurt. Een vast patroon wordt zichtbaar en kan veranderen.",
      en: "You look together at what happens between you. A fixed pattern comes into view and can change.",
    },
    audience: { nl: "partners, ouders en gezinnen", en: "partners, parents and families" },
    kind: { nl: "therapie", en: "therapy" },
    size: notSaid,
    where: inTreatment,
    abouts: family,
    seeks: ["together"],
    sources: [{ from: "book", lines: "2449-2453, 2540-2566" }],
    checkedOn: null,
  },
  {
    id: "multi-family-therapy",
    name: { nl: "Multi Familie Therapie", en: "Multi Family Therapy" },
    text: {
      nl: "Een paar gezinnen werken tegelijk en leren van elkaar.",
      en: "A few families work at the same time and learn from each other.",
    },
    audience: { nl: "gezinnen", en: "families" },
    kind: { nl: "therapie in een groep", en: "therapy in a group" },
    size: notSaid,
    where: inTreatment,
    abouts: family,
    seeks: ["together", "people"],
    sources: [{ from: "book", lines: "2676-2690" }],
    checkedOn: null,
  },
  {
    id: "de-borch",
    name: { nl: "Gezinskliniek De Borch, van VNN", en: "Family clinic De Borch, of VNN" },
    text: {
      nl: "Een kliniek waar een heel gezin samen komt wonen voor een behandeling.",
      en: "A clinic where a whole family comes to live for a treatment.",
    },
    audience: {
      nl: "gezinnen met kinderen van 0 tot 12 jaar, en wie zwanger is",
      en: "families with children aged 0 to 12, and who is pregnant",
    },
    kind: { nl: "opname", en: "stay in a clinic" },
    size: notSaid,
    where: {
      nl: "in Noord-Nederland, via een verwijzing",
      en: "in the north of the Netherlands, by referral",
    },
    abouts: ["partner", "sibling"],
    seeks: ["together"],
    sources: [{ from: "book", lines: "2750-2792" }],
    checkedOn: null,
  },
  {
    id: "fact",
    name: { nl: "FACT-team", en: "FACT team" },
    text: {
      nl: "Een team komt thuis bij wie al lang vastloopt. Naasten praten mee en maken een plan voor als het misgaat.",
      en: "A team visits people who have been stuck for long. Relatives join in and make a plan for when it goes wrong.",
    },
    audience: {
      nl: "mensen met klachten die al lang duren, en hun naasten",
      en: "people whose complaints have lasted long, and those close to them",
    },
    kind: {
      nl: "hulp aan huis, met gesprekken voor het netwerk",
      en: "help at home, with talks for the network",
    },
    size: { nl: "zo lang het nodig is", en: "as long as it takes" },
    where: { nl: "thuis, via een verwijzing", en: "at home, by referral" },
    abouts: anyone,
    seeks: ["together"],
    sources: [{ from: "book", lines: "2730-2748" }],
    checkedOn: null,
  },
];
