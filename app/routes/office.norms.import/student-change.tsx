import type { Said } from "~/content/said";
import { listNormIds, type Message } from "~/feedback/message";
import type { PreviewedStudent } from "~/local-norms/preview";
import type { Norm } from "~/norms/norm";
import { useContent } from "~/ui/language";

interface StudentChangeProps {
  student: PreviewedStudent;
  /** Per side: the norms that its messages can rest on. */
  norms: { before: readonly Norm[]; after: readonly Norm[] };
}

/** What an example student reads now and would read after it, as far as it differs. */
export function StudentChange({ student, norms }: StudentChangeProps) {
  const { localNorms, officeNorms } = useContent();
  const { preview } = officeNorms;
  const { gone, come } = student;
  return (
    <section className="field-group">
      <h3>{localNorms.students[student.student]}</h3>
      {gone.length + come.length === 0 ? (
        <p>{preview.unchanged}</p>
      ) : (
        <div className="side-by-side">
          <Side
            title={preview.goes}
            none={preview.nothingGoes}
            messages={gone}
            norms={norms.before}
          />
          <Side
            title={preview.comes}
            none={preview.nothingComes}
            messages={come}
            norms={norms.after}
          />
        </div>
      )}
    </section>
  );
}

interface SideProps {
  title: string;
  /** What stands here when there is no message. */
  none: string;
  messages: readonly Message[];
  norms: readonly Norm[];
}

function Side({ title, none, messages, norms }: SideProps) {
  return (
    <div className="stack">
      <h4 className="small">{title}</h4>
      {messages.length === 0 && <p>{none}</p>}
      {messages.map((message, index) => (
        <MessageText key={index} message={message} norms={norms} />
      ))}
    </div>
  );
}

/** The words of a message without its picture, with the survey it comes from. */
function MessageText({ message, norms }: { message: Message; norms: readonly Norm[] }) {
  const { feedback, officeNorms } = useContent();
  // Each message is said by the function of its own id; TypeScript cannot follow that pairing.
  const say = feedback.messages[message.id] as (values: Message["values"]) => Said;
  const { big, text = [], list = [] } = say(message.values);
  const sources = listNormIds(message).flatMap((id) => {
    const norm = norms.find((each) => each.id === id);
    return norm ? [[norm.publication.source.title, norm.period].filter(Boolean).join(", ")] : [];
  });
  return (
    <div className="stack">
      {big && (
        <p>
          <strong>{big}</strong>
        </p>
      )}
      {[...text, ...list].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {sources.length > 0 && (
        <p className="small">
          {officeNorms.preview.source}: {[...new Set(sources)].join("; ")}
        </p>
      )}
    </div>
  );
}
