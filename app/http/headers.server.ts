import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import helmet from "helmet";
import { isSecure } from "~/env.server";

const self = ["'self'"];
const none = ["'none'"];

const withHelmet = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: none,
      scriptSrc: self,
      styleSrc: self,
      imgSrc: self,
      connectSrc: self,
      formAction: self,
      baseUri: none,
      objectSrc: none,
      frameAncestors: none,
      ...(isSecure ? { upgradeInsecureRequests: [] } : {}),
    },
  },
  // `no-referrer` would make browsers send `Origin: null` with a form, which Remix refuses.
  referrerPolicy: { policy: "same-origin" },
  strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  xFrameOptions: { action: "deny" },
  crossOriginEmbedderPolicy: { policy: "require-corp" },
});

const denied =
  "accelerometer autoplay browsing-topics camera clipboard-read display-capture encrypted-media fullscreen " +
  "geolocation gyroscope hid identity-credentials-get idle-detection magnetometer microphone midi payment " +
  "picture-in-picture screen-wake-lock serial usb web-share xr-spatial-tracking";
const deniedEverywhere = denied.split(" ").map((feature) => `${feature}=()`);
const passkeys = ["publickey-credentials-create", "publickey-credentials-get"];

/** Only the office has passkeys. */
function permissionsPolicy(path: string): string {
  const allowed = path.startsWith("/office") ? "(self)" : "()";
  return [...deniedEverywhere, ...passkeys.map((feature) => `${feature}=${allowed}`)].join(", ");
}

/** A page has no business in a cache: not an answer, and not the fact that somebody read this site. */
export const keepOutOfCaches: RequestHandler = (_request, response, next) => {
  response.setHeader("Cache-Control", "no-store");
  next();
};

/** What Helmet says does not differ from one request to another, so it is asked once. */
const fixedHeaders = listFixedHeaders();

function listFixedHeaders(): [name: string, value: string][] {
  const headers = new Map([["Vary", "Accept-Language, Cookie"]]);
  const response = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: () => {},
  };
  withHelmet({} as IncomingMessage, response as unknown as ServerResponse, (fault?: unknown) => {
    if (fault) throw fault;
  });
  return [...headers];
}

const permissions = { office: permissionsPolicy("/office"), other: permissionsPolicy("/") };

/** On every response, faults included. */
export const securityHeaders: RequestHandler = (request, response, next) => {
  for (const [name, value] of fixedHeaders) response.setHeader(name, value);
  const isOffice = request.path.startsWith("/office");
  response.setHeader("Permissions-Policy", isOffice ? permissions.office : permissions.other);
  next();
};
