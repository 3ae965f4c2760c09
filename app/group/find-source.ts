import type { Bilingual } from "~/language";
import type { Norm } from "~/norms/norm";
import type { ShownTruth } from "./reveal";

/** Where a shown truth comes from, short enough for a big screen; `href` leads to all of it. */
export interface ShownSource {
  name: string;
  period: string | null;
  population: Bilingual | null;
  href: string;
}

/** The source of what a reveal shows of these norms, or null when it shows no figure. */
export function findSource(truth: ShownTruth, norms: readonly Norm[]): ShownSource | null {
  if (truth.kind === "number") {
    const { name, year, address } = truth.source;
    return { name, period: year, population: null, href: address };
  }
  const id = truth.kind === "share" ? truth.normId : truth.kind === "lower" ? truth.normIds[0] : "";
  const norm = norms.find((each) => each.id === id);
  if (!norm) return null;
  const { publication, period, population } = norm;
  const { publisher, title } = publication.source;
  return { name: publisher ?? title, period, population, href: `/norms#norm-${norm.id}` };
}
