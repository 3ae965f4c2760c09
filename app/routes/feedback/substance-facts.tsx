import type { MessageValues } from "~/feedback/message";
import { useContent } from "~/ui/language";
import { ShareFigure } from "./share-figure";

/** What helps when somebody uses this anyway, each fact with where it comes from. */
export function SubstanceFacts({ id, share }: MessageValues["substance"]) {
  const { substances } = useContent();
  const { facts } = substances[id];
  return (
    <>
      {share !== null && <ShareFigure share={share} about="used" />}
      {facts.length > 0 && (
        <ul className="plain-list">
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
