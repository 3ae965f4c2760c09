import { createHmac } from "node:crypto";
import { toString as drawQr } from "qrcode";
import { countEvent } from "~/db/service-counts.server";
import { addToSlipTally, createSlips, findSlip, useSlip } from "~/db/slips.server";
import { env } from "~/env.server";
import { isoWeek } from "~/questionnaire/iso-week";
import { hashCode } from "~/receipt/hash.server";
import type { SlipOrder } from "./order";
import { formatSlipCode, makeSlipCode, parseSlipCode, slipCodeBytes } from "./slip-code";

const week = 7 * 24 * 3600 * 1000;

/** A slip as its advisor gets it, once. */
export interface MadeSlip {
  /** "XXXX-XXXX". */
  code: string;
  /** Where it leads, in the slip's language. */
  address: string;
  /** The same without `https://` and language, for who types it. */
  typed: string;
  /** The QR code of the address, as SVG. */
  qr: string;
}

/**
 * Makes slips and counts them for their advisor. The codes follow from the chance in the form, so a
 * form sent twice makes the same slips once. Nothing that is kept of a slip points at the advisor.
 */
export async function makeSlips(
  staffId: string,
  order: SlipOrder,
  chance: string,
  validWeeks: number,
): Promise<string[]> {
  const { institution, language, count } = order;
  const codes = Array.from({ length: count }, (_, place) => {
    const seed = JSON.stringify([chance, institution, language, place]);
    return makeSlipCode(
      createHmac("sha256", env.SESSION_SECRET)
        .update(`slip ${seed}`)
        .digest()
        .subarray(0, slipCodeBytes),
    );
  });
  const now = new Date();
  const until = isoWeek(new Date(now.getTime() + validWeeks * week));
  const keys = codes.map((code) => hashCode("slip", code));
  const made = await createSlips(keys, { institution, language, until }, isoWeek(now));
  if (made > 0) await addToSlipTally(staffId, made);
  return codes;
}

/** A slip as it is printed, shown and mailed. */
export async function describeSlip(
  code: string,
  { language }: SlipOrder,
  origin: string,
): Promise<MadeSlip> {
  const path = `${origin}/slip/${formatSlipCode(code)}`;
  // The language goes along, so that the first page already speaks it.
  const address = `${path}?language=${language}`;
  return {
    code: formatSlipCode(code),
    address,
    typed: path.replace(/^https?:\/\//, ""),
    qr: await drawQr(address, { type: "svg", margin: 1, errorCorrectionLevel: "M" }),
  };
}

/**
 * What is known of the slip in an address, or null. With `counts` its use is counted, once however
 * often and at how many places at once it is opened, while it is valid.
 */
export async function openSlip(
  typed: string,
  counts: boolean,
): Promise<{ institution: string; language: string } | null> {
  const code = parseSlipCode(typed);
  if (!code) return null;
  const key = hashCode("slip", code);
  const now = new Date();
  const used = counts ? await useSlip(key, isoWeek(now)) : null;
  if (!used) return findSlip(key);
  const { institution, language } = used;
  await countEvent("talk-slip", now, { language, institution });
  return used;
}
