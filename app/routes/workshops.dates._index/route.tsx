import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { getRegion } from "~/region/region.server";
import { CohortDetails } from "~/ui/cohort-details";
import { useContent, useLanguage } from "~/ui/language";
import { sayMeeting } from "~/ui/say-meeting";
import { titleOf } from "~/ui/title";
import { workshopMinutes } from "~/workshops/cohort";
import { listForStudents } from "~/workshops/place.server";
import { type PublicCohort, showCohort } from "~/workshops/show-cohort";
import { tracks } from "~/workshops/tracks";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const track = tracks.find((each) => each === searchParams.get("track")) ?? null;
  const spoken = (["nl", "en"] as const).find((each) => each === searchParams.get("in")) ?? null;
  const { institutions } = getRegion();
  const all = (await listForStudents(new Date())).map((listed) => showCohort(listed, institutions));
  const wanted = all.filter(
    (each) => (!track || each.track === track) && (!spoken || each.language === spoken),
  );
  const isNow = ({ state }: PublicCohort) => ["open", "full", "paused"].includes(state);
  return {
    title: content[context.language].workshopDates.title,
    track,
    spoken,
    isEmpty: all.length === 0,
    cohorts: wanted.filter(isNow),
    earlier: wanted.filter((each) => !isNow(each)),
  };
}

/** Every date one can choose, and those one no longer can. */
export default function Dates() {
  const { track, spoken, isEmpty, cohorts, earlier } = useLoaderData<typeof loader>();
  const { workshopDates: text } = useContent();
  return (
    <div className="page">
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      {!isEmpty && <Filter track={track} spoken={spoken} />}
      {isEmpty && <p className="note">{text.none}</p>}
      {!isEmpty && cohorts.length === 0 && (
        <p className="note">
          {text.noneHere} <a href="/workshops/dates">{text.clear}</a>
        </p>
      )}
      {cohorts.map((cohort) => (
        <Card key={cohort.id} cohort={cohort} Heading="h2" />
      ))}
      <p className="actions">
        <a href="/workshops/place">{text.held}</a>
        <a href="/workshops">{text.about}</a>
        <a href="/talk">{text.talk}</a>
      </p>
      {earlier.length > 0 && (
        <section className="stack">
          <h2>{text.earlier}</h2>
          {earlier.map((cohort) => (
            <Card key={cohort.id} cohort={cohort} Heading="h3" />
          ))}
        </section>
      )}
    </div>
  );
}

function Filter({ track, spoken }: { track: string | null; spoken: string | null }) {
  const { workshopDates } = useContent();
  const { filter } = workshopDates;
  return (
    <form method="get" action="/workshops/dates" className="card fact-search-row">
      <p>
        <label className="question-label" htmlFor="track">
          {filter.track}
        </label>
        <select id="track" name="track" defaultValue={track ?? ""}>
          <option value="">{filter.all}</option>
          {tracks.map((each) => (
            <option key={each} value={each}>
              {workshopDates.tracks[each]}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label className="question-label" htmlFor="in">
          {filter.language}
        </label>
        <select id="in" name="in" defaultValue={spoken ?? ""}>
          <option value="">{filter.all}</option>
          {(["nl", "en"] as const).map((each) => (
            <option key={each} value={each}>
              {filter.languages[each]}
            </option>
          ))}
        </select>
      </p>
      <p>
        <button className="button button-quiet">{filter.go}</button>
      </p>
    </form>
  );
}

function Card({ cohort, Heading }: { cohort: PublicCohort; Heading: "h2" | "h3" }) {
  const language = useLanguage();
  const { workshopDates: text } = useContent();
  const { id, track, firstAt, state } = cohort;
  const isOpen = state === "open" || state === "full";
  return (
    <article className="card cohort">
      <Heading>
        {text.tracks[track]}, {text.languages[cohort.language]}
      </Heading>
      <p className="tag">{state === "unknown" ? "" : text.states[state]}</p>
      <CohortDetails cohort={cohort} />
      {isOpen && (
        <p>
          <a
            className="button button-quiet"
            href={`/workshops/dates/${id}`}
            aria-label={text.choose(
              text.tracks[track],
              sayMeeting(firstAt, workshopMinutes, language),
            )}
          >
            {text.look}
          </a>
        </p>
      )}
    </article>
  );
}
