import { redirect } from "@remix-run/node";
import { endVisit } from "~/visit/visit.server";

/** Forgets the feedback on this device; the answers stay behind their receipt. */
export function action() {
  return redirect("/", { headers: endVisit() });
}

export function loader() {
  return redirect("/receipt");
}
