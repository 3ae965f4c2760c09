import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { listAdministrators } from "~/auth/account.server";
import { recordAudit } from "~/auth/audit.server";
import { findGrantFault, readGrants } from "~/auth/read-grants";
import { hasRole, listInstitutions, mayGive, parseStoredGrants } from "~/auth/roles";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { endAccess, findStaff, updateGrants } from "~/db/staff.server";
import { notFound } from "~/http/answers.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { getRegion } from "~/region/region.server";
import { GrantFields } from "~/ui/grant-fields";
import { useContent } from "~/ui/language";
import { OfficeFault } from "~/ui/office-fault";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

async function requireColleague(id: string | undefined) {
  const colleague = await findStaff(id ?? "");
  if (!colleague || colleague.endedOn) throw notFound();
  return { ...colleague, grants: parseStoredGrants(colleague.grants) };
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const { id, name, grants, ssoKey } = await requireColleague(params["id"]);
  const reach = listInstitutions(staff.grants, "administrator");
  return {
    title: content[context.language].office.team.changeTitle(name),
    token: makeFormToken(`office ${staff.session} ${id}`),
    isSso: ssoKey !== null,
    grants,
    institutions: getRegion()
      .institutions.filter(({ id: at }) => reach.includes(at))
      .map(({ id: at, name: place }) => ({ id: at, name: place })),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  const colleague = await requireColleague(params["id"]);
  const form = await readForm(request);
  const isEnd = form.get("intent") === "end";
  const grants = isEnd ? [] : readGrants(form);
  const refuse = (fault: string) => data({ fault, grants }, { status: 400 });
  if (!hasFormToken(form, `office ${staff.session} ${colleague.id}`)) return refuse("page-old");
  if (colleague.ssoKey && !isEnd) return refuse("grants-beyond");
  // What somebody has elsewhere, an administrator of other institutions can not take away.
  if (!mayGive(staff.grants, colleague.grants)) return refuse("grants-beyond");
  const fault = isEnd ? null : findGrantFault(staff.grants, grants);
  if (fault) return refuse(fault);
  const others = (await listAdministrators()).filter(({ id }) => id !== colleague.id);
  if (others.length === 0 && !hasRole(grants, ["administrator"]))
    return refuse("last-administrator");
  if (isEnd) {
    await recordAudit(staff.id, "access-ended", colleague.id);
    await endAccess(colleague.id, new Date().toISOString().slice(0, 10));
  } else {
    const roles = grants.map(({ role }) => role);
    await recordAudit(staff.id, "role-changed", colleague.id, { roles });
    await updateGrants(colleague.id, JSON.stringify(grants));
  }
  return redirect("/office/team?saved");
}

export default function Colleague() {
  const { title, token, isSso, grants, institutions } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { team } = useContent().office;
  return (
    <div className="office-page">
      <OfficeFault fault={done} />
      <h1>{title}</h1>
      {isSso ? (
        <p>{team.ssoRoles}</p>
      ) : (
        <Form method="post">
          <input type="hidden" name="token" value={token} />
          <p className="small">{team.grantsHelp}</p>
          <GrantFields institutions={institutions} given={done ? done.grants : grants} />
          <p className="actions">
            <button className="button">{team.save}</button>
            <a href="/office/team">{team.back}</a>
          </p>
        </Form>
      )}
      <section>
        <h2>{team.end}</h2>
        <p>{team.endLead}</p>
        <Form method="post">
          <input type="hidden" name="token" value={token} />
          <button className="button button-quiet" name="intent" value="end">
            {team.endConfirm}
          </button>
        </Form>
      </section>
    </div>
  );
}
