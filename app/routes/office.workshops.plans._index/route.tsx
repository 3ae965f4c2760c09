import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { sessions } from "~/workshops/session-plan";
import { tracks } from "~/workshops/tracks";

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  requireStaff(context);
  return { title: content[context.language].sessionPlans.title };
}

/** For who leads a workshop: the plans, the sheets to hand out, and what to do in trouble. */
export default function Plans() {
  const { sessionPlans: text, feedback } = useContent();
  return (
    <div className="office-page">
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      {tracks.map((track) => (
        <section key={track}>
          <h2>{feedback.styles[track].name}</h2>
          <p>{feedback.styles[track].handling}</p>
          <ul className="plain-list">
            {sessions.map((session) => (
              <li key={session}>
                <a href={`/office/workshops/plans/${track}/${session}`}>{text.workshop(session)}</a>
                {" · "}
                <a href={`/workshops/handout/${track}/${session}`}>
                  {text.handout} <span className="visually-hidden">{text.workshop(session)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <a href="/office/workshops/plans/training">{text.training.title}</a>
      </p>
    </div>
  );
}
