import { CrisisCard } from "~/ui/crisis-card";
import { useContent, useLanguage } from "~/ui/language";
import { sayDay } from "~/ui/say-place";

interface Sent {
  code: string;
  isCrisis: boolean;
  /** Days. */
  due: string;
  erasedOn: string;
}

/** The code, this once; and above it what cannot wait. */
export function SentPage({ sent }: { sent: Sent }) {
  const { thread } = useContent();
  const language = useLanguage();
  const { code, isCrisis, due, erasedOn } = sent;
  const words = thread.sent;
  return (
    <div className="page">
      <h1>{words.title}</h1>
      {isCrisis && <CrisisCard />}
      <p className="lead">{words.lead}</p>
      <p>
        <strong
          className="code"
          translate="no"
          aria-label={`${words.code}: ${[...code].join(" ")}`}
        >
          {code}
        </strong>
      </p>
      <p className="no-print" hidden data-scripted>
        <button
          type="button"
          className="button button-quiet"
          data-copy={code}
          data-copied={words.copied}
        >
          {words.copy}
        </button>{" "}
        <span role="status" />
      </p>
      <p>{words.due(sayDay(due, language))}</p>
      <p className="small">{words.erased(sayDay(erasedOn, language))}</p>
      <p className="no-print">
        <a className="button" href="/talk/thread/read">
          {words.go}
        </a>
      </p>
    </div>
  );
}
