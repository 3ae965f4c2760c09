import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { listServiceCounts } from "~/db/service-counts.server";
import { isoWeek } from "~/questionnaire/iso-week";
import { publishCounts, type PublishedCounts } from "~/snapshots/service-counts";
import { CountsTable } from "~/ui/counts-table";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { workshops } from "~/workshops/cohort";
import { countSubjects, type EvaluationQuestion } from "~/workshops/evaluation";
import { type Track, tracks } from "~/workshops/tracks";

export const meta = titleOf<typeof loader>((page) => page?.title);

const week = 7 * 24 * 3600 * 1000;

export async function loader({ context }: LoaderFunctionArgs) {
  const closedThrough = isoWeek(new Date(Date.now() - week));
  const rows = await listServiceCounts("workshop-");
  const said = await listServiceCounts("workshop-evaluation-");
  return {
    title: content[context.language].cohorts.counts.title,
    // Answers are kept apart: where everybody said the same, that would tell what each said.
    published: {
      ...publishCounts(rows, closedThrough),
      ...publishCounts(said, closedThrough, "answers"),
    },
  };
}

/** Uptake, attendance and evaluation per track, in parcels of ten or more. */
export default function Numbers() {
  const { published } = useLoaderData<typeof loader>();
  const { cohorts, counts, workshopDates } = useContent();
  const { counts: text } = cohorts;
  return (
    <div className="office-page">
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <p className="small">
        {counts.how} {text.signUpHelp} {text.attendanceHelp}
      </p>
      {tracks.map((track) => (
        <section key={track}>
          <h2>{workshopDates.tracks[track]}</h2>
          <TrackNumbers track={track} published={published} />
        </section>
      ))}
      <p>
        <a href="/office/workshops">{cohorts.form.back}</a>
      </p>
    </div>
  );
}

interface TrackNumbersProps {
  track: Track;
  published: Record<string, PublishedCounts>;
}

function TrackNumbers({ track, published }: TrackNumbersProps) {
  const { cohorts, counts, workshopDates } = useContent();
  const { counts: text } = cohorts;
  const { questions } = workshopDates.evaluation;
  const asked = (Object.keys(questions) as EvaluationQuestion[]).map((id) => ({
    id,
    title: questions[id].ask,
    values: questions[id].options,
  }));
  const subjects = [
    countSubjects.signUp(track),
    countSubjects.attendance(track),
    ...workshops.map((workshop) => countSubjects.evaluation(track, workshop)),
  ];
  if (!subjects.some((subject) => published[subject]?.parcels.length)) return <p>{counts.none}</p>;
  return (
    <>
      <h3>{text.signUp}</h3>
      <CountsTable
        caption={`${text.signUp}, ${workshopDates.tracks[track]}`}
        published={published[countSubjects.signUp(track)]}
        dimensions={[
          {
            id: "at",
            title: text.at.title,
            values: { place: text.at.place, waiting: text.at.waiting },
          },
        ]}
      />
      <h3>{text.attendance}</h3>
      <CountsTable
        caption={`${text.attendance}, ${workshopDates.tracks[track]}`}
        published={published[countSubjects.attendance(track)]}
        dimensions={workshops.map((id) => ({
          id,
          title: cohorts.group.workshop[id],
          values: text.was,
        }))}
      />
      {workshops.map((workshop) => (
        <div key={workshop} className="stack">
          <h3>{text.evaluation[workshop]}</h3>
          <CountsTable
            caption={`${text.evaluation[workshop]}, ${workshopDates.tracks[track]}`}
            published={published[countSubjects.evaluation(track, workshop)]}
            dimensions={asked}
          />
        </div>
      ))}
    </>
  );
}
