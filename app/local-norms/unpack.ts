import { Unzip, UnzipInflate, zipSync } from "fflate";

/** Bytes of a file as sent, and of a workbook unpacked. A table of figures needs a hundredth of it. */
export const largestFile = 2_000_000;
const largestUnpacked = 20_000_000;
const mostEntries = 200;

export type Unpacked =
  | { kind: "entries"; entries: ReadonlyMap<string, Uint8Array> }
  | { kind: "fault"; code: "unpacks-too-large" | "not-a-workbook" };

/**
 * Unpacks a zip while counting what comes out, and stops as soon as it is too much: what a zip says
 * about its own size is not believed.
 */
export function unpack(file: Uint8Array): Unpacked {
  const entries = new Map<string, Uint8Array>();
  let total = 0;
  let open = 0;
  let isTooLarge = false;
  const unzip = new Unzip((entry) => {
    open += 1;
    if (open > mostEntries) isTooLarge = true;
    const parts: Uint8Array[] = [];
    entry.ondata = (error, part, isLast) => {
      if (error) throw error;
      total += part.length;
      if (total > largestUnpacked) isTooLarge = true;
      if (isTooLarge) return entry.terminate();
      parts.push(part);
      if (isLast) entries.set(entry.name, join(parts));
    };
    if (!isTooLarge) entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    // In pieces, so that a bomb is noticed long before all of it is out.
    for (let start = 0; start < file.length && !isTooLarge; start += pieceSize)
      unzip.push(file.subarray(start, start + pieceSize), start + pieceSize >= file.length);
  } catch {
    return { kind: "fault", code: "not-a-workbook" };
  }
  if (isTooLarge) return { kind: "fault", code: "unpacks-too-large" };
  return entries.size === open && entries.has("xl/workbook.xml")
    ? { kind: "entries", entries }
    : { kind: "fault", code: "not-a-workbook" };
}

const pieceSize = 4096;

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Packs what was unpacked, without compression. The reader of workbooks gets this and never the file
 * that was sent, so it cannot find anything in it that was not counted.
 */
export function packAgain(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(entries), { level: 0 });
}
