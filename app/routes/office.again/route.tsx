import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { makeSignInOptions } from "~/auth/passkeys.server";
import { keepProof } from "~/auth/sessions.server";
import { checkSignIn, readDestination, readSignInName } from "~/auth/sign-in.server";
import { listProviders } from "~/auth/single-sign-on.server";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { useContent } from "~/ui/language";
import { OfficeFault } from "~/ui/office-fault";
import { SignInWays } from "~/ui/sign-in-ways";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

/** Asks once more who somebody is, before what matters most. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { method } = requireStaff(context);
  return {
    title: content[context.language].office.signIn.againTitle,
    token: makeFormToken("sign-in"),
    options: await makeSignInOptions(),
    providers: method === "sso" ? listProviders() : [],
    to: readDestination(new URL(request.url).searchParams.get("to")),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  const form = await readForm(request);
  const signInName = readSignInName(form);
  if (!hasFormToken(form, "sign-in"))
    return data({ fault: "page-old" as const, signInName }, { status: 400 });
  const proved = await checkSignIn(form, request, context.visitor, staff.id);
  if ("fault" in proved)
    return data({ ...proved, signInName }, { status: proved.fault === "wait" ? 429 : 400 });
  await keepProof(staff.session);
  return redirect(readDestination(new URL(request.url).searchParams.get("to")));
}

export default function Again() {
  const page = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { signIn } = useContent().office;
  return (
    <div className="sign-in">
      <OfficeFault fault={done} />
      <h1>{signIn.againTitle}</h1>
      <p className="lead">{signIn.againLead}</p>
      <SignInWays
        {...page}
        fault={done}
        signInName={done?.signInName ?? ""}
        button={signIn.confirm}
      />
    </div>
  );
}
