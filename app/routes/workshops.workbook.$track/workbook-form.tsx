import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Chain } from "~/ui/chain";
import { CrisisNote } from "~/ui/crisis-note";
import { FaultSummary } from "~/ui/fault-summary";
import { labelOf } from "~/ui/write-workbook";
import { useContent } from "~/ui/language";
import { LanguageSwitchButton } from "~/ui/language-switch";
import { TrapField } from "~/ui/trap-field";
import { type WorkbookPart, workbookParts } from "~/workshops/workbook";
import type { Refused } from "./answer-form.server";
import type { WorkbookPage } from "./route";
import { Keeping } from "./keeping";
import { WorkbookField } from "./workbook-field";

interface FormProps {
  page: WorkbookPage;
  refused?: Refused | undefined;
}

/** The workbook as a form; every field may stay blank. */
export function WorkbookForm({ page, refused }: FormProps) {
  const texts = useContent();
  const { workbook: text, feedback } = texts;
  const { track, title } = page;
  return (
    <div className="page workbook">
      {refused && (
        <FaultSummary title={text.faultTitle}>
          <p>{text.faults[refused.fault]}</p>
          {refused.fields.map((field) => (
            <p key={field}>
              <a href={`#${field}`}>{labelOf(field, track, texts)}</a>
            </p>
          ))}
        </FaultSummary>
      )}
      <h1>{title}</h1>
      <p className="lead">{feedback.styles[track].practise}</p>
      {page.code ? (
        <div className="card stack" role="status">
          <h2>{text.kept.title}</h2>
          <output className="code">{page.code}</output>
          <p>{text.kept.text}</p>
        </div>
      ) : (
        <p className={page.isKept ? "note" : undefined} role={page.saved ? "status" : undefined}>
          {page.isKept
            ? `${page.saved ? `${text.kept.saved} ` : ""}${text.kept.under}`
            : text.stays}
        </p>
      )}
      {track === "deep" && <CrisisNote />}
      <Form method="post" action={`/workshops/workbook/${track}`} autoComplete="off" noValidate>
        <input type="hidden" name="token" value={page.token} />
        <TrapField />
        <input type="hidden" name="chance" value={page.chance} />
        <LanguageSwitchButton />
        <Fields part="goal" page={page} refused={refused} />
        <Fields part="chain" page={page} refused={refused}>
          <p>
            {text.example}: {text.tracks[track].example.when}
          </p>
          <Chain {...text.tracks[track].example} />
        </Fields>
        <Fields part="thought" page={page} refused={refused}>
          <Listed title={text.hotExamples} lines={text.tracks[track].hot} />
          <Listed title={text.questions} lines={text.tracks[track].questions} />
        </Fields>
        <Fields part="skill" page={page} refused={refused}>
          <Listed title={text.tracks[track].skill.why} lines={text.tracks[track].skill.steps} />
        </Fields>
        <Fields part="plan" page={page} refused={refused} />
        <Keeping track={track} isKept={page.isKept} />
      </Form>
    </div>
  );
}

function Fields({
  part,
  page,
  refused,
  children,
}: FormProps & { part: WorkbookPart; children?: ReactNode }) {
  const texts = useContent();
  const { parts, tracks, faults, fields } = texts.workbook;
  return (
    <section className="part">
      <h2>{part === "skill" ? tracks[page.track].skill.title : parts[part]}</h2>
      {children}
      {workbookParts[part].map((field) => (
        <WorkbookField
          key={field}
          name={field}
          label={labelOf(field, page.track, texts)}
          help={field === "goal" ? tracks[page.track].goal : fields[field].help}
          text={(refused?.filled ?? page.filled)[field]}
          fault={refused?.fields.includes(field) ? faults.long : undefined}
        />
      ))}
    </section>
  );
}

function Listed({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div className="stack">
      <p>{title}</p>
      <ul className="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
