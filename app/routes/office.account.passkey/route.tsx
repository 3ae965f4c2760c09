import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { recordAudit } from "~/auth/audit.server";
import { checkNewPasskey, makeRegistrationOptions } from "~/auth/passkeys.server";
import { requireStaff, type SignedIn } from "~/auth/staff";
import { content } from "~/content/content";
import { createPasskey, listPasskeys } from "~/db/passkeys.server";
import { getStaff } from "~/db/staff.server";
import { notFound } from "~/http/answers.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { useContent } from "~/ui/language";
import { OfficeFault, useFaultSentence } from "~/ui/office-fault";
import { PasskeyForm } from "~/ui/passkey-form";
import { TextField } from "~/ui/text-field";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

/** Who comes through an institution must lose access with it, so makes no way in of their own. */
async function requireInvited(staff: SignedIn): Promise<void> {
  if ((await getStaff(staff.id)).ssoKey) throw notFound();
}

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  await requireInvited(staff);
  return {
    title: content[context.language].office.account.addPasskey,
    token: makeFormToken(`office ${staff.session}`),
    options: await makeRegistrationOptions(staff, await listPasskeys(staff.id)),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  await requireInvited(staff);
  const form = await readForm(request);
  const label = (form.get("label") ?? "").trim();
  const refuse = (fault: string) => data({ fault, label }, { status: 400 });
  if (!hasFormToken(form, `office ${staff.session}`)) return refuse("page-old");
  if (label === "" || label.length > 40) return refuse("label-empty");
  const made = await checkNewPasskey(form.get("credential") ?? "", staff.id, request);
  if ("fault" in made) return refuse(made.fault);
  await recordAudit(staff.id, "passkey-added", staff.id);
  await createPasskey({ ...made.passkey, label });
  return redirect("/office/account?saved");
}

export default function NewPasskey() {
  const page = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { account } = useContent().office;
  const isAboutLabel = done?.fault === "label-empty";
  const sentence = useFaultSentence(isAboutLabel ? done : undefined);
  return (
    <div className="office-page">
      <OfficeFault fault={done} />
      <h1>{page.title}</h1>
      <PasskeyForm use="create" options={page.options} token={page.token} button={page.title}>
        <TextField
          name="label"
          label={account.label}
          help={account.labelHelp}
          fault={sentence}
          defaultValue={done?.label ?? ""}
          maxLength={40}
          required
        />
      </PasskeyForm>
      <p>
        <a href="/office/account">{account.title}</a>
      </p>
    </div>
  );
}
