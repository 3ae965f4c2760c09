import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import sheetHref from "~/ui/workshop-sheet.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: sheetHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  requireStaff(context);
  return { title: content[context.language].sessionPlans.training.title };
}

/** What a facilitator can do before leading a group: a list to print and tick together. */
export default function Training() {
  const { training, print, all } = useContent().sessionPlans;
  return (
    <div className="office-page session-plan">
      <h1>{training.title}</h1>
      <p className="lead">{training.lead}</p>
      {training.groups.map(({ title, items }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className="tick-boxes">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="small">
        {training.note} {training.source}:{" "}
        {training.sources.map(({ title, address }, place) => (
          <span key={address}>
            {place > 0 && ", "}
            <a href={address}>{title}</a>
          </span>
        ))}
        .
      </p>
      <p className="actions no-print">
        <button type="button" className="button button-quiet" data-print data-scripted hidden>
          {print}
        </button>
        <a href="/office/workshops/plans">{all}</a>
      </p>
    </div>
  );
}
