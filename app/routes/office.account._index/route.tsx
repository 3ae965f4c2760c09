import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { countWaysIn } from "~/auth/account.server";
import { recordAudit } from "~/auth/audit.server";
import { isAlive } from "~/auth/sessions.server";
import { requireStaff, type SignedIn } from "~/auth/staff";
import { content } from "~/content/content";
import { deletePasskey, listPasskeys } from "~/db/passkeys.server";
import { getStaff, updateCodes } from "~/db/staff.server";
import { deleteSession, listSessions } from "~/db/staff-sessions.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { getRegion } from "~/region/region.server";
import { GrantList } from "~/ui/grant-list";
import { useContent } from "~/ui/language";
import { OfficeFault } from "~/ui/office-fault";
import { titleOf } from "~/ui/title";
import { CodesPart, PasskeysPart, SessionsPart } from "./parts";

export const meta = titleOf<typeof loader>((page) => page?.title);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const stored = await getStaff(staff.id);
  const [passkeys, sessions] = await Promise.all([listPasskeys(staff.id), listSessions(staff.id)]);
  const now = new Date();
  return {
    title: content[context.language].office.account.title,
    saved: new URL(request.url).searchParams.has("saved"),
    token: makeFormToken(`office ${staff.session}`),
    grants: staff.grants,
    institutions: getRegion().institutions.map(({ id, name }) => ({ id, name })),
    isSso: stored.ssoKey !== null,
    signInName: stored.signInName,
    passkeys: passkeys.map(({ id, label, madeOn, usedOn }) => ({ id, label, madeOn, usedOn })),
    sessions: sessions
      .filter((session) => isAlive(session, now))
      .map(({ key, method, startedAt, seenAt }) => ({
        key,
        method,
        startedAt,
        seenAt,
        isThis: key === staff.session,
      })),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  const form = await readForm(request);
  if (!hasFormToken(form, `office ${staff.session}`))
    return data({ fault: "page-old" }, { status: 400 });
  const fault = await change(staff, form.get("intent") ?? "", form.get("which") ?? "");
  if (fault) return data({ fault }, { status: 400 });
  return redirect("/office/account?saved");
}

/** Does what a button of the page asks; returns why not, or null. */
async function change(staff: SignedIn, intent: string, which: string): Promise<string | null> {
  if (intent === "end-session") {
    await recordAudit(staff.id, "session-ended", staff.id, { sessions: 1 });
    await deleteSession(which, staff.id);
    return null;
  }
  if (intent === "end-others") {
    const others = (await listSessions(staff.id)).filter(({ key }) => key !== staff.session);
    await recordAudit(staff.id, "session-ended", staff.id, { sessions: others.length });
    for (const { key } of others) await deleteSession(key, staff.id);
    return null;
  }
  if (intent !== "remove-passkey" && intent !== "remove-codes") return "page-old";
  const stored = await getStaff(staff.id);
  const isThere =
    intent === "remove-codes"
      ? stored.codeSalt !== null
      : (await listPasskeys(staff.id)).some(({ id }) => id === which);
  // A second click finds nothing to take away, which is what was asked.
  if (!isThere) return null;
  if ((await countWaysIn(stored)) < 2) return "last-way";
  if (intent === "remove-codes") {
    await recordAudit(staff.id, "codes-removed", staff.id);
    await updateCodes(staff.id, { signInName: null, codeSalt: null });
  } else {
    await recordAudit(staff.id, "passkey-removed", staff.id);
    await deletePasskey(which, staff.id);
  }
  return null;
}

export default function Account() {
  const page = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { account } = useContent().office;
  return (
    <div className="office-page">
      <OfficeFault fault={done} />
      <h1>{account.title}</h1>
      {page.saved && !done && (
        <p className="note" role="status">
          {account.saved}
        </p>
      )}
      <section>
        <h2>{account.roles}</h2>
        <GrantList grants={page.grants} institutions={page.institutions} />
        {page.isSso && <p className="small">{account.sso}</p>}
      </section>
      {!page.isSso && (
        <>
          <PasskeysPart passkeys={page.passkeys} token={page.token} />
          <CodesPart signInName={page.signInName} token={page.token} />
        </>
      )}
      <SessionsPart sessions={page.sessions} token={page.token} />
    </div>
  );
}
