import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countWaysIn, listAdministrators } from "~/auth/account.server";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { countRefusals } from "~/db/audit-entries.server";
import { listOpenInvitations } from "~/db/invitations.server";
import { listBackups } from "~/db/list-backups";
import { getStaff } from "~/db/staff.server";
import { env } from "~/env.server";
import { listOldFacts } from "~/knowledge/old-facts";
import { listAttention } from "~/office/attention";
import { dayOf } from "~/region/day";
import { getRegion } from "~/region/region.server";
import { listByCheck } from "~/region/shown";
import { countOwnTalks } from "~/talk/day.server";
import { countUrgentThreads } from "~/talk/thread-desk.server";
import { GrantList } from "~/ui/grant-list";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { countOrphans } from "~/workshops/cohorts.server";

export const meta = titleOf<typeof loader>((page) => page?.title);

const day = 24 * 3600 * 1000;

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const now = new Date();
  const region = getRegion();
  const [stored, administrators, invitations, refusals, talks, threads, orphanedCohorts] =
    await Promise.all([
      getStaff(staff.id),
      listAdministrators(),
      listOpenInvitations(now.toISOString()),
      countRefusals(new Date(now.getTime() - day).toISOString()),
      countOwnTalks(staff.id, now),
      countUrgentThreads(staff),
      countOrphans(),
    ]);
  return {
    title: content[context.language].office.start.title,
    grants: staff.grants,
    institutions: region.institutions.map(({ id, name }) => ({ id, name })),
    attention: listAttention({
      roles: staff.grants.map(({ role }) => role),
      backupDays: findBackupDays(now),
      administrators: administrators.length,
      // An institution has ways of its own to let somebody back in.
      waysIn: stored.ssoKey ? Infinity : await countWaysIn(stored),
      refusals,
      threads,
      openInvitations: invitations.length,
      talksToday: talks.today,
      talksToClose: talks.toClose,
      oldFacts: listOldFacts(now).length,
      orphanedCohorts,
      unchecked: listByCheck(region, dayOf(now)).filter(({ check }) => check !== "fresh").length,
    }),
  };
}

function findBackupDays(now: Date): number | null | undefined {
  if (!env.BACKUP_DIR) return undefined;
  const [last] = listBackups(env.BACKUP_DIR);
  return last ? Math.floor((now.getTime() - last.madeAt.getTime()) / day) : null;
}

/** The start of the office: what needs attention today. */
export default function Start() {
  const { attention, grants, institutions } = useLoaderData<typeof loader>();
  const { start } = useContent().office;
  const has = (role: string) => grants.some((grant) => grant.role === role);
  return (
    <div className="office-page">
      <h1>{start.title}</h1>
      <section>
        <h2>{start.attention}</h2>
        {attention.length === 0 && <p>{start.nothing}</p>}
        <ul className="attention">
          {attention.map(({ id, count, href }) => (
            <li key={id}>
              <span>{start.items[id](count)}</span>
              {href && <a href={href}>{start.go}</a>}
            </li>
          ))}
        </ul>
      </section>
      {has("advisor") && (
        <section>
          <p>{start.advisor}</p>
          <p className="actions">
            <a className="button" href="/office/slips">
              {start.slips}
            </a>
            <a href="/advisor">{start.guide}</a>
          </p>
        </section>
      )}
      {has("facilitator") && <p>{start.facilitator}</p>}
      <section>
        <h2>{start.rolesTitle}</h2>
        <GrantList grants={grants} institutions={institutions} />
        <p>
          <a href="/talk">{start.talkPage}</a>
        </p>
      </section>
    </div>
  );
}
