import { Form } from "@remix-run/react";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent, useLanguage } from "~/ui/language";
import { NormVerdict } from "~/ui/norm-verdict";
import { sayDay } from "~/ui/say-place";
import { FigureTable } from "./figure-table";
import type { SentImport } from "./route";
import { StudentChange } from "./student-change";

interface PreviewViewProps {
  token: string;
  sent: SentImport;
  preview: NonNullable<SentImport["preview"]>;
}

/** What publishing would change, and the button that does it. Nothing is stored before. */
export function PreviewView({ token, sent, preview: shown }: PreviewViewProps) {
  const language = useLanguage();
  const { preview } = useContent().officeNorms;
  const isNorm = shown.verdict.grade !== "X";
  return (
    <div className="office-page">
      {sent.ahead && (
        <FaultSummary title={preview.conflictTitle}>
          <p>{preview.conflict(sent.ahead.by, sayDay(sent.ahead.on, language))}</p>
        </FaultSummary>
      )}
      <h1>{isNorm ? preview.title : preview.titleNotANorm}</h1>
      <p className="lead">{isNorm ? preview.lead : preview.leadNotANorm}</p>
      <section>
        <h2>{preview.verdict}</h2>
        <NormVerdict verdict={shown.verdict} />
        {!isNorm && <p className="note">{preview.notANorm}</p>}
      </section>
      {isNorm && (
        <>
          <section>
            <h2>{preview.figures}</h2>
            <FigureTable figures={shown.figures} />
          </section>
          <section className="student-changes">
            <h2>{preview.students}</h2>
            {shown.students.map((student) => (
              <StudentChange key={student.student} student={student} norms={shown.norms} />
            ))}
          </section>
        </>
      )}
      <Form method="post" encType="multipart/form-data">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="step" value={shown.step} />
        <input type="hidden" name="table" value={sent.kept?.text ?? ""} />
        {sent.typed.map(([name, text]) => (
          <input key={name} type="hidden" name={name} value={text} />
        ))}
        {isNorm && <p>{preview.publishLead}</p>}
        <p className="actions">
          {isNorm && (
            <button className="button" name="intent" value="publish">
              {preview.publish}
            </button>
          )}
          <button className="button button-quiet" name="intent" value="change">
            {preview.change}
          </button>
          <a href="/office/norms">{preview.stop}</a>
        </p>
      </Form>
    </div>
  );
}
