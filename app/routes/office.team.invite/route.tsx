import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { invite } from "~/auth/invitations.server";
import { findGrantFault, readGrants } from "~/auth/read-grants";
import { listInstitutions } from "~/auth/roles";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { originOf } from "~/http/public-origin.server";
import { getRegion } from "~/region/region.server";
import { GrantFields } from "~/ui/grant-fields";
import { useContent } from "~/ui/language";
import { OfficeFault, useFaultSentence } from "~/ui/office-fault";
import { SecretLink } from "~/ui/secret-link";
import { TextField } from "~/ui/text-field";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const reach = listInstitutions(staff.grants, "administrator");
  return {
    title: content[context.language].office.team.inviteTitle,
    token: makeFormToken(`office ${staff.session}`),
    institutions: getRegion()
      .institutions.filter(({ id }) => reach.includes(id))
      .map(({ id, name }) => ({ id, name })),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  const form = await readForm(request);
  const name = (form.get("name") ?? "").trim();
  const grants = readGrants(form);
  const refuse = (fault: string) => data({ fault, name, grants }, { status: 400 });
  if (!hasFormToken(form, `office ${staff.session}`)) return refuse("page-old");
  if (name === "" || name.length > 80) return refuse("name-empty");
  const fault = findGrantFault(staff.grants, grants);
  if (fault) return refuse(fault);
  const token = await invite({ name, grants }, staff.id);
  return data({ name, link: `${originOf(request)}/office/invitation/${token}` });
}

export default function Invite() {
  const { institutions, token } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { team } = useContent().office;
  const refused = done && "fault" in done ? done : undefined;
  const sentence = useFaultSentence(refused);
  if (done && "link" in done) return <Invited {...done} />;
  return (
    <div className="office-page">
      <OfficeFault fault={refused} />
      <h1>{team.inviteTitle}</h1>
      <p className="lead">{team.inviteLead}</p>
      <Form method="post" autoComplete="off" noValidate>
        <input type="hidden" name="token" value={token} />
        <TextField
          name="name"
          label={team.inviteName}
          help={team.inviteNameHelp}
          fault={refused?.fault === "name-empty" ? sentence : undefined}
          defaultValue={refused?.name ?? ""}
          maxLength={80}
        />
        <h2>{team.grants}</h2>
        <p className="small">{team.grantsHelp}</p>
        <GrantFields institutions={institutions} given={refused?.grants ?? []} />
        <p className="actions">
          <button className="button">{team.inviteMake}</button>
          <a href="/office/team">{team.back}</a>
        </p>
      </Form>
    </div>
  );
}

function Invited({ name, link }: { name: string; link: string }) {
  const { team } = useContent().office;
  return (
    <div className="office-page">
      <h1>{team.inviteDone(name)}</h1>
      <p className="lead">{team.inviteLead}</p>
      <p>{team.inviteLink}</p>
      <SecretLink link={link} copy={team.inviteCopy} copied={team.inviteCopied} />
      <p className="actions">
        <a href="/office/team/invite">{team.inviteMore}</a>
        <a href="/office/team">{team.back}</a>
      </p>
    </div>
  );
}
