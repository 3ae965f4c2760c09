import { useContent, useLanguage } from "~/ui/language";
import { sayMeeting } from "~/ui/say-meeting";
import { type Cohort, workshopMinutes } from "~/workshops/cohort";

export interface ListedCohort extends Pick<
  Cohort,
  "id" | "track" | "language" | "firstAt" | "secondAt" | "state" | "room"
> {
  places: number;
  waiting: number;
  section: "attention" | "upcoming" | "drafts" | "past";
  mayPlan: boolean;
}

/** One group in the list of the office. */
export function CohortRow({ row }: { row: ListedCohort }) {
  const language = useLanguage();
  const { cohorts, workshopDates } = useContent();
  const name = `${workshopDates.tracks[row.track]}, ${sayMeeting(row.firstAt, workshopMinutes, language)}`;
  return (
    <li>
      <div>
        <strong>{workshopDates.tracks[row.track]}</strong>{" "}
        <span className="small">
          {workshopDates.languages[row.language]} · {cohorts.states[row.state]}
          {row.state !== "draft" && ` · ${cohorts.listed(row.places, row.room, row.waiting)}`}
        </span>
        <br />
        {sayMeeting(row.firstAt, workshopMinutes, language)}
        <br />
        {sayMeeting(row.secondAt, workshopMinutes, language)}
      </div>
      <span className="actions">
        {row.state !== "draft" && (
          <a href={`/office/workshops/${row.id}`} aria-label={`${cohorts.open}: ${name}`}>
            {cohorts.open}
          </a>
        )}
        {row.mayPlan && row.state !== "cancelled" && (
          <a href={`/office/workshops/plan/${row.id}`} aria-label={`${cohorts.change}: ${name}`}>
            {cohorts.change}
          </a>
        )}
      </span>
    </li>
  );
}
