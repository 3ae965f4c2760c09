import type { Bilingual } from "~/language";
import { check as checkEn } from "./en/check";
import { landing as landingEn } from "./en/landing";
import { site as siteEn } from "./en/site";
import { check as checkNl } from "./nl/check";
import { landing as landingNl } from "./nl/landing";
import { site as siteNl } from "./nl/site";

const dutch = { site: siteNl, landing: landingNl, check: checkNl };

/** Every sentence of the site that is ours to reword, in both languages of one type. */
export const content: Bilingual<typeof dutch> = {
  nl: dutch,
  en: { site: siteEn, landing: landingEn, check: checkEn },
};
