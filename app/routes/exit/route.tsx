import { redirect } from "@remix-run/node";
import { getRegion } from "~/region/region.server";
import { endVisit } from "~/visit/visit.server";

/** Works as a plain link: wipes what was filled in and goes to an everyday page. */
export function loader() {
  return redirect(getRegion().exitAddress, {
    headers: { ...endVisit(), "Clear-Site-Data": '"cache", "cookies", "storage"' },
  });
}
