import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Response } from "express";
import { getRegion } from "~/region/region.server";

type Encoding = "br" | "gzip" | "identity";
type Packed = Readonly<Record<Encoding, Uint8Array>>;

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
export function keepPage(key: string, page: Uint8Array): Packed {
  const packed = {
    br: brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    gzip: gzipSync(page, { level: 9 }),
    identity: page,
  };
  kept.set(key, packed);
  return packed;
}

/** Sends a kept page in the encoding that the browser takes. */
export function sendKept(response: Response, page: Packed): void {
  // Browsers list gzip first and take both as gladly; ours is the order of size.
  const takes = (encoding: Encoding) => Boolean(response.req.acceptsEncodings(encoding));
  const encoding = (["br", "gzip"] as const).find(takes) ?? "identity";
  response.vary("Accept-Encoding").type("html");
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  response.end(page[encoding]);
}
