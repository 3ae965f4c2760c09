import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { findNormsInUse } from "~/db/norm-tables.server";
import { env } from "~/env.server";
import { type Language, languages } from "~/language";
import type { Norm } from "~/norms/norm";
import { findJudgement, listFacts, listRefused } from "~/posters/facts";
import { designIds, shapes } from "~/posters/sheet";
import { wordFact } from "~/posters/words";
import { getRegion } from "~/region/region.server";
import { useContent } from "~/ui/language";
import kitHref from "~/ui/mentor-kit.css?url";
import { titleOf } from "~/ui/title";
import { PosterForm } from "./poster-form";
import { Refused } from "./refused";
import { Result } from "./result";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: kitHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

/** The value of a field of the address if it is one of these, else the first. */
function pick<T extends string>(known: readonly T[], typed: string | null): T {
  return known.find((one) => one === typed) ?? known[0]!;
}

function tell(norms: readonly Norm[], language: Language) {
  const host = new URL(env.PUBLIC_ORIGIN).host;
  return listFacts(norms).map((fact) => {
    const { about, number, of, claim } = wordFact(fact, {
      language,
      place: getRegion().name,
      host,
    });
    const says = [about, number, of, claim].filter(Boolean).join(" ");
    return { id: fact.id, measure: fact.norm.measure, says };
  });
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language } = context;
  const asked = new URL(request.url).searchParams;
  const { norms } = await findNormsInUse();
  const facts = tell(norms, language);
  const typed = asked.get("fact");
  const judgement = typed === null ? undefined : findJudgement(typed, norms);
  const refusals = judgement?.kind === "refused" ? judgement.reasons : [];
  return {
    title: content[language].posters.title,
    facts,
    refusals,
    refused: listRefused(norms).map(({ norm, reason }) => ({
      id: norm.id,
      reason,
      says: norm.definition[language],
      population: norm.population[language],
    })),
    chosen: {
      fact: pick(
        facts.map(({ id }) => id),
        typed,
      ),
      design: pick(designIds, asked.get("design")),
      shape: pick(Object.keys(shapes) as (keyof typeof shapes)[], asked.get("shape")),
      words: pick(
        [language, ...languages.filter((other) => other !== language)],
        asked.get("words"),
      ),
    },
  };
}

/** Pick a fact and a design, look, download; works without JavaScript. */
export default function Posters() {
  const { facts, chosen, refusals, refused } = useLoaderData<typeof loader>();
  const { posters, mentor } = useContent();
  return (
    <div className="page page-wide">
      <h1>{posters.title}</h1>
      <p className="lead">{posters.lead}</p>
      {refusals.length > 0 && (
        <section className="note" aria-labelledby="refused">
          <h2 id="refused">{posters.refusedTitle}</h2>
          <ul className="plain-list">
            {refusals.map((reason) => (
              <li key={reason}>{posters.refusals[reason]}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="poster-desk">
        <PosterForm facts={facts} chosen={chosen} />
        <Result says={facts.find(({ id }) => id === chosen.fact)?.says ?? ""} chosen={chosen} />
      </div>
      <section className="stack">
        <h2>{posters.tipsTitle}</h2>
        <ul className="checked-list">
          {posters.tips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
        <p>
          {posters.honest} <a href={posters.honestSource.address}>{posters.honestSource.title}</a>.
        </p>
      </section>
      <Refused refused={refused} />
      <p className="small">{posters.fonts}</p>
      <p>
        <a href="/mentor">{mentor.back}</a>
      </p>
    </div>
  );
}
