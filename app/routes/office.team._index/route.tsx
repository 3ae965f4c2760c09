import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { recordAudit } from "~/auth/audit.server";
import { mayGive, parseStoredGrants } from "~/auth/roles";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { deleteInvitation, findInvitation, listOpenInvitations } from "~/db/invitations.server";
import { listStaff } from "~/db/staff.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { getRegion } from "~/region/region.server";
import { GrantList } from "~/ui/grant-list";
import { useContent } from "~/ui/language";
import { OfficeFault } from "~/ui/office-fault";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const [people, invitations] = await Promise.all([
    listStaff(),
    listOpenInvitations(new Date().toISOString()),
  ]);
  const { searchParams } = new URL(request.url);
  return {
    title: content[context.language].office.team.title,
    token: makeFormToken(`office ${staff.session}`),
    news: (["withdrawn", "saved"] as const).find((news) => searchParams.has(news)),
    institutions: getRegion().institutions.map(({ id, name }) => ({ id, name })),
    people: people.map(({ id, name, grants, since, endedOn, ssoKey }) => ({
      id,
      name,
      since,
      endedOn,
      isSso: ssoKey !== null,
      grants: parseStoredGrants(grants),
    })),
    invitations: invitations.map(({ key, name, grants, expiresAt }) => ({
      key,
      name,
      until: expiresAt.slice(0, 10),
      grants: parseStoredGrants(grants),
    })),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  const form = await readForm(request);
  if (!hasFormToken(form, `office ${staff.session}`))
    return data({ fault: "page-old" }, { status: 400 });
  const which = form.get("which") ?? "";
  const invitation = await findInvitation(which);
  // A second click finds nothing to withdraw, which is what was asked.
  if (!invitation) return redirect("/office/team?withdrawn");
  if (!mayGive(staff.grants, parseStoredGrants(invitation.grants)))
    return data({ fault: "grants-beyond" }, { status: 400 });
  await recordAudit(staff.id, "invitation-withdrawn", "", { for: invitation.grants });
  await deleteInvitation(which);
  return redirect("/office/team?withdrawn");
}

export default function Team() {
  const { people, invitations, institutions, token, news } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { team } = useContent().office;
  return (
    <div className="office-page">
      <OfficeFault fault={done} />
      <div className="office-head">
        <h1>{team.title}</h1>
        <a className="button" href="/office/team/invite">
          {team.invite}
        </a>
      </div>
      <p className="lead">{team.lead}</p>
      {news && !done && (
        <p className="note" role="status">
          {team[news]}
        </p>
      )}
      {people.filter(({ endedOn }) => !endedOn).length < 2 && <p className="note">{team.alone}</p>}
      <ul className="rows">
        {people.map(({ id, name, grants, since, endedOn, isSso }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong>{" "}
              <span className="small">
                {endedOn ? team.ended(endedOn) : `${team.since.toLowerCase()} ${since}`}
                {isSso && ` · ${team.sso}`}
              </span>
              {!endedOn && <GrantList grants={grants} institutions={institutions} />}
            </div>
            {!endedOn && <a href={`/office/team/${id}`}>{team.change(name)}</a>}
          </li>
        ))}
      </ul>
      <section>
        <h2>{team.open}</h2>
        {invitations.length === 0 && <p>{team.noOpen}</p>}
        <ul className="rows">
          {invitations.map(({ key, name, until, grants }) => (
            <li key={key}>
              <div>
                <strong>{name}</strong> <span className="small">{team.until(until)}</span>
                <GrantList grants={grants} institutions={institutions} />
              </div>
              <Form method="post">
                <input type="hidden" name="token" value={token} />
                <input type="hidden" name="which" value={key} />
                <button className="link-button">{team.withdraw(name)}</button>
              </Form>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
