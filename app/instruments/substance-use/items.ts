import type { Instrument, Item, Option } from "../instrument";

// 0: not in the past 12 months. 1: in the past 12 months, not in the past 30 days. 2: in the past
// 30 days. Short, because three stand side by side on a small phone.
const lastUse = [
  { value: 0, text: { nl: "Niet", en: "Not used" } },
  { value: 1, text: { nl: "Afgelopen jaar", en: "Past year" } },
  { value: 2, text: { nl: "Afgelopen maand", en: "Past month" } },
] as const satisfies readonly Option[];

export const substanceUseItems = [
  {
    id: "drugs.cannabis",
    kind: "choice",
    text: { nl: "Cannabis", en: "Cannabis" },
    help: { nl: "Wiet, hasj, joint, spacecake", en: "Weed, hash, joints, edibles" },
    options: lastUse,
  },
  {
    id: "drugs.xtc",
    kind: "choice",
    text: { nl: "Xtc", en: "Ecstasy" },
    help: { nl: "MDMA, pillen, emma", en: "MDMA, XTC, molly, pills" },
    options: lastUse,
  },
  {
    id: "drugs.cocaine",
    kind: "choice",
    text: { nl: "Cocaïne", en: "Cocaine" },
    help: { nl: "Coke", en: "Coke" },
    options: lastUse,
  },
  {
    id: "drugs.amphetamine",
    kind: "choice",
    text: { nl: "Speed", en: "Speed" },
    help: { nl: "Amfetamine, pep", en: "Amphetamine, pep" },
    options: lastUse,
  },
  {
    id: "drugs.ketamine",
    kind: "choice",
    text: { nl: "Ketamine", en: "Ketamine" },
    help: { nl: "Keta, ket", en: "Keta, ket, special K" },
    options: lastUse,
  },
  {
    id: "drugs.nitrous-oxide",
    kind: "choice",
    text: { nl: "Lachgas", en: "Nitrous oxide" },
    help: { nl: "Ballonnen, gas", en: "Laughing gas, balloons" },
    options: lastUse,
  },
  {
    id: "drugs.psychedelics",
    kind: "choice",
    text: { nl: "Tripmiddelen", en: "Psychedelics" },
    help: { nl: "Truffels, paddo’s, lsd, 2C-B, DMT", en: "Truffles, mushrooms, LSD, 2C-B, DMT" },
    options: lastUse,
  },
  {
    id: "drugs.ghb",
    kind: "choice",
    text: { nl: "GHB of GBL", en: "GHB or GBL" },
    help: { nl: "G, gina", en: "G, Gina" },
    options: lastUse,
  },
  {
    id: "drugs.3-mmc",
    kind: "choice",
    text: { nl: "3-MMC of andere nieuwe middelen", en: "3-MMC or other new substances" },
    help: { nl: "Poes, miauw, 4-MMC, 2-MMC, 4-FA", en: "Meow, 4-MMC, 2-MMC, 4-FA" },
    options: lastUse,
  },
  {
    id: "drugs.adhd-medication",
    kind: "choice",
    text: { nl: "ADHD-medicijnen zonder recept", en: "ADHD medication without prescription" },
    help: {
      nl: "Ritalin, Concerta, dexamfetamine. Niet door je eigen arts voorgeschreven.",
      en: "Ritalin, Concerta, dexamphetamine. Not prescribed to you.",
    },
    options: lastUse,
  },
  {
    id: "drugs.sedatives",
    kind: "choice",
    text: {
      nl: "Slaap- of kalmeringsmiddelen zonder recept",
      en: "Sleeping pills or tranquillisers without prescription",
    },
    help: {
      nl: "Oxazepam, Valium, Xanax. Niet door je eigen arts voorgeschreven.",
      en: "Oxazepam, Valium, Xanax. Not prescribed to you.",
    },
    options: lastUse,
  },
  {
    id: "drugs.tobacco",
    kind: "choice",
    text: { nl: "Tabak", en: "Tobacco" },
    help: {
      nl: "Sigaretten, shag, sigaren, snus. Een joint met tabak hoort bij cannabis.",
      en: "Cigarettes, rolling tobacco, cigars, snus. A joint with tobacco belongs under cannabis.",
    },
    options: lastUse,
  },
  {
    id: "drugs.vaping",
    kind: "choice",
    text: { nl: "Vapen", en: "Vaping" },
    help: { nl: "E-sigaret, met of zonder nicotine", en: "E-cigarettes, with or without nicotine" },
    options: lastUse,
  },
] as const satisfies readonly Item[];

export type SubstanceId = (typeof substanceUseItems)[number]["id"];

/** All substances in the order in which they are asked. */
export const substances: readonly SubstanceId[] = substanceUseItems.map((item) => item.id);

export const substanceUse: Instrument = {
  id: "substance-use",
  version: "1",
  items: substanceUseItems,
};
