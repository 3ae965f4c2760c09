import { randomBytes } from "node:crypto";
import { z } from "zod";
import { changeWorkbook, deleteWorkbook, findWorkbook, keepWorkbook } from "~/db/workbooks.server";
import { makeFormToken } from "~/http/form.server";
import { makeSealedCookie } from "~/http/sealed-cookie.server";
import { isoWeek } from "~/questionnaire/iso-week";
import { hashCode } from "~/receipt/hash.server";
import { makeReceipt, parseReceipt, receiptBytes, type ReceiptFault } from "~/receipt/receipt";
import { keyFromCode, openSealed, sealText } from "~/sealing/seal.server";
import { packWorkbook, unpackWorkbook, type Workbook } from "~/workshops/workbook";

const cookie = makeSealedCookie("workbook", "doorsnee workbook");

/** An hour without a change, and the browser no longer opens it: the code does. */
const openSeconds = 3600;

/** A year, and the week of the last change to the end. */
const lifetime = 53 * 7 * 24 * 3600 * 1000;

const openSchema = z.strictObject({
  code: z.string().length(17),
  since: z.number().int(),
  /** Until the code was used, the page shows it. */
  isNew: z.boolean(),
});

export interface OpenWorkbook {
  code: string;
  isNew: boolean;
  workbook: Workbook;
}

/** The kept workbook that is open in this browser, or null. */
export async function findOpenWorkbook(request: Request): Promise<OpenWorkbook | null> {
  const open = openSchema.safeParse(await cookie.read(request)).data;
  if (!open || nowInSeconds() - open.since > openSeconds) return null;
  const workbook = await readKept(open.code);
  return workbook && { code: open.code, isNew: open.isNew, workbook };
}

/** Opens a kept workbook with a typed code; only a code without typing errors is looked up. */
export async function openWorkbook(
  typed: string,
): Promise<{ code: string; workbook: Workbook } | { fault: ReceiptFault }> {
  const parsed = parseReceipt(typed.slice(0, 200));
  if (parsed.kind === "not-a-receipt") return { fault: parsed.reason };
  const workbook = await readKept(parsed.receipt);
  return workbook ? { code: parsed.receipt, workbook } : { fault: "unknown" };
}

/** Keeps a workbook under a code of its own. */
export async function storeWorkbook(code: string, workbook: Workbook): Promise<void> {
  await keepWorkbook(hashKey(code), { ...(await seal(code, workbook)), oldest: oldestWeek() });
}

/** Keeps what was changed; false when it was erased meanwhile. */
export async function storeChange(code: string, workbook: Workbook): Promise<boolean> {
  return changeWorkbook(hashKey(code), await seal(code, workbook));
}

/** Erases what is kept under a code. */
export async function eraseWorkbook(code: string): Promise<void> {
  await deleteWorkbook(hashKey(code));
}

/** Headers that keep a workbook open in this browser. */
export async function keepOpen(code: string, isNew: boolean): Promise<{ "Set-Cookie": string }> {
  return { "Set-Cookie": await cookie.seal({ code, since: nowInSeconds(), isNew }) };
}

/** Headers that close the workbook on this device. */
export function closeWorkbook(): { "Set-Cookie": string } {
  return { "Set-Cookie": cookie.clear() };
}

/** Chance for a form that may ask for a code: the same form sent twice gets the same one. */
export function makeChance(): string {
  return randomBytes(18).toString("base64url");
}

/** The code that belongs to the chance of a form, or null when no form of ours carried it. */
export function codeFromChance(chance: string | null): string | null {
  if (!chance || !/^[\w-]{24}$/.test(chance)) return null;
  const bytes = Buffer.from(makeFormToken(`workbook code ${chance}`), "base64url");
  return makeReceipt(bytes.subarray(0, receiptBytes));
}

async function readKept(code: string): Promise<Workbook | null> {
  const sealed = await findWorkbook(hashKey(code), oldestWeek());
  const packed = sealed && (await openSealed(sealed, keyFromCode("workbook", code)));
  return packed ? unpackWorkbook(packed) : null;
}

async function seal(code: string, workbook: Workbook) {
  const sealed = await sealText(packWorkbook(workbook), keyFromCode("workbook", code));
  return { sealed, week: isoWeek(new Date()) };
}

function hashKey(code: string): string {
  return hashCode("workbook", code);
}

function oldestWeek(): string {
  return isoWeek(new Date(Date.now() - lifetime));
}

function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
