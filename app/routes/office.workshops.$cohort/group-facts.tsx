import { useContent, useLanguage } from "~/ui/language";
import { sayMeeting } from "~/ui/say-meeting";
import { type Cohort, workshopMinutes } from "~/workshops/cohort";

interface GroupFactsProps {
  cohort: Pick<
    Cohort,
    "track" | "language" | "firstAt" | "secondAt" | "isOnline" | "place" | "crisisContact"
  >;
  state: string;
  leads: string[];
  wallCode: string;
  address: string;
}

/**
 * When and where, who leads it, whom to call, and the code for the wall. The printed list hangs in a
 * room: what would tell what the group is about, or whom to call about somebody, stays on the screen.
 */
export function GroupFacts({ cohort, state, leads, wallCode, address }: GroupFactsProps) {
  const language = useLanguage();
  const { cohorts, workshopDates } = useContent();
  const { group: text } = cohorts;
  return (
    <>
      <p className="lead no-print">
        {workshopDates.tracks[cohort.track]}, {workshopDates.languages[cohort.language]}
        {state === "cancelled" && ` · ${cohorts.states.cancelled}`}
      </p>
      <dl className="meeting">
        <div>
          <dt>{text.when}</dt>
          <dd>
            {sayMeeting(cohort.firstAt, workshopMinutes, language)}
            <br />
            {sayMeeting(cohort.secondAt, workshopMinutes, language)}
          </dd>
        </div>
        <div>
          <dt>{text.where}</dt>
          <dd>{cohort.isOnline ? <a href={cohort.place}>{cohort.place}</a> : cohort.place}</dd>
        </div>
        <div>
          <dt>{text.leads}</dt>
          <dd>{leads.join(", ")}</dd>
        </div>
        {cohort.crisisContact && (
          <div className="no-print">
            <dt>{text.crisis}</dt>
            <dd>{cohort.crisisContact}</dd>
          </div>
        )}
        <div className="no-print">
          <dt>{text.wall}</dt>
          <dd>
            <strong className="wall-code" translate="no">
              {wallCode}
            </strong>
            <br />
            <span className="small">{text.wallHelp(address)}</span>
          </dd>
        </div>
      </dl>
    </>
  );
}
