import { changeWorkbook, deleteWorkbook, findWorkbook, keepWorkbook } from "~/db/workbooks.server";
import { type HeldCode, makeHeldCode } from "~/http/held-code.server";
import { isoWeek } from "~/questionnaire/iso-week";
import { hashCode } from "~/receipt/hash.server";
import { parseReceipt, type ReceiptFault } from "~/receipt/receipt";
import { keyFromCode, openSealed, sealText } from "~/sealing/seal.server";
import { packWorkbook, unpackWorkbook, type Workbook } from "~/workshops/workbook";

/** The code of a workbook that is open in this browser. */
export const heldWorkbook = makeHeldCode("workbook");

/** A year, and the week of the last change to the end. */
const lifetime = 53 * 7 * 24 * 3600 * 1000;

export interface OpenWorkbook extends HeldCode {
  workbook: Workbook;
}

/** The kept workbook that is open in this browser, or null. */
export async function findOpenWorkbook(request: Request): Promise<OpenWorkbook | null> {
  const held = heldWorkbook.find(request);
  const workbook = held && (await readKept(held.code));
  return workbook && { ...held, workbook };
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
  await keepWorkbook(hashKey(code), { ...seal(code, workbook), oldest: oldestWeek() });
}

/** Keeps what was changed; false when it was erased meanwhile. */
export async function storeChange(code: string, workbook: Workbook): Promise<boolean> {
  return changeWorkbook(hashKey(code), seal(code, workbook));
}

/** Erases what is kept under a code. */
export async function eraseWorkbook(code: string): Promise<void> {
  await deleteWorkbook(hashKey(code));
}

async function readKept(code: string): Promise<Workbook | null> {
  const sealed = await findWorkbook(hashKey(code), oldestWeek());
  const packed = sealed && openSealed(sealed, keyFromCode("workbook", code));
  return packed ? unpackWorkbook(packed) : null;
}

function seal(code: string, workbook: Workbook) {
  const sealed = sealText(packWorkbook(workbook), keyFromCode("workbook", code));
  return { sealed, week: isoWeek(new Date()) };
}

function hashKey(code: string): string {
  return hashCode("workbook", code);
}

function oldestWeek(): string {
  return isoWeek(new Date(Date.now() - lifetime));
}
