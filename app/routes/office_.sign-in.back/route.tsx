import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findSignedIn, keepProof, startSession } from "~/auth/sessions.server";
import { finishSso } from "~/auth/single-sign-on.server";
import { clearWay, findSsoWay } from "~/auth/way-in.server";

/** Where an institution sends somebody back. What stands in the address counts once and soon ends. */
export async function loader({ request }: LoaderFunctionArgs) {
  const way = findSsoWay(request);
  const finished = await finishSso(request, way);
  const headers = new Headers({ "Set-Cookie": clearWay() });
  if ("fault" in finished)
    return redirect(`/office/sign-in?refused=${finished.fault}`, { headers });
  const signedIn = await findSignedIn(request);
  if (way?.again && signedIn?.staff.id === way.again) await keepProof(signedIn.staff.session);
  else headers.append("Set-Cookie", await startSession(finished.staffId, "sso"));
  return redirect(way?.to ?? "/office", { headers });
}
