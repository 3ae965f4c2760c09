import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { recordRefusal } from "~/auth/audit.server";
import { checkCode, describeCodes, makeCodeSalt } from "~/auth/codes.server";
import { acceptInvitation, checkInvitation, staffIdOf } from "~/auth/invitations.server";
import { checkNewPasskey, makeRegistrationOptions } from "~/auth/passkeys.server";
import { parseStoredGrants } from "~/auth/roles";
import { startSession } from "~/auth/sessions.server";
import { parseSignInName } from "~/auth/sign-in-name";
import { readSignInName } from "~/auth/sign-in.server";
import { clearWay, findInvitationToken } from "~/auth/way-in.server";
import { content } from "~/content/content";
import { createPasskey } from "~/db/passkeys.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { getRegion } from "~/region/region.server";
import { CodeSetUp } from "~/ui/code-set-up";
import { GrantList } from "~/ui/grant-list";
import { useContent } from "~/ui/language";
import officeHref from "~/ui/office.css?url";
import { OfficeFault } from "~/ui/office-fault";
import { PasskeyForm } from "~/ui/passkey-form";
import { titleOf } from "~/ui/title";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: officeHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

const tokenOf = (invitation: string, salt: string) =>
  makeFormToken(`welcome ${invitation} ${salt}`);

/** Where an invitation is accepted; it carries the invitation in a sealed cookie, not in its address. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { welcome } = content[context.language].office;
  const token = findInvitationToken(request) ?? "";
  const checked = await checkInvitation(token);
  if ("fault" in checked) {
    await recordRefusal("invitation-refused", checked.fault);
    return data({ title: welcome.problem, refused: checked.fault }, { status: 410 });
  }
  const { name, grants } = checked.invitation;
  const staff = { id: staffIdOf(token), name };
  const salt = makeCodeSalt();
  return data({
    title: welcome.title(name),
    name,
    grants: parseStoredGrants(grants),
    institutions: getRegion().institutions.map(({ id, name }) => ({ id, name })),
    options: await makeRegistrationOptions(staff, []),
    salt,
    codes: await describeCodes(staff.id, salt, name),
    token: tokenOf(token, salt),
    passkeyToken: tokenOf(token, ""),
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const token = findInvitationToken(request) ?? "";
  const salt = form.get("salt") ?? "";
  const signInName = readSignInName(form);
  const refuse = async (fault: string) => {
    await recordRefusal("invitation-refused", fault);
    return data({ fault, signInName }, { status: 400 });
  };
  if (!hasFormToken(form, `welcome ${token} ${salt}`)) return refuse("page-old");
  const staffId = staffIdOf(token);
  const isPasskey = form.get("intent") === "passkey";
  const made = isPasskey
    ? await checkNewPasskey(form.get("credential") ?? "", staffId, request)
    : await checkFirstCode(staffId, salt, signInName, form.get("code") ?? "");
  if ("fault" in made) return refuse(made.fault);
  const codes = "passkey" in made ? null : made;
  const accepted = await acceptInvitation(token, codes);
  if ("fault" in accepted) return refuse(accepted.fault);
  if ("passkey" in made)
    await createPasskey({ ...made.passkey, label: content.nl.office.account.labelDefault });
  const headers = new Headers({ "Set-Cookie": clearWay() });
  headers.append("Set-Cookie", await startSession(staffId, isPasskey ? "passkey" : "code"));
  return redirect("/office", { headers });
}

async function checkFirstCode(
  id: string,
  codeSalt: string,
  signInName: string,
  code: string,
): Promise<{ signInName: string; codeSalt: string } | { fault: string }> {
  if (!parseSignInName(signInName)) return { fault: "signInName-wrong" };
  const outcome = await checkCode({ id, codeSalt }, code);
  return outcome === "right" ? { signInName, codeSalt } : { fault: `code-${outcome}` };
}

export default function Welcome() {
  const page = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { office, site } = useContent();
  const { welcome } = office;
  if ("refused" in page) {
    return (
      <div className="sign-in">
        <OfficeFault fault={{ fault: page.refused }} />
        <h1>{page.title}</h1>
        <p className="actions">
          <a className="button" href="/office/sign-in">
            {office.signIn.go}
          </a>
          <a href="/">{site.faults.home}</a>
        </p>
      </div>
    );
  }
  const isAboutCodes = /^(code|signInName|name)-/.test(done?.fault ?? "");
  return (
    <div className="sign-in">
      <OfficeFault fault={done} />
      <h1>{page.title}</h1>
      <p className="lead">{welcome.lead}</p>
      <h2>{welcome.as}</h2>
      <GrantList grants={page.grants} institutions={page.institutions} />
      <section className="card stack">
        <h2>{welcome.passkey}</h2>
        <p className="small">{welcome.passkeyLead}</p>
        <PasskeyForm
          use="create"
          options={page.options}
          token={page.passkeyToken}
          button={welcome.passkey}
        />
      </section>
      <details className="card" open={isAboutCodes}>
        <summary>{welcome.codes}</summary>
        <p className="small">{welcome.codesLead}</p>
        <Form method="post" autoComplete="off" noValidate>
          <CodeSetUp
            {...page}
            signInName={done?.signInName ?? ""}
            fault={isAboutCodes ? done : undefined}
          />
        </Form>
      </details>
    </div>
  );
}
