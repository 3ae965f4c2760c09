import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayOpen } from "~/auth/access";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { listHistory } from "~/office/list-history.server";
import { getRegion } from "~/region/region.server";
import { useContent, useLanguage } from "~/ui/language";
import { sayMoment } from "~/ui/moment";
import { PartChangeView } from "~/ui/part-change";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

const perPage = 20;
const newest = 2 ** 31 - 1;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { grants } = requireStaff(context);
  const asked = Number(new URL(request.url).searchParams.get("below"));
  const below = Number.isSafeInteger(asked) && asked > 0 && asked < newest ? asked : newest;
  const entries = await listHistory(below, perPage);
  const { contacts, institutions } = getRegion();
  const last = entries.at(-1)?.number ?? 1;
  return {
    title: content[context.language].officeRegion.history.title,
    entries,
    older: last > 1 ? last : undefined,
    isNewest: below === newest,
    mayUndo: mayOpen(grants, "routes/office.region.undo.$number"),
    names: [...contacts, ...institutions].map(({ id, name }) => ({ id, name })),
  };
}

/** Who changed what of the region, and when. */
export default function History() {
  const { title, entries, older, isNewest, mayUndo, names } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const { history } = useContent().officeRegion;
  return (
    <div className="office-page">
      <h1>{title}</h1>
      <p className="lead">{history.lead}</p>
      {entries.length === 0 && <p>{history.none}</p>}
      <ol className="rows history">
        {entries.map(({ number, at, by, changes }) => (
          <li key={number}>
            <div>
              <p className="small">
                {history.version(number)} · {history.by(by, sayMoment(at, language))}
              </p>
              {changes === null && <p>{history.unreadable}</p>}
              {changes?.map((change) => (
                <PartChangeView key={change.part} change={change} names={names} />
              ))}
            </div>
            {mayUndo && changes && (
              <a
                href={`/office/region/undo/${number}`}
                aria-label={`${history.undo}: ${history.version(number)}`}
              >
                {history.undo}
              </a>
            )}
          </li>
        ))}
      </ol>
      <p className="actions">
        {older && <a href={`/office/region/history?below=${older}`}>{history.older}</a>}
        {!isNewest && <a href="/office/region/history">{history.newest}</a>}
      </p>
    </div>
  );
}
