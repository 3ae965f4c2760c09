import { type LocalMeans, type StyleScale, styleScales } from "~/instruments/style/score";
import type { Published } from "./build-snapshot";

/**
 * Mean and spread of the styles among students here, or null until all four have their hundred
 * answers: a distance from one mean cannot be laid beside the provisional rule of another scale.
 */
export function readStyleMeans(published: Published): LocalMeans | null {
  const means = styleScales.flatMap((scale) => {
    const cell = published[`style.${scale}`]?.[0]?.scale;
    return cell?.shown ? [[scale, cell] as const] : [];
  });
  if (means.length < styleScales.length) return null;
  return Object.fromEntries(means) as Record<StyleScale, (typeof means)[number][1]>;
}
