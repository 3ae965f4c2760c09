import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { Student } from "./student";

type Claims = Record<string, unknown>;

/** What the site and both providers know about each other. */
export const client = { id: "doorsnee", secret: "a-client-secret-for-tests-and-nothing-else" };

const profile = [
  "name",
  "eduperson_affiliation",
  "eduperson_entitlement",
  "schac_home_organization",
  "fault",
];
/** As at SURFconext: the token says who and from where, the rest is asked for. */
const inToken = ["name", "schac_home_organization"];

export interface IdentityProvider {
  issuer: string;
  /** Who can sign in, with the claims of each; change it between two sign-ins. */
  people: Map<string, Claims>;
  /** Begins to serve, for one site; before that it answers 503. */
  serve: (siteUrl: string) => Promise<void>;
  close: () => Promise<void>;
}

/** A real OpenID provider on a free port of this machine: code flow with PKCE, and a page to sign in. */
export async function startIdentityProvider(): Promise<IdentityProvider> {
  const people = new Map<string, Claims>();
  let handle: RequestListener = (_, response) => response.writeHead(503).end();
  const { server, origin } = await listen((request, response) => handle(request, response));
  return {
    issuer: origin,
    people,
    serve: async (siteUrl) => {
      handle = await makeProvider(origin, `${siteUrl}/office/sign-in/back`, people);
    },
    close: () => end(server),
  };
}

interface OpenIdProvider {
  callback: () => RequestListener;
  interactionFinished: (
    request: IncomingMessage,
    response: ServerResponse,
    result: object,
  ) => Promise<void>;
}

interface GrantContext {
  oidc: {
    client: { clientId: string };
    session: { accountId: string };
    params: { scope: string };
    provider: {
      Grant: new (of: object) => { addOIDCScope: (scope: string) => void; save: () => void };
    };
  };
}

async function makeProvider(issuer: string, back: string, people: Map<string, Claims>) {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const key = await exportJWK(privateKey);
  const provider = await makeSilently(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [back],
        token_endpoint_auth_method: "client_secret_basic",
      },
    ],
    jwks: { keys: [{ ...key, use: "sig", kid: "one" }] },
    cookies: { keys: [randomBytes(16).toString("hex")] },
    pkce: { required: () => true },
    scopes: ["openid", "profile"],
    claims: { openid: ["sub"], profile },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    ttl: { AccessToken: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: (use: string) => ({ sub: accountId, ...pick(people.get(accountId) ?? {}, use) }),
    }),
    // Nobody has to consent in an institution's own sign-in.
    loadExistingGrant: async ({ oidc }: GrantContext) => {
      const { accountId } = oidc.session;
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId });
      grant.addOIDCScope(oidc.params.scope);
      await grant.save();
      return grant;
    },
    renderError: (context: { body: string }, { error }: { error: string }) => {
      context.body = error;
    },
  });
  const answer = provider.callback();
  const handle: RequestListener = async (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return answer(request, response);
    if (request.method !== "POST") return drawSignIn(response, [...people.keys()]);
    const account = new URLSearchParams(await readBody(request)).get("account") ?? "";
    await provider.interactionFinished(
      request,
      response,
      people.has(account) ? { login: { accountId: account } } : { error: "access_denied" },
    );
  };
  return handle;
}

/** It warns at length about a Node it does not name and a memory it should not use; not in a test. */
async function makeSilently(issuer: string, configuration: object): Promise<OpenIdProvider> {
  const { info, warn } = console;
  const say = () => undefined;
  Object.assign(console, { info: say, warn: say });
  try {
    // @ts-expect-error The package has no types.
    const { Provider } = await import("oidc-provider");
    return new Provider(issuer, configuration) as OpenIdProvider;
  } finally {
    Object.assign(console, { info, warn });
  }
}

function pick(claims: Claims, use: string): Claims {
  if (use !== "id_token") return claims;
  return Object.fromEntries(Object.entries(claims).filter(([claim]) => inToken.includes(claim)));
}

function drawSignIn(response: ServerResponse, accounts: string[]): void {
  const buttons = [...accounts, "nobody"].map(
    (account) => `<button name="account" value="${account}">${account}</button>`,
  );
  response
    .setHeader("Content-Type", "text/html")
    .end(`<!DOCTYPE html><title>Campus</title><form method="post">${buttons.join("")}</form>`);
}

/**
 * Signs in at the provider as somebody, or breaks it off as "nobody"; returns the path with which
 * the site is asked next. `browser` remembers who signed in there.
 */
export async function signInThere(
  address: string,
  account: string,
  browser = new Student(new URL(address).origin),
): Promise<string> {
  const { pathname, search } = new URL(address);
  const page = await browser.get(pathname + search);
  if (page.status !== 200) return returnOf(page.headers);
  return returnOf((await browser.post(page.path, { account })).headers);
}

function returnOf(headers: Headers): string {
  const { pathname, search } = new URL(headers.get("Location") ?? "about:blank");
  return pathname + search;
}

/** What a forged token says and who signed it; everything left out is as it should be. */
export interface Forgery {
  claims?: JWTPayload;
  /** Signed with a key that the provider does not publish. */
  isForeign?: boolean;
  /** Not signed at all. */
  isUnsigned?: boolean;
  /** What the userinfo endpoint says. */
  userinfo?: Claims;
}

export interface Forger {
  issuer: string;
  /** What the next token will be. */
  next: Forgery & { nonce: string };
  close: () => Promise<void>;
}

/** A provider that gives any code the token a test asks for, right or wrong. */
export async function startForger(): Promise<Forger> {
  const own = await generateKeyPair("RS256", { extractable: true });
  const foreign = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(own.publicKey)), kid: "one", alg: "RS256", use: "sig" };
  const forger: Forger = { issuer: "", next: { nonce: "" }, close: () => end(server) };
  const documents: Record<string, () => Promise<unknown> | unknown> = {
    "/.well-known/openid-configuration": () => ({
      issuer: forger.issuer,
      authorization_endpoint: `${forger.issuer}/authorize`,
      token_endpoint: `${forger.issuer}/token`,
      userinfo_endpoint: `${forger.issuer}/userinfo`,
      jwks_uri: `${forger.issuer}/jwks`,
      response_types_supported: ["code"],
      id_token_signing_alg_values_supported: ["RS256"],
    }),
    "/jwks": () => ({ keys: [jwk] }),
    "/userinfo": () => ({ sub: "fay", ...forger.next.userinfo }),
    "/token": async () => ({
      access_token: "an-access-token",
      token_type: "Bearer",
      expires_in: 60,
      id_token: await forge(forger, own.privateKey, foreign.privateKey),
    }),
  };
  const { server, origin } = await listen(async (request, response) => {
    const body = await documents[request.url ?? ""]?.();
    response.setHeader("Content-Type", "application/json");
    response.writeHead(body ? 200 : 404).end(JSON.stringify(body ?? {}));
  });
  forger.issuer = origin;
  return forger;
}

type PrivateKey = Parameters<SignJWT["sign"]>[0];

async function forge({ issuer, next }: Forger, own: PrivateKey, foreign: PrivateKey) {
  const now = Math.floor(Date.now() / 1000);
  const said: JWTPayload = {
    iss: issuer,
    aud: client.id,
    sub: "fay",
    nonce: next.nonce,
    iat: now,
    exp: now + 60,
    name: "Fay the forged",
    eduperson_affiliation: ["employee"],
    ...next.claims,
  };
  if (next.isUnsigned) {
    const parts = [{ alg: "none" }, said].map((part) =>
      Buffer.from(JSON.stringify(part)).toString("base64url"),
    );
    return `${parts.join(".")}.`;
  }
  return new SignJWT(said)
    .setProtectedHeader({ alg: "RS256", kid: "one" })
    .sign(next.isForeign ? foreign : own);
}

/** A copy of the region of Groningen in which colleagues can sign in at institutions; returns its path. */
export function writeRegion(signIn: readonly object[]): string {
  const region = JSON.parse(readFileSync("app/region/data/groningen.json", "utf8")) as object;
  const file = join(mkdtempSync(join(tmpdir(), "doorsnee-region-")), "region.json");
  writeFileSync(file, JSON.stringify({ ...region, signIn }));
  return file;
}

async function listen(handle: RequestListener): Promise<{ server: Server; origin: string }> {
  const server = createServer(handle);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function end(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}
