import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { env } from "~/env.server";
import advisorHref from "~/ui/advisor.css?url";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: advisorHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  return {
    title: content[context.language].advisor.card.title,
    address: `${new URL(env.PUBLIC_ORIGIN).host}/talk`,
  };
}

/** The guide on one sheet, for beside a keyboard; prints on A5 and A4. */
export default function AdvisorCard() {
  const { address } = useLoaderData<typeof loader>();
  const { advisor, site } = useContent();
  const { card } = advisor;
  return (
    <div className="page">
      <h1 className="no-print">{card.title}</h1>
      <div className="desk-card">
        <p className="desk-card-head">{card.head}</p>
        <section className="desk-card-before">
          <h2>{card.before}</h2>
          <ul>
            {card.beforeList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section className="desk-card-steps">
          <h2>{card.stepsTitle}</h2>
          <ol>
            {card.steps.map(([step, say]) => (
              <li key={step}>
                <strong>{step}</strong> {say}
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{card.noTitle}</h2>
          <p>{card.no}</p>
        </section>
        <section>
          <h2>{card.writeTitle}</h2>
          <p>{card.write}</p>
        </section>
        <section className="desk-card-crisis">
          <h2>{card.crisisTitle}</h2>
          <ul>
            {card.crisis.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <p className="desk-card-where">{card.where(address)}</p>
      </div>
      <div className="no-print stack">
        <p hidden data-scripted>
          <button type="button" className="button button-quiet" data-print>
            {site.print}
          </button>
        </p>
        <p className="small">{card.printHelp}</p>
        <p>
          <a href="/advisor">{advisor.all}</a>
        </p>
      </div>
    </div>
  );
}
