import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { content } from "~/content/content";
import { useContent } from "~/ui/language";
import kitHref from "~/ui/mentor-kit.css?url";
import { titleOf } from "~/ui/title";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: kitHref }];

export const handle = { constant: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  return { title: content[context.language].mentor.landing.title };
}

/** For who is nineteen and has twelve first-years waiting: three ways, and three things to remember. */
export default function MentorLanding() {
  const { landing } = useContent().mentor;
  return (
    <div className="page page-wide">
      <section className="hero">
        <div className="stack">
          <h1>{landing.title}</h1>
          <p className="lead">{landing.lead}</p>
        </div>
        <Group label={landing.label} />
      </section>
      <section className="card stack mentor-start">
        <h2>{landing.start.title}</h2>
        <p>{landing.start.text}</p>
        <p>
          <a className="button" href="/mentor/session">
            {landing.start.button}
          </a>
        </p>
        <p className="small">{landing.start.about}</p>
      </section>
      <ul className="mentor-ways">
        {landing.ways.map(({ href, title, text }) => (
          <li key={href} className="card">
            <h2>
              <a href={href}>{title}</a>
            </h2>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <section>
        <h2>{landing.withYou}</h2>
        <ol className="three">
          {landing.three.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
      <p>
        {landing.organisers} <a href="/mentor/organisers">{landing.organisersLink}</a>.
      </p>
    </div>
  );
}

/** Twelve people around one in the lively colour. */
function Group({ label }: { label: string }) {
  const people = ["abcde", "dae", "becda"];
  return (
    <svg className="mentor-group" viewBox="0 0 50 31" role="img" aria-label={label}>
      {people.flatMap((row, y) =>
        [...row].map((person, x) => {
          const place = row.length === 3 ? [0, 20, 40][x] : x * 10;
          const isMentor = row.length === 3 && x === 1;
          return (
            <use
              key={`${y}-${place}`}
              href={`#person-${person}`}
              x={place}
              y={y * 10 + 0.5}
              className={isMentor ? "fill-you" : "fill-students"}
            />
          );
        }),
      )}
    </svg>
  );
}
