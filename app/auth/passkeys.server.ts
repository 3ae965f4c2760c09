import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { findPasskey, keepPasskeyUse, type StoredPasskey } from "~/db/passkeys.server";
import { env } from "~/env.server";
import { originOf } from "~/http/public-origin.server";
import { findChallengeFault, makeChallenge, spendChallenge } from "./challenge.server";

export type PasskeyFault =
  "passkey-unreadable" | "passkey-unknown" | "passkey-expired" | "passkey-used" | "passkey-refused";

const rpID = new URL(env.PUBLIC_ORIGIN).hostname;

/** What a browser needs to sign in with any passkey it has for this site. */
export function makeSignInOptions() {
  return generateAuthenticationOptions({
    rpID,
    challenge: Buffer.from(makeChallenge("sign-in"), "base64url"),
    userVerification: "required",
  });
}

/** What a browser needs to make a passkey for a colleague. */
export function makeRegistrationOptions(
  staff: { id: string; name: string },
  existing: readonly StoredPasskey[],
) {
  return generateRegistrationOptions({
    rpName: "Doorsnee",
    rpID,
    userID: new Uint8Array(Buffer.from(staff.id)),
    userName: staff.name,
    challenge: Buffer.from(makeChallenge(`register ${staff.id}`), "base64url"),
    attestationType: "none",
    excludeCredentials: existing.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

/** Checks a proof made with a passkey, and says whose passkey it is. Each proof counts once. */
export async function checkPasskey(
  sent: string,
  request: Request,
): Promise<{ staffId: string } | { fault: PasskeyFault }> {
  const response = parseCredential(sent);
  if (!response) return { fault: "passkey-unreadable" };
  const passkey = await findPasskey(response.id);
  if (!passkey) return { fault: "passkey-unknown" };
  const challenge = readChallenge(response.response.clientDataJSON);
  const fault = await useChallenge("sign-in", challenge);
  if (fault) return { fault };
  const checked = await verifyAuthenticationResponse({
    response: response as never,
    expectedChallenge: challenge,
    expectedOrigin: originOf(request),
    expectedRPID: rpID,
    requireUserVerification: true,
    credential: {
      id: passkey.id,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, "base64url")),
      counter: passkey.counter,
    },
  }).catch(() => null);
  if (!checked?.verified) return { fault: "passkey-refused" };
  const day = new Date().toISOString().slice(0, 10);
  await keepPasskeyUse(passkey.id, checked.authenticationInfo.newCounter, day);
  return { staffId: passkey.staffId };
}

/** Checks a new passkey of a colleague and returns what to store of it. */
export async function checkNewPasskey(
  sent: string,
  staffId: string,
  request: Request,
): Promise<{ passkey: Omit<StoredPasskey, "label"> } | { fault: PasskeyFault }> {
  const response = parseCredential(sent);
  if (!response) return { fault: "passkey-unreadable" };
  const challenge = readChallenge(response.response.clientDataJSON);
  const fault = await useChallenge(`register ${staffId}`, challenge);
  if (fault) return { fault };
  const checked = await verifyRegistrationResponse({
    response: response as never,
    expectedChallenge: challenge,
    expectedOrigin: originOf(request),
    expectedRPID: rpID,
    requireUserVerification: true,
  }).catch(() => null);
  if (!checked?.verified) return { fault: "passkey-refused" };
  const { id, publicKey, counter, transports } = checked.registrationInfo.credential;
  const passkey = {
    id,
    staffId,
    publicKey: Buffer.from(publicKey).toString("base64url"),
    counter,
    transports: JSON.stringify(transports ?? []),
    madeOn: new Date().toISOString().slice(0, 10),
    usedOn: null,
  };
  return { passkey };
}

async function useChallenge(purpose: string, challenge: string): Promise<PasskeyFault | null> {
  const fault = findChallengeFault(purpose, challenge);
  if (fault) return fault === "expired" ? "passkey-expired" : "passkey-refused";
  return (await spendChallenge(challenge)) ? null : "passkey-used";
}

interface Credential {
  id: string;
  response: { clientDataJSON: string };
}

function parseCredential(sent: string): Credential | null {
  try {
    const { id, response } = JSON.parse(sent) as Partial<Credential>;
    return typeof id === "string" && typeof response?.clientDataJSON === "string"
      ? (JSON.parse(sent) as Credential)
      : null;
  } catch {
    return null;
  }
}

function readChallenge(clientDataJSON: string): string {
  try {
    const text = Buffer.from(clientDataJSON, "base64url").toString("utf8");
    return String((JSON.parse(text) as { challenge?: unknown }).challenge ?? "");
  } catch {
    return "";
  }
}
