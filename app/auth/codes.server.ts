import { createHmac, randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { toString as drawQr } from "qrcode";
import { spendProof } from "~/db/spent-proofs.server";
import type { StoredStaff } from "~/db/staff.server";
import { deriveKey, hashToken } from "./keys.server";

const key = deriveKey("one-time codes");
/** Seconds a code lasts; one before and one after count too, because clocks differ. */
const period = 30;

/** What a secret of one-time codes is derived from. The secret itself is stored nowhere. */
export function makeCodeSalt(): string {
  return randomBytes(16).toString("base64url");
}

function makeTotp(staffId: string, salt: string, label: string): TOTP {
  const secret = createHmac("sha256", key).update(`${staffId} ${salt}`).digest().subarray(0, 20);
  return new TOTP({
    issuer: "Doorsnee",
    label,
    period,
    digits: 6,
    algorithm: "SHA1",
    secret: new Secret({ buffer: new Uint8Array(secret).buffer }),
  });
}

/** What an authenticator app needs: a QR code as SVG, and the same to type by hand. */
export async function describeCodes(staffId: string, salt: string, label: string) {
  const totp = makeTotp(staffId, salt, label);
  const qr = await drawQr(totp.toString(), { type: "svg", margin: 2 });
  return { qr, typed: totp.secret.base32.replace(/(.{4})(?=.)/g, "$1 ") };
}

/** Whether a typed code belongs to a salt at this moment; null when not, else the step it belongs to. */
function findCodeStep(staffId: string, salt: string, typed: string): number | null {
  const token = typed.replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const delta = makeTotp(staffId, salt, "").validate({ token, window: 1 });
  return delta === null ? null : Math.floor(Date.now() / 1000 / period) + delta;
}

/** Checks a one-time code of a colleague. Each code counts once. */
export async function checkCode(
  staff: Pick<StoredStaff, "id" | "codeSalt">,
  typed: string,
): Promise<"right" | "wrong" | "used"> {
  const step = staff.codeSalt === null ? null : findCodeStep(staff.id, staff.codeSalt, typed);
  if (step === null) return "wrong";
  const until = new Date((step + 3) * period * 1000).toISOString();
  return (await spendProof(hashToken(`code ${staff.id} ${staff.codeSalt} ${step}`), until))
    ? "right"
    : "used";
}
