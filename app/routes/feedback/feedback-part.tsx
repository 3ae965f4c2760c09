import type { ReactNode } from "react";
import type { Message, Part } from "~/feedback/message";
import { useContent } from "~/ui/language";
import { MessageView } from "./message-view";
import type { FeedbackPage } from "./route";

/** One part of the feedback under its heading. */
export function FeedbackPart({
  part,
  page,
  children,
}: {
  part: Part;
  page: FeedbackPage;
  children: ReactNode;
}) {
  const { feedback } = useContent();
  return (
    <section className={`part part-${part.id}`} id={part.id} aria-labelledby={`${part.id}-title`}>
      <h2 id={`${part.id}-title`}>{feedback.parts[part.id]}</h2>
      {part.id === "drugs" && part.messages.some(({ id }) => id === "substance") && (
        <p>{feedback.drugsLead}</p>
      )}
      {part.messages.map((message: Message, index) => (
        <MessageView key={index} message={message} page={page} />
      ))}
      {children}
      {part.id === "guesses" && (
        <details className="disbelief no-print">
          <summary>{feedback.sure.disbelieve}</summary>
          <p>{feedback.sure.disbelieveText}</p>
          <p>
            <a href="#sure">{feedback.sure.title}</a>
          </p>
        </details>
      )}
    </section>
  );
}
