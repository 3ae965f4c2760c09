import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { recordAudit } from "~/auth/audit.server";
import { checkCode, describeCodes, makeCodeSalt } from "~/auth/codes.server";
import { parseSignInName } from "~/auth/sign-in-name";
import { readSignInName } from "~/auth/sign-in.server";
import { requireStaff, type SignedIn } from "~/auth/staff";
import { content } from "~/content/content";
import { getStaff, updateCodes } from "~/db/staff.server";
import { notFound } from "~/http/answers.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { CodeSetUp } from "~/ui/code-set-up";
import { useContent } from "~/ui/language";
import { OfficeFault } from "~/ui/office-fault";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

/** Who comes through an institution must lose access with it, so makes no way in of their own. */
async function requireInvited(staff: SignedIn) {
  const stored = await getStaff(staff.id);
  if (stored.ssoKey) throw notFound();
  return stored;
}

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const { signInName } = await requireInvited(staff);
  const salt = makeCodeSalt();
  return {
    title: content[context.language].office.codes.title,
    signInName: signInName ?? "",
    salt,
    codes: await describeCodes(staff.id, salt, staff.name),
    token: makeFormToken(`codes ${staff.session} ${salt}`),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  await requireInvited(staff);
  const form = await readForm(request);
  const codeSalt = form.get("salt") ?? "";
  const signInName = readSignInName(form);
  const refuse = (fault: string) => data({ fault, signInName }, { status: 400 });
  if (!hasFormToken(form, `codes ${staff.session} ${codeSalt}`)) return refuse("page-old");
  if (!parseSignInName(signInName)) return refuse("signInName-wrong");
  const outcome = await checkCode({ id: staff.id, codeSalt }, form.get("code") ?? "");
  if (outcome !== "right") return refuse(`code-${outcome}`);
  await recordAudit(staff.id, "codes-set-up", staff.id);
  if (!(await updateCodes(staff.id, { signInName, codeSalt }))) return refuse("name-taken");
  return redirect("/office/account?saved");
}

export default function SetUpCodes() {
  const page = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { account } = useContent().office;
  return (
    <div className="office-page">
      <OfficeFault fault={done} />
      <h1>{page.title}</h1>
      <Form method="post" autoComplete="off" noValidate>
        <CodeSetUp {...page} signInName={done?.signInName ?? page.signInName} fault={done} />
      </Form>
      <p>
        <a href="/office/account">{account.title}</a>
      </p>
    </div>
  );
}
