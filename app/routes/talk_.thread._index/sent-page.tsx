import { CrisisCard } from "~/ui/crisis-card";
import { useContent, useLanguage } from "~/ui/language";
import { sayDay } from "~/ui/say-place";
import { CopyCode, ShownCode } from "~/ui/shown-code";

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
      <ShownCode label={words.code} code={code} />
      <p className="no-print">
        <CopyCode code={code} copy={words.copy} copied={words.copied} />
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
