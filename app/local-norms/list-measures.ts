import type { Bilingual } from "~/language";
import type { Measure } from "~/norms/measures";
import { norms } from "~/norms/norms";
import { localMeasures } from "./template";

/** Every measure a table can hold, with what the shipped norms mean by it; null where none has it. */
export function listMeasures(): { measure: Measure; definition: Bilingual | null }[] {
  return localMeasures.map((measure) => ({
    measure,
    definition:
      norms.find((norm) => norm.measure === measure && norm.grade !== "X")?.definition ??
      norms.find((norm) => norm.measure === measure)?.definition ??
      null,
  }));
}
