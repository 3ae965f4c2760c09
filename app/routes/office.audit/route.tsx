import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { listAuditEntries } from "~/db/audit-entries.server";
import { listStaff } from "~/db/staff.server";
import { useContent, useLanguage } from "~/ui/language";
import { sayMoment } from "~/ui/moment";
import { ScrollTable } from "~/ui/scroll-table";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

const perPage = 50;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = Number(new URL(request.url).searchParams.get("below"));
  const below = Number.isSafeInteger(asked) && asked > 0 && asked < 2 ** 31 ? asked : 2 ** 31 - 1;
  const entries = await listAuditEntries(below, perPage + 1);
  const names = new Map((await listStaff()).map(({ id, name }) => [id, name]));
  const { audit } = content[context.language].office;
  const nameOf = (id: string) =>
    ({ operator: audit.operator, nobody: audit.nobody })[id] ?? names.get(id) ?? audit.unknown;
  return {
    title: audit.title,
    isNewest: asked === 0,
    older: entries.length > perPage ? entries[perPage - 1]?.number : undefined,
    entries: entries.slice(0, perPage).map(({ number, at, actor, action, subject, details }) => ({
      number,
      at,
      who: nameOf(actor),
      about: names.get(subject) ?? "",
      action: audit.actions[action as keyof typeof audit.actions] ?? action,
      details: Object.entries(JSON.parse(details) as object).map(
        ([key, value]) => `${key}: ${value}`,
      ),
    })),
  };
}

/** The audit trail, newest first. */
export default function Audit() {
  const { entries, older, isNewest } = useLoaderData<typeof loader>();
  const { audit } = useContent().office;
  const language = useLanguage();
  return (
    <div className="office-page">
      <div className="office-head">
        <h1>{audit.title}</h1>
        <a href="/office/audit/export">{audit.download}</a>
      </div>
      <p className="lead">{audit.lead}</p>
      {entries.length === 0 && <p>{audit.none}</p>}
      {entries.length > 0 && (
        <ScrollTable
          label={audit.title}
          heads={[audit.number, audit.when, audit.who, audit.what, audit.details]}
        >
          {entries.map(({ number, at, who, action, about, details }) => (
            <tr key={number}>
              <td>{number}</td>
              <td>
                <time dateTime={at}>{sayMoment(at, language)}</time>
              </td>
              <td>{who}</td>
              <td>{action}</td>
              <td>{[...(about && about !== who ? [about] : []), ...details].join(" · ")}</td>
            </tr>
          ))}
        </ScrollTable>
      )}
      <p className="actions">
        {older !== undefined && <a href={`/office/audit?below=${older}`}>{audit.older}</a>}
        {!isNewest && <a href="/office/audit">{audit.newest}</a>}
      </p>
    </div>
  );
}
