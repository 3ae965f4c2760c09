import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getRegion } from "~/region/region.server";
import { Hundred } from "~/ui/hundred";
import { useContent, useLanguage } from "~/ui/language";

export const handle = { sensitive: true, constant: true };

export const meta: MetaFunction = () => [{ title: "Doorsnee" }];

export function loader() {
  return { welcome: getRegion().texts.welcome };
}

/** Convinces on a phone in a queue. It shows no norm: the guess comes first. */
export default function Landing() {
  const { welcome } = useLoaderData<typeof loader>();
  const { landing } = useContent();
  const language = useLanguage();
  return (
    <div className="page page-wide">
      <section className="hero">
        <div className="stack">
          <h1>{landing.title}</h1>
          <p className="lead">{landing.lead}</p>
          <p>
            <a className="button" href="/check/1">
              {landing.start}
            </a>
          </p>
          <p className="small">{landing.time}</p>
        </div>
        <figure className="hero-figure">
          <Hundred share={0} you={48} label={landing.label} />
          <figcaption className="small">{landing.caption}</figcaption>
        </figure>
      </section>
      {welcome && <p className="note">{welcome[language]}</p>}
      <section>
        <h2>{landing.stepsTitle}</h2>
        <ol className="three">
          {landing.steps.map((step) => (
            <li key={step.title}>
              <h3>{step.title}</h3>
              <p>{step.text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="card stack">
        <h2>{landing.trustTitle}</h2>
        <ul className="checked-list">
          {landing.trust.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <a href="/privacy">{landing.privacy}</a>
        </p>
      </section>
      <section>
        <h2>{landing.doorsTitle}</h2>
        <ul className="three doors">
          {landing.doors.map((door) => (
            <li key={door.href}>
              <h3>
                <a href={door.href}>{door.title}</a>
              </h3>
              <p>{door.text}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
