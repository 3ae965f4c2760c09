import { Form } from "@remix-run/react";
import { labelOf } from "~/ui/write-workbook";
import { useContent } from "~/ui/language";
import { workbookFields, type Filled } from "~/workshops/workbook";
import type { WorkbookPage } from "./route";

/** What was written, to print; a blank is a line to write on. */
export function OnPaper({ page, filled }: { page: WorkbookPage; filled: Filled }) {
  const texts = useContent();
  const { workbook: text, site } = texts;
  return (
    <article className="page workbook-print">
      <h1>{page.title}</h1>
      <p className="note no-print">{text.printed}</p>
      <dl className="written">
        {workbookFields.map((field) => (
          <div key={field}>
            <dt>{labelOf(field, page.track, texts)}</dt>
            <dd className={filled[field] ? "written-text" : "writing-line"}>{filled[field]}</dd>
          </div>
        ))}
      </dl>
      <p className="small">{text.handout.help}</p>
      <Form method="post" action={`/workshops/workbook/${page.track}`} className="actions no-print">
        <button type="button" className="button" data-print data-scripted hidden>
          {site.print}
        </button>
        <input type="hidden" name="token" value={page.token} />
        {workbookFields.map((field) => (
          <input type="hidden" name={field} value={filled[field]} key={field} />
        ))}
        <button className="link" name="intent" value="write">
          {text.again}
        </button>
      </Form>
    </article>
  );
}
