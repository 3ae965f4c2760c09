import { workshopMinutes } from "~/workshops/cohort";
import type { PublicCohort } from "~/workshops/show-cohort";
import { useContent, useLanguage } from "./language";
import { sayMeeting } from "./say-meeting";

/** When, where, in which language and for whom. */
export function CohortDetails({ cohort }: { cohort: PublicCohort }) {
  const language = useLanguage();
  const { workshopDates: text } = useContent();
  const { firstAt, secondAt, place, institution } = cohort;
  return (
    <dl className="meeting">
      {(["first", "second"] as const).map((which) => (
        <div key={which}>
          <dt>{text[which]}</dt>
          <dd>{sayMeeting(which === "first" ? firstAt : secondAt, workshopMinutes, language)}</dd>
        </div>
      ))}
      <div>
        <dt>{text.where}</dt>
        <dd>{place ?? text.online}</dd>
      </div>
      {institution && (
        <div>
          <dt className="visually-hidden">{text.forWhom("")}</dt>
          <dd>{text.forWhom(institution[language])}</dd>
        </div>
      )}
    </dl>
  );
}
