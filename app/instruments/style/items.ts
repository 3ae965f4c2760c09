import type { Instrument, Item, Option } from "../instrument";

const likeMe = [
  { value: 1, text: { nl: "Helemaal niet", en: "Not at all" } },
  { value: 2, text: { nl: "Niet zo", en: "Not really" } },
  { value: 3, text: { nl: "Best wel", en: "Quite well" } },
  { value: 4, text: { nl: "Heel goed", en: "Very well" } },
] as const satisfies readonly Option[];

export const styleItems = [
  {
    id: "style.1",
    kind: "choice",
    text: {
      nl: "Ik ben best tevreden met hoe mijn leven nu is.",
      en: "I am quite pleased with the way my life is now.",
    },
    options: likeMe,
  },
  {
    id: "style.2",
    kind: "choice",
    text: { nl: "Ik flap er vaak dingen uit.", en: "I often blurt things out." },
    options: likeMe,
  },
  {
    id: "style.3",
    kind: "choice",
    text: {
      nl: "Op de kermis kies ik de wildste attractie.",
      en: "At the fair I pick the wildest ride.",
    },
    options: likeMe,
  },
  {
    id: "style.4",
    kind: "choice",
    text: {
      nl: "De meeste dagen zijn voor mij goede dagen.",
      en: "Most of my days are good days.",
    },
    options: likeMe,
  },
  {
    id: "style.5",
    kind: "choice",
    text: {
      nl: "Ik zeg snel ja, en later had ik dat liever niet gedaan.",
      en: "I say yes quickly, and later I wish I had said no.",
    },
    options: likeMe,
  },
  {
    id: "style.6",
    kind: "choice",
    text: {
      nl: "Ik doe liever iets vreemds en nieuws dan steeds hetzelfde.",
      en: "I would rather try something odd and new than do the same again.",
    },
    options: likeMe,
  },
  {
    id: "style.7",
    kind: "choice",
    text: {
      nl: "Ik denk dat er in de komende jaren veel moois op me wacht.",
      en: "I think the years ahead have good things in store for me.",
    },
    options: likeMe,
  },
  {
    id: "style.8",
    kind: "choice",
    text: {
      nl: "Als ik duizelig ben, denk ik al snel dat er iets mis is.",
      en: "When my head spins, I soon think that something is wrong.",
    },
    options: likeMe,
  },
  {
    id: "style.9",
    kind: "choice",
    text: {
      nl: "Een beetje spanning maakt iets voor mij juist leuk.",
      en: "A bit of a thrill makes things more fun for me.",
    },
    options: likeMe,
  },
  {
    id: "style.10",
    kind: "choice",
    text: {
      nl: "Als mijn hart ineens snel klopt, maak ik me zorgen.",
      en: "When my heart suddenly beats fast, I start to worry.",
    },
    options: likeMe,
  },
  {
    id: "style.11",
    kind: "choice",
    text: {
      nl: "Ik begin vaak meteen, zonder plan.",
      en: "I often start right away, without a plan.",
    },
    options: likeMe,
  },
  {
    id: "style.12",
    kind: "choice",
    text: {
      nl: "Ik zou graag eens heel hard over een circuit rijden.",
      en: "I would love to drive round a race track at full speed.",
    },
    options: likeMe,
  },
  {
    id: "style.13",
    kind: "choice",
    text: {
      nl: "Er zijn dingen die ik heb gedaan waar ik blij mee ben.",
      en: "There are things I have done that I feel good about.",
    },
    options: likeMe,
  },
  {
    id: "style.14",
    kind: "choice",
    text: {
      nl: "Merk ik dat ik gespannen ben, dan word ik nog onrustiger.",
      en: "Noticing that I am tense makes me even more uneasy.",
    },
    options: likeMe,
  },
  {
    id: "style.15",
    kind: "choice",
    text: {
      nl: "Meestal doe ik het eerste wat in me opkomt.",
      en: "I mostly do the first thing that comes to mind.",
    },
    options: likeMe,
  },
  {
    id: "style.16",
    kind: "choice",
    text: {
      nl: "Ik wil van alles een keer meemaken, ook als anderen het gek vinden.",
      en: "I want to try everything once, even if others find it strange.",
    },
    options: likeMe,
  },
  {
    id: "style.17",
    kind: "choice",
    text: {
      nl: "Ik heb vaak het gevoel dat ik het niet goed doe.",
      en: "I often feel that I am not good enough.",
    },
    options: likeMe,
  },
  {
    id: "style.18",
    kind: "choice",
    text: {
      nl: "Een vreemd gevoel in mijn lichaam laat me niet los.",
      en: "An odd feeling in my body stays on my mind.",
    },
    options: likeMe,
  },
  {
    id: "style.19",
    kind: "choice",
    text: {
      nl: "Ik zou graag alleen door een onbekend land trekken.",
      en: "I would like to travel alone through a country I don’t know.",
    },
    options: likeMe,
  },
  {
    id: "style.20",
    kind: "choice",
    text: { nl: "Ik heb meestal een goed humeur.", en: "Most of the time I am in a good mood." },
    options: likeMe,
  },
  {
    id: "style.21",
    kind: "choice",
    text: {
      nl: "Als ik de draad kwijtraak, word ik daar zenuwachtig van.",
      en: "Losing the thread of something makes me nervous.",
    },
    options: likeMe,
  },
  {
    id: "style.22",
    kind: "choice",
    text: {
      nl: "Als ik iets wil, vind ik wachten moeilijk.",
      en: "When I want something, I find it hard to wait.",
    },
    options: likeMe,
  },
  {
    id: "style.23",
    kind: "choice",
    text: {
      nl: "Ik kijk uit naar wat ik later ga doen.",
      en: "I look forward to what I will do later in life.",
    },
    options: likeMe,
  },
] as const satisfies readonly Item[];

export const style: Instrument = { id: "style", version: "1", items: styleItems };
