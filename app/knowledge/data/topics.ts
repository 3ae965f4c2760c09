import type { Bilingual } from "~/language";
import type { TopicId } from "../statement";

export interface Topic {
  name: Bilingual;
  /** Other words a reader may search with. */
  aliases: Bilingual;
}

/** What each topic is called; its id is the last part of its address. */
export const topics: Record<TopicId, Topic> = {
  alcohol: {
    name: { nl: "Alcohol", en: "Alcohol" },
    aliases: {
      nl: "drank drinken bier wijn sterk shotje kater",
      en: "drink beer wine spirits hangover",
    },
  },
  cannabis: {
    name: { nl: "Cannabis", en: "Cannabis" },
    aliases: { nl: "wiet hasj joint blowen spacecake", en: "weed hash joint edibles" },
  },
  xtc: {
    name: { nl: "Xtc", en: "Ecstasy" },
    aliases: { nl: "mdma pil emma ecstasy", en: "mdma xtc molly pill" },
  },
  cocaine: {
    name: { nl: "Cocaïne", en: "Cocaine" },
    aliases: { nl: "coke snuiven", en: "coke snort" },
  },
  "nitrous-oxide": {
    name: { nl: "Lachgas", en: "Nitrous oxide" },
    aliases: { nl: "ballon gas", en: "laughing gas balloon" },
  },
  ketamine: {
    name: { nl: "Ketamine", en: "Ketamine" },
    aliases: { nl: "keta ket", en: "keta ket special k" },
  },
  "3-mmc": {
    name: { nl: "3-MMC", en: "3-MMC" },
    aliases: { nl: "poes miauw 4-mmc 2-mmc 3mmc", en: "meow 4-mmc 2-mmc 3mmc" },
  },
  ghb: {
    name: { nl: "GHB", en: "GHB" },
    aliases: { nl: "gbl g gina", en: "gbl g gina" },
  },
  driving: {
    name: { nl: "Rijden en fietsen", en: "Driving and cycling" },
    aliases: {
      nl: "auto scooter fiets verkeer promille rijbewijs",
      en: "car scooter bike bicycle traffic limit licence",
    },
  },
  medicines: {
    name: { nl: "Medicijnen", en: "Medicines" },
    aliases: {
      nl: "antidepressiva pil ritalin slaappil apotheker",
      en: "antidepressants pill ritalin sleeping pharmacist medication",
    },
  },
  pregnancy: {
    name: { nl: "Zwanger", en: "Pregnancy" },
    aliases: {
      nl: "zwangerschap kinderwens baby borstvoeding verloskundige",
      en: "pregnant trying baby breastfeeding midwife",
    },
  },
  help: {
    name: { nl: "Hulp en EHBO", en: "Help and first aid" },
    aliases: { nl: "112 praten noodgeval", en: "112 talk emergency" },
  },
};
