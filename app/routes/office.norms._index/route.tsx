import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayOpen } from "~/auth/access";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { listNormsHistory, makeNormsToken } from "~/office/use-norms.server";
import { useContent } from "~/ui/language";
import regionHref from "~/ui/office-region.css?url";
import { titleOf } from "~/ui/title";
import { NormsHistory } from "./norms-history";
import { SurveyView } from "./survey-view";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: regionHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

const outcomes = ["published", "undone"] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const { tables, ...history } = await listNormsHistory();
  const done = new URL(request.url).searchParams.get("done");
  return {
    title: content[context.language].officeNorms.title,
    done: outcomes.find((outcome) => outcome === done),
    token: makeNormsToken(staff),
    mayGoBack: mayOpen(staff.grants, "routes/office.norms.use.$version"),
    ...history,
    tables: tables.map(({ norms, ...table }) => ({ ...table, figures: norms.length })),
  };
}

export type NormsPage = ReturnType<typeof useLoaderData<typeof loader>>;

/** The own figures of this region: what is in use, what was, and the way to add a survey. */
export default function OfficeNorms() {
  const page = useLoaderData<typeof loader>();
  const { officeNorms } = useContent();
  const { template } = officeNorms;
  const table = page.tables.find(({ version }) => version === page.inUse);
  return (
    <div className="office-page">
      {page.done && (
        <p className="note" role="status">
          {officeNorms.done[page.done]}
        </p>
      )}
      <div className="office-head">
        <h1>{page.title}</h1>
        {page.steps.length > 0 && (
          <a className="button" href="/office/norms/import">
            {officeNorms.add}
          </a>
        )}
      </div>
      <p className="lead">{officeNorms.lead}</p>
      <section>
        <h2>{officeNorms.inUse}</h2>
        {table ? <SurveyView table={table} /> : <p>{officeNorms.none}</p>}
        <p>
          <a href="/norms">{officeNorms.public}</a>
        </p>
      </section>
      <section>
        <h2>{officeNorms.stepsTitle}</h2>
        <ol className="plain-list">
          {officeNorms.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="actions">
          {page.steps.length === 0 && (
            <a className="button" href="/office/norms/import">
              {officeNorms.add}
            </a>
          )}
          <a href="/office/norms/template/xlsx">{template.xlsx}</a>
          <a href="/office/norms/template/csv">{template.csv}</a>
        </p>
      </section>
      {page.steps.length > 0 && <NormsHistory page={page} />}
    </div>
  );
}
