import type { LoaderFunctionArgs } from "@remix-run/node";
import { content } from "~/content/content";
import { exercises } from "~/exercises/exercises";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";

export const handle = { sensitive: true, constant: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  return { title: content[context.language].exercises.title };
}

/** The exercises; each has a page of its own. */
export default function Exercises() {
  const { exercises: text } = useContent();
  return (
    <div className="page page-wide">
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <ul className="three doors">
        {exercises.map(({ name, minutes }) => (
          <li key={name}>
            <h2 className="door-title">
              <a href={`/exercises/${name}`}>{text[name].name}</a>
            </h2>
            <p>{text[name].about}</p>
            <p className="small">{text.minutes(minutes)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
