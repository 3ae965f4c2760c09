import type { Bilingual } from "~/language";
import { getNorm } from "~/norms/norms";
import type { ShownTruth } from "./reveal";

/** Where a shown truth comes from, short enough for a big screen; `href` leads to all of it. */
export interface ShownSource {
  name: string;
  period: string | null;
  population: Bilingual | null;
  href: string;
}

/** The source of what a reveal shows, or null when it shows no figure. */
export function findSource(truth: ShownTruth): ShownSource | null {
  if (truth.kind === "number") {
    const { name, year, address } = truth.source;
    return { name, period: year, population: null, href: address };
  }
  const id = truth.kind === "share" ? truth.normId : truth.kind === "lower" ? truth.normIds[0] : "";
  if (!id) return null;
  const { publication, period, population } = getNorm(id);
  const { publisher, title } = publication.source;
  return { name: publisher ?? title, period, population, href: `/norms#${id}` };
}
