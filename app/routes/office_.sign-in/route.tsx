import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { makeSignInOptions } from "~/auth/passkeys.server";
import { startSession } from "~/auth/sessions.server";
import { checkSignIn, readDestination, readSignInName } from "~/auth/sign-in.server";
import { listProviders } from "~/auth/single-sign-on.server";
import { content } from "~/content/content";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { useContent } from "~/ui/language";
import officeHref from "~/ui/office.css?url";
import { OfficeFault } from "~/ui/office-fault";
import { SignInWays } from "~/ui/sign-in-ways";
import { titleOf } from "~/ui/title";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: officeHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  return {
    title: content[context.language].office.signIn.title,
    token: makeFormToken("sign-in"),
    options: await makeSignInOptions(),
    providers: listProviders(),
    to: readDestination(searchParams.get("to")),
    news: searchParams.has("bye")
      ? ("signedOut" as const)
      : searchParams.has("to")
        ? ("ended" as const)
        : null,
    refused: searchParams.get("refused"),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const signInName = readSignInName(form);
  if (!hasFormToken(form, "sign-in"))
    return data({ fault: "page-old" as const, signInName }, { status: 400 });
  const proved = await checkSignIn(form, request, context.visitor);
  if ("fault" in proved)
    return data({ ...proved, signInName }, { status: proved.fault === "wait" ? 429 : 400 });
  const to = readDestination(new URL(request.url).searchParams.get("to"));
  const cookie = await startSession(proved.staffId, proved.method);
  return redirect(to, { headers: { "Set-Cookie": cookie } });
}

export default function SignIn() {
  const page = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { signIn } = useContent().office;
  const fault = done ?? (page.refused ? { fault: page.refused } : undefined);
  return (
    <div className="sign-in">
      <OfficeFault fault={fault} />
      <h1>{signIn.title}</h1>
      <p className="lead">{signIn.lead}</p>
      {page.news && !fault && <p className="note">{signIn[page.news]}</p>}
      <SignInWays {...page} fault={done} signInName={done?.signInName ?? ""} button={signIn.go} />
      <p className="small">{signIn.noAccess}</p>
    </div>
  );
}
