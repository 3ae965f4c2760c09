import { env } from "~/env.server";
import { notFound } from "~/http/answers.server";
import { getRegion } from "~/region/region.server";

/** Days ahead for which the file may be believed; RFC 9116 asks for less than a year. */
const believedFor = 90;

/** Where to tell of a weakness (RFC 9116). Without an address in the region's file there is no such file: a contact that nobody reads is worse. */
export function loader() {
  const { securityContact } = getRegion();
  if (!securityContact) throw notFound();
  const expires = new Date(Date.now() + believedFor * 86_400_000);
  const lines = [
    `Contact: ${securityContact}`,
    `Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
    "Preferred-Languages: nl, en",
    `Canonical: ${env.PUBLIC_ORIGIN}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
