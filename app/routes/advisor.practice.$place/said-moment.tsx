import { useContent } from "~/ui/language";

interface SaidMomentProps {
  scene: string;
  way: { say: string; reply: string; back: string } | undefined;
  /** Whether what was said keeps the door open. */
  opens: boolean;
  /** Whether it was said just now, so that focus belongs here. */
  isNew: boolean;
}

/** A moment that is over: what you said, what the student answered, and what it did. */
export function SaidMoment({ scene, way, opens, isNew }: SaidMomentProps) {
  const { advisorPractice: practice } = useContent();
  if (!way) return null;
  return (
    <section
      className="said stack"
      tabIndex={isNew ? -1 : undefined}
      // The page is new after a form was sent: focus belongs where the news is.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={isNew}
      role={isNew ? "status" : undefined}
    >
      <p>{scene}</p>
      <dl className="talk">
        <div className="talk-you">
          <dt>{practice.you}</dt>
          <dd>{way.say}</dd>
        </div>
        <div className="talk-student">
          <dt>{practice.student}</dt>
          <dd>{way.reply}</dd>
        </div>
      </dl>
      <p className={opens ? "outcome outcome-open" : "outcome"}>
        <strong>{opens ? practice.opens : practice.closes}.</strong> {way.back}
      </p>
    </section>
  );
}
