import { createHmac } from "node:crypto";
import * as openid from "openid-client";
import { findStaff, keepSsoStaff, updateGrants } from "~/db/staff.server";
import { env } from "~/env.server";
import { originOf } from "~/http/public-origin.server";
import { getRegion } from "~/region/region.server";
import type { SignInProvider } from "~/region/sign-in";
import { recordAudit, recordRefusal } from "./audit.server";
import { spendProof } from "~/db/spent-proofs.server";
import { deriveKey, hashToken } from "./keys.server";
import { type Claims, mapClaims } from "./map-claims";
import type { SsoWay } from "./way-in.server";

export type SsoFault =
  | "sso-state"
  | "sso-refused"
  | "sso-token"
  | "sso-unreachable"
  | "sso-no-role"
  | "access-ended"
  | "other-person";

const subjectKey = deriveKey("single sign-on subjects");
const hour = 3600_000;
const discovered = new Map<string, { until: number; config: openid.Configuration }>();

/** The institutions where one can sign in, as far as this deployment holds a secret for them. */
export function listProviders() {
  return getRegion()
    .signIn.filter(({ id }) => env.SIGN_IN_SECRETS[id])
    .map(({ id, name }) => ({ id, name }));
}

function findProvider(id: string): SignInProvider | undefined {
  return getRegion().signIn.find((provider) => provider.id === id && env.SIGN_IN_SECRETS[id]);
}

/** What the institution says of itself, asked at most once an hour. */
async function discover(provider: SignInProvider): Promise<openid.Configuration> {
  const known = discovered.get(provider.id);
  if (known && known.until > Date.now()) return known.config;
  const issuer = new URL(provider.issuer);
  const isLoopback = ["localhost", "127.0.0.1"].includes(issuer.hostname);
  const config = await openid.discovery(
    issuer,
    provider.clientId,
    undefined,
    openid.ClientSecretBasic(env.SIGN_IN_SECRETS[provider.id]),
    {
      timeout: 10,
      // Without this the library trusts the connection and does not look at a signature.
      execute: [
        openid.enableNonRepudiationChecks,
        ...(isLoopback ? [openid.allowInsecureRequests] : []),
      ],
    },
  );
  discovered.set(provider.id, { until: Date.now() + hour, config });
  return config;
}

/**
 * Where to send a browser to sign in at an institution, and what it must carry there and back.
 * `again` is the id of who is signed in and proves it once more. Null when there is no such provider.
 */
export async function beginSso(
  providerId: string,
  request: Request,
  carried: Pick<SsoWay, "to" | "again">,
): Promise<{ url: string; way: SsoWay } | { fault: SsoFault } | null> {
  const provider = findProvider(providerId);
  if (!provider) return null;
  const config = await discover(provider).catch(() => null);
  if (!config) {
    await recordRefusal("sign-in-refused", "sso-unreachable");
    return { fault: "sso-unreachable" };
  }
  const way: SsoWay = {
    ...carried,
    provider: providerId,
    state: openid.randomState(),
    nonce: openid.randomNonce(),
    verifier: openid.randomPKCECodeVerifier(),
  };
  const url = openid.buildAuthorizationUrl(config, {
    redirect_uri: `${originOf(request)}/office/sign-in/back`,
    scope: provider.scope,
    state: way.state,
    nonce: way.nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(way.verifier),
    code_challenge_method: "S256",
    ...(carried.again ? { prompt: "login", max_age: "0" } : {}),
  });
  return { url: url.href, way };
}

/**
 * Ends a sign-in at an institution: checks what came back, maps the claims to roles, and keeps the
 * colleague. Every outcome leaves a line in the audit trail.
 */
export async function finishSso(
  request: Request,
  way: SsoWay | null,
): Promise<{ staffId: string } | { fault: SsoFault }> {
  const outcome = await checkReturn(request, way);
  if ("fault" in outcome) await recordRefusal("sign-in-refused", outcome.fault);
  return outcome;
}

async function checkReturn(
  request: Request,
  way: SsoWay | null,
): Promise<{ staffId: string } | { fault: SsoFault }> {
  const provider = way && findProvider(way.provider);
  const { searchParams, search } = new URL(request.url);
  if (!provider || searchParams.get("state") !== way.state) return { fault: "sso-state" };
  const until = new Date(Date.now() + hour).toISOString();
  if (!(await spendProof(hashToken(`state ${way.state}`), until))) return { fault: "sso-state" };
  if (searchParams.has("error")) return { fault: "sso-refused" };
  const back = new URL(`${originOf(request)}/office/sign-in/back${search}`);
  const read = await readClaims(provider, back, way);
  if ("fault" in read) return read;
  const { claims } = read;
  const ssoKey = createHmac("sha256", subjectKey)
    .update(`${provider.issuer} ${claims.sub}`)
    .digest("base64url");
  const id = ssoKey.slice(0, 16);
  if (way.again !== undefined && way.again !== id) return { fault: "other-person" };
  const earlier = await findStaff(id);
  if (earlier?.endedOn) return { fault: "access-ended" };
  const grants = mapClaims(provider.rules, claims);
  if (earlier && earlier.grants !== JSON.stringify(grants)) {
    const roles = grants.map(({ role }) => role);
    await recordAudit(id, "role-changed", id, { roles, by: provider.id });
    // Before anything else, so that sessions still open lose what the institution took away.
    await updateGrants(id, JSON.stringify(grants));
  }
  if (grants.length === 0) return { fault: "sso-no-role" };
  await recordAudit(id, way.again ? "proved-again" : "sign-in", id, { method: "sso" });
  await keepSsoStaff({
    id,
    ssoKey,
    name: readName(claims, provider),
    grants: JSON.stringify(grants),
    since: new Date().toISOString().slice(0, 10),
  });
  return { staffId: id };
}

/** Exchanges the code and checks signature, issuer, audience, nonce, clock and PKCE by the library. */
async function readClaims(
  provider: SignInProvider,
  back: URL,
  way: SsoWay,
): Promise<{ claims: Claims & { sub: string } } | { fault: SsoFault }> {
  const config = await discover(provider).catch(() => null);
  if (!config) return { fault: "sso-unreachable" };
  try {
    const tokens = await openid.authorizationCodeGrant(config, back, {
      pkceCodeVerifier: way.verifier,
      expectedState: way.state,
      expectedNonce: way.nonce,
      idTokenExpected: true,
      ...(way.again ? { maxAge: 300 } : {}),
    });
    const claims = tokens.claims();
    if (!claims) return { fault: "sso-token" };
    if (!config.serverMetadata().userinfo_endpoint) return { claims };
    // SURFconext gives most attributes here and not in the token.
    const more = await openid.fetchUserInfo(config, tokens.access_token, claims.sub);
    return { claims: { ...claims, ...more } };
  } catch {
    return { fault: "sso-token" };
  }
}

function readName(claims: Claims, provider: SignInProvider): string {
  const name = claims["name"] ?? claims["preferred_username"];
  return typeof name === "string" && name.trim() ? name.trim().slice(0, 80) : provider.name.en;
}
