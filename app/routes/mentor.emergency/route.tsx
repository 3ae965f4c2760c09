import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { content } from "~/content/content";
import { useContent } from "~/ui/language";
import kitHref from "~/ui/mentor-kit.css?url";
import { SourceList } from "~/ui/source-list";
import { titleOf } from "~/ui/title";
import { OnTheSide } from "./on-the-side";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: kitHref }];

export const handle = { constant: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  return { title: content[context.language].mentor.emergency.title };
}

/** When to call 112 and what to do until help is there; the card prints on one sheet of A6 or A4. */
export default function Emergency() {
  const { mentor, site } = useContent();
  const { emergency } = mentor;
  const [before, after] = emergency.when.split("112");
  return (
    <div className="page">
      <h1 className="no-print">{emergency.title}</h1>
      <div className="emergency-card">
        <section className="emergency-call">
          <h2>
            {before}
            <a href="tel:112">112</a>
            {after}
          </h2>
          <ul>
            {emergency.signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
          <p>
            <strong>{emergency.doubt}</strong>
          </p>
        </section>
        <section>
          <h2>{emergency.doTitle}</h2>
          <ol>
            {emergency.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section className="emergency-side">
          <h2>{emergency.sideTitle}</h2>
          <OnTheSide label={emergency.sideLabel} />
          <ol>
            {emergency.side.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{emergency.notTitle}</h2>
          <ul className="crossed-list">
            {emergency.not.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section className="stack">
          <h2>{emergency.sleepTitle}</h2>
          <p>{emergency.sleeping}</p>
          <p>
            <strong>{emergency.party}</strong>
          </p>
        </section>
      </div>
      <div className="no-print stack">
        <p hidden data-scripted>
          <button type="button" className="button button-quiet" data-print>
            {site.print}
          </button>
        </p>
        <p className="small">{emergency.printHelp}</p>
        <h2>{emergency.after}</h2>
        <p>{emergency.afterText}</p>
        <p className="small">{emergency.learn}</p>
        <SourceList title={mentor.sources} sources={emergency.sources} note={emergency.seen} />
        <p>
          <a href="/mentor">{mentor.back}</a>
        </p>
      </div>
    </div>
  );
}
