import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { exercises } from "~/exercises/exercises";
import { notFound } from "~/http/answers.server";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { Circle } from "./circle";
import stylesHref from "./exercises.css?url";
import { Habit, Plan } from "./plans";
import { SayingNo } from "./saying-no";
import { Stop } from "./stop";
import { Wave } from "./wave";

export const handle = { sensitive: true, constant: true };

export const links: LinksFunction = () => [{ rel: "stylesheet", href: stylesHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

const views = { wave: Wave, "saying-no": SayingNo, plan: Plan, habit: Habit, circle: Circle };

export function loader({ params, context }: LoaderFunctionArgs) {
  const exercise = exercises.find(({ name }) => name === params["name"]);
  if (!exercise) throw notFound();
  return { ...exercise, title: content[context.language].exercises[exercise.name].name };
}

/** One exercise. Nothing on it is sent or stored: there is no form to send it with. */
export default function Exercise() {
  const { name, asksFirst } = useLoaderData<typeof loader>();
  const { exercises: text } = useContent();
  const { lead, evidence } = text[name];
  const { title, address } = evidence.source;
  const View = views[name];
  return (
    <div className="page">
      <h1>{text[name].name}</h1>
      <p className="lead">{lead}</p>
      <Stop asksFirst={asksFirst}>
        <View />
      </Stop>
      <section className="part no-print">
        <h2>{text.known}</h2>
        <p>{evidence.text}</p>
        <p className="small">
          {text.source}: {address ? <a href={address}>{title}</a> : title}, {text.sourceSeen}.
        </p>
        <p>
          <a href="/exercises">{text.all}</a>
        </p>
      </section>
    </div>
  );
}
