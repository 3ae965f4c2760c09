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

/** On every response, faults included. */
export const securityHeaders: RequestHandler = (request, response, next) => {
  response.setHeader("Permissions-Policy", permissionsPolicy(request.path));
  response.vary("Accept-Language");
  response.vary("Cookie");
  withHelmet(request, response, next);
};
