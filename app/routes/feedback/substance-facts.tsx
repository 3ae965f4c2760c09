import type { MessageValues } from "~/feedback/message";
import { Hundred } from "~/ui/hundred";
import { useContent } from "~/ui/language";

/** What helps when somebody uses this anyway, each fact with where it comes from. */
export function SubstanceFacts({ id, share }: MessageValues["substance"]) {
  const { substances, feedback } = useContent();
  const { facts } = substances[id];
  return (
    <>
      {share !== null && (
        <div className="small-hundred">
          <Hundred share={Math.max(1, Math.round(share))} label={feedback.norm100(share)} />
        </div>
      )}
      {facts.length > 0 && (
        <ul className="checked-list">
          {facts.map(({ text, source }) => (
            <li key={text}>
              {text}{" "}
              <a className="small no-print" href={source.address} rel="noreferrer">
                {source.title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
