import { useContent } from "~/ui/language";
import {
  type OwnStepId,
  ownSteps,
  type PlanStepId,
  scenes,
  type TimedPart,
} from "~/workshops/session-plan";
import type { Track } from "~/workshops/tracks";

/** The steps of one part: the minute, what everybody does, and what belongs to this track. */
export function PlanSteps({ part, track }: { part: TimedPart; track: Track }) {
  const { sessionPlans: text } = useContent();
  return (
    <table className="plan-steps">
      <caption className="visually-hidden">{text.parts[part.id]}</caption>
      <thead>
        <tr>
          <th scope="col">{text.time}</th>
          <th scope="col">{text.doing}</th>
        </tr>
      </thead>
      <tbody>
        {part.steps.map(({ id, from, to }) => (
          <tr key={id}>
            <th scope="row" className="figure">
              {text.minutes(from, to)}
            </th>
            <td className="stack">
              <p>
                <strong>{text.steps[id].title}</strong>
              </p>
              {text.steps[id].text.map((line) => (
                <p key={line}>{line}</p>
              ))}
              {isOwn(id) && <OwnStep id={id} track={track} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isOwn(id: PlanStepId): id is OwnStepId {
  return ownSteps.some((own) => own === id);
}

function OwnStep({ id, track }: { id: OwnStepId; track: Track }) {
  const { sessionPlans: text, workbook } = useContent();
  const lines = text.tracks[track][id];
  const own = workbook.tracks[track];
  return (
    <>
      {scenes.some((scene) => scene === id) ? (
        <>
          <p className="plan-scene">
            <strong>{text.situation}:</strong> {lines[0]}
          </p>
          {lines.slice(1).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      ) : (
        lines.map((line) => <p key={line}>{line}</p>)
      )}
      {id === "find" && <Listed title={text.hot} lines={own.hot} />}
      {id === "test" && <Listed title={text.questions} lines={own.questions} />}
      {id === "show" && <Listed title={text.skillSteps} lines={own.skill.steps} />}
    </>
  );
}

function Listed({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <p>{title}:</p>
      <ol>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </>
  );
}
