import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { mayEdit } from "~/office/may-edit";
import { dayOf } from "~/region/day";
import { readPart } from "~/region/parts";
import { getRegion } from "~/region/region.server";
import { listByCheck } from "~/region/shown";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { EntryList } from "./entry-list";

export const meta = titleOf<typeof loader>((page) => page?.title);

const outcomes = ["save", "verify", "delete", "undo"] as const;

export function loader({ context, request }: LoaderFunctionArgs) {
  const { grants } = requireStaff(context);
  const region = getRegion();
  const done = new URL(request.url).searchParams.get("done");
  return {
    title: content[context.language].officeRegion.overview.title,
    done: outcomes.find((outcome) => outcome === done),
    entries: listByCheck(region, dayOf(new Date())).map((entry) => ({
      ...entry,
      isOwn: mayEdit(grants, entry.part, readPart(region, entry.part)),
    })),
  };
}

/** Contacts and services: first what nobody checked of late, because students do not see that. */
export default function Overview() {
  const { title, done, entries } = useLoaderData<typeof loader>();
  const { officeRegion } = useContent();
  const { overview } = officeRegion;
  const toCheck = entries.filter(({ check }) => check !== "fresh");
  const shown = entries.filter(({ check }) => check === "fresh");
  return (
    <div className="office-page">
      {done && (
        <p className="note" role="status">
          {officeRegion.done[done]}
        </p>
      )}
      <div className="office-head">
        <h1>{title}</h1>
        <p className="actions">
          <a className="button" href="/office/region/contacts/new">
            {overview.newContact}
          </a>
          <a className="button button-quiet" href="/office/region/services/new">
            {overview.newService}
          </a>
        </p>
      </div>
      <p className="lead">{overview.lead}</p>
      <section>
        <h2>{overview.toCheck(toCheck.length)}</h2>
        <p>{toCheck.length > 0 ? overview.toCheckLead : overview.allChecked}</p>
        <EntryList entries={toCheck} />
      </section>
      <section>
        <h2>{overview.shown(shown.length)}</h2>
        {shown.length === 0 && <p>{overview.noneShown}</p>}
        <EntryList entries={shown} />
      </section>
    </div>
  );
}
