import type { ReactNode } from "react";

/** A number to tap; what stands in the link is the number itself unless said otherwise. */
export function PhoneLink({ phone, children = phone }: { phone: string; children?: ReactNode }) {
  return <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{children}</a>;
}
