import { createHash } from "node:crypto";
import type { RequestHandler } from "express";
import { writeColourStyles } from "~/region/colours";
import { getRegion } from "~/region/region.server";

let made = { region: null as unknown, css: "", address: null as string | null };

function getStyles() {
  const region = getRegion();
  if (made.region !== region) {
    const css = writeColourStyles(region.colours);
    const hash = createHash("sha256").update(css).digest("base64url").slice(0, 12);
    made = { region, css, address: css ? `/region.css?${hash}` : null };
  }
  return made;
}

/** Where the colours of this region stand, or null when it has the site's own. */
export function regionStylesAddress(): string | null {
  return getStyles().address;
}

/** The colours of the region as a stylesheet, for a year under the address that belongs to them. */
export const sendRegionStyles: RequestHandler = (request, response) => {
  const { css, address } = getStyles();
  const isCurrent = request.originalUrl === address;
  response.setHeader(
    "Cache-Control",
    isCurrent ? "public, max-age=31536000, immutable" : "no-store",
  );
  response.type("css").send(css);
};
