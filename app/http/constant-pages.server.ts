import { getRegion } from "~/region/region.server";
import { type Packed, packTightly } from "./packing.server";

/** A page as it was rendered once, whole and packed. */
const kept = new Map<string, Packed>();
let keptFor = getRegion();

/** The page kept under a key, or undefined. Another region in force empties what was kept. */
export function findKept(key: string): Packed | undefined {
  if (keptFor !== getRegion()) kept.clear();
  keptFor = getRegion();
  return kept.get(key);
}

/** Packs a page as small as it goes, once, and keeps it. */
export function keepPage(key: string, html: string): Packed {
  const packed = packTightly(Buffer.from(html));
  kept.set(key, packed);
  return packed;
}
