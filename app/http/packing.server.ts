import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Request, Response } from "express";

export type Encoding = "br" | "gzip" | "identity";
/** A page in every encoding that a browser may take. */
export type Packed = Readonly<Record<Encoding, Uint8Array>>;

/** The smallest encoding that the browser takes; browsers list gzip first and take both as gladly. */
function chooseEncoding(request: Request): Encoding {
  const takes = (encoding: Encoding) => Boolean(request.acceptsEncodings(encoding));
  return (["br", "gzip"] as const).find(takes) ?? "identity";
}

/** Packs a page that is kept, as small as it goes. */
export function packTightly(page: Buffer): Packed {
  return { br: brotli(page, 11), gzip: gzipSync(page, { level: 9 }), identity: page };
}

function brotli(page: Buffer, quality: number): Buffer {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(page, {
    params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: page.length },
  });
}

/** Sends a page that was packed before. */
export function sendPacked(response: Response, packed: Packed): void {
  const encoding = chooseEncoding(response.req);
  response.type("html");
  send(response, packed[encoding], encoding);
}

/** Bytes up to which a text is packed well: a step of the questionnaire, and no whole feedback. */
const short = 20_000;

/**
 * Packs a text for one visitor and sends it, at once and in this thread: a stream with another thread
 * costs several times what there is to pack. On the steps of the questionnaire quality 4 takes 0.07 ms more
 * than 0 and saves a seventh; on a feedback of 60 kB that would be half a millisecond.
 */
export function packAndSend(response: Response, bytes: Buffer): void {
  const encoding = bytes.length < 1024 ? "identity" : chooseEncoding(response.req);
  const isShort = bytes.length <= short;
  if (encoding === "br") return send(response, brotli(bytes, isShort ? 4 : 0), encoding);
  if (encoding === "gzip")
    return send(response, gzipSync(bytes, { level: isShort ? 6 : 1 }), encoding);
  send(response, bytes, encoding);
}

function send(response: Response, bytes: Uint8Array, encoding: Encoding): void {
  response.vary("Accept-Encoding");
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  response.end(bytes);
}
