import { getRegion } from "~/region/region.server";

/**
 * A place for what was made from the region in force; under another region it is a new one. Whoever
 * makes a thing that takes a while puts it where they looked for it.
 */
export function keepForRegion<Kept>(): () => Map<string, Kept> {
  let kept = new Map<string, Kept>();
  let keptFor = getRegion();
  return () => {
    if (keptFor !== getRegion()) kept = new Map();
    keptFor = getRegion();
    return kept;
  };
}
