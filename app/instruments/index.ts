import { about } from "./about/items";
import { audit } from "./audit/items";
import { consequences } from "./consequences/items";
import { cuditR } from "./cudit-r/items";
import { dudit } from "./dudit/items";
import { heaviestOccasion } from "./heaviest-occasion/items";
import type { Instrument } from "./instrument";
import { perceivedNorms } from "./perceived-norms/items";
import { strategies } from "./strategies/items";
import { studySleep } from "./study-sleep/items";
import { style } from "./style/items";
import { substanceUse } from "./substance-use/items";
import { typicalWeek } from "./typical-week/items";

/** The registry: every instrument of the questionnaire. */
export const instruments: readonly Instrument[] = [
  about,
  perceivedNorms,
  audit,
  typicalWeek,
  heaviestOccasion,
  substanceUse,
  cuditR,
  dudit,
  consequences,
  studySleep,
  style,
  strategies,
];
