import { redirect } from "@remix-run/node";
import { getRegion } from "~/region/region.server";
import { endBookingVisit } from "~/talk/booking-visit.server";
import { heldThread } from "~/talk/thread-visit.server";
import { endCourse } from "~/visit/course.server";
import { endVisit } from "~/visit/visit.server";
import { heldWorkbook } from "~/visit/workbook.server";
import { heldPlace } from "~/workshops/place.server";

/** Works as a plain link: wipes what was filled in and goes to an everyday page. */
export function loader() {
  const headers = new Headers({ "Clear-Site-Data": '"cache", "cookies", "storage"' });
  for (const end of [
    endVisit(),
    endCourse(),
    endBookingVisit(),
    heldThread.end(),
    heldWorkbook.end(),
    heldPlace.end(),
  ])
    headers.append("Set-Cookie", end["Set-Cookie"]);
  return redirect(getRegion().exitAddress, { headers });
}
