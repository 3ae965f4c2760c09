import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hasRole } from "~/auth/roles";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { countSignUps } from "~/db/sign-ups.server";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { keptWeeks, needsAttention } from "~/workshops/cohort";
import { listAllCohorts, listFacilitators } from "~/workshops/cohorts.server";
import { mayPlan, maySee } from "~/workshops/may-see";
import { CohortRow, type ListedCohort } from "./cohort-row";

export const meta = titleOf<typeof loader>((page) => page?.title);

const sections = ["attention", "upcoming", "drafts", "past"] as const;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const now = new Date();
  const [cohorts, counts, facilitators] = await Promise.all([
    listAllCohorts(),
    countSignUps(),
    listFacilitators(),
  ]);
  const rows = cohorts
    .filter((cohort) => maySee(staff, cohort))
    .map((cohort): ListedCohort => {
      const listed = counts.get(cohort.id) ?? 0;
      const { id, track, language, firstAt, secondAt, state, room } = cohort;
      const isPast = state === "cancelled" || secondAt <= now.toISOString();
      const isOrphan = needsAttention(cohort, facilitators, now);
      return {
        ...{ id, track, language, firstAt, secondAt, state, room },
        places: Math.min(listed, room),
        waiting: Math.max(0, listed - room),
        section: isOrphan
          ? "attention"
          : isPast
            ? "past"
            : state === "draft"
              ? "drafts"
              : "upcoming",
        mayPlan: mayPlan(staff, cohort),
      };
    });
  return {
    title: content[context.language].cohorts.title,
    rows,
    isPlanner: hasRole(staff.grants, ["prevention-worker", "administrator"]),
    isDeleted: new URL(request.url).searchParams.has("deleted"),
  };
}

/** The groups of the workshops: those somebody plans, or only those they lead. */
export default function Workshops() {
  const { rows, isPlanner, isDeleted } = useLoaderData<typeof loader>();
  const { cohorts } = useContent();
  return (
    <div className="office-page">
      <div className="office-head">
        <h1>{cohorts.title}</h1>
        {isPlanner && (
          <a className="button" href="/office/workshops/plan/new">
            {cohorts.plan}
          </a>
        )}
      </div>
      <p className="lead">{isPlanner ? cohorts.lead : cohorts.leadFacilitator}</p>
      {isDeleted && (
        <p className="note" role="status">
          {cohorts.form.deleted}
        </p>
      )}
      {rows.length === 0 && <p>{isPlanner ? cohorts.none : cohorts.noneFacilitator}</p>}
      {sections.map((section) => {
        const own = rows.filter((row) => row.section === section);
        if (own.length === 0) return null;
        return (
          <section key={section}>
            <h2>{cohorts.sections[section]}</h2>
            {section === "attention" && <p>{cohorts.orphan}</p>}
            <ul className="rows">
              {own.map((row) => (
                <CohortRow key={row.id} row={row} />
              ))}
            </ul>
          </section>
        );
      })}
      <p className="small">{cohorts.kept(keptWeeks)}</p>
      <p className="actions">
        <a href="/office/workshops/plans">{cohorts.plans}</a>
        {isPlanner && (
          <>
            <a href="/office/workshops/trained">{cohorts.trained}</a>
            <a href="/office/workshops/numbers">{cohorts.numbers}</a>
          </>
        )}
      </p>
    </div>
  );
}
