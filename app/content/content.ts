import type { Bilingual } from "~/language";
import { site as siteEn } from "./en/site";
import { landing as landingEn } from "./en/landing";
import { check as checkEn } from "./en/check";
import { feedback as feedbackEn } from "./en/feedback";
import { substances as substancesEn } from "./en/substances";
import { receipt as receiptEn } from "./en/receipt";
import { norms as normsEn } from "./en/norms";
import { localNorms as localNormsEn } from "./en/local-norms";
import { site as siteNl } from "./nl/site";
import { landing as landingNl } from "./nl/landing";
import { check as checkNl } from "./nl/check";
import { feedback as feedbackNl } from "./nl/feedback";
import { substances as substancesNl } from "./nl/substances";
import { receipt as receiptNl } from "./nl/receipt";
import { norms as normsNl } from "./nl/norms";
import { localNorms as localNormsNl } from "./nl/local-norms";

const dutch = {
  site: siteNl,
  landing: landingNl,
  check: checkNl,
  feedback: feedbackNl,
  substances: substancesNl,
  receipt: receiptNl,
  norms: normsNl,
  localNorms: localNormsNl,
};

/** Every sentence of the site that is ours to reword, in both languages of one type. */
export const content: Bilingual<typeof dutch> = {
  nl: dutch,
  en: {
    site: siteEn,
    landing: landingEn,
    check: checkEn,
    feedback: feedbackEn,
    substances: substancesEn,
    receipt: receiptEn,
    norms: normsEn,
    localNorms: localNormsEn,
  },
};
