import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { keepInvitation } from "~/auth/way-in.server";

/** Takes the secret out of the address at once, so that it does not stay in sight or in a history. */
export async function loader({ params }: LoaderFunctionArgs) {
  return redirect("/office/welcome", {
    headers: { "Set-Cookie": await keepInvitation(params["token"] ?? "") },
  });
}
