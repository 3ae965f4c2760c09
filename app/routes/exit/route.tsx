import { redirect } from "@remix-run/node";
import { getRegion } from "~/region/region.server";
import { endCourse } from "~/visit/course.server";
import { endVisit } from "~/visit/visit.server";
import { endHeld } from "~/workshops/place.server";

/** Works as a plain link: wipes what was filled in and goes to an everyday page. */
export function loader() {
  const headers = new Headers({ "Clear-Site-Data": '"cache", "cookies", "storage"' });
  for (const end of [endVisit(), endCourse(), endHeld()])
    headers.append("Set-Cookie", end["Set-Cookie"]);
  return redirect(getRegion().exitAddress, { headers });
}
