import { Form } from "@remix-run/react";
import { Field } from "~/ui/field";
import { useContent } from "~/ui/language";
import { ImportFaults } from "./import-faults";
import { ParticularsFields } from "./particulars-fields";
import { useSayParticularFault } from "./say-particular-fault";
import type { SentImport } from "./route";

interface ImportFormProps {
  title: string;
  token: string;
  sent: SentImport | undefined;
}

/** A file and what is known of the survey. What was typed stays, and so does a file without faults. */
export function ImportForm({ title, token, sent }: ImportFormProps) {
  const { form } = useContent().officeNorms;
  const kept = sent?.kept;
  return (
    <>
      {sent && !sent.isAgain && <ImportFaults sent={sent} />}
      <h1>{title}</h1>
      <p className="lead">{form.lead}</p>
      <Form
        method="post"
        encType="multipart/form-data"
        className="region-form"
        noValidate
        autoComplete="off"
      >
        <input type="hidden" name="token" value={token} />
        {kept && <input type="hidden" name="table" value={kept.text} />}
        <FileField sent={sent} />
        <ParticularsFields typed={sent?.typed ?? []} faults={sent?.faults ?? {}} />
        <p className="actions entry-buttons">
          <button className="button" name="intent" value="check">
            {form.check}
          </button>
          <a href="/office/norms">{form.back}</a>
        </p>
      </Form>
    </>
  );
}

function FileField({ sent }: { sent: SentImport | undefined }) {
  const { form, columns, template } = useContent().officeNorms;
  const say = useSayParticularFault();
  const fault = sent?.faults["file"];
  const isWrong = fault !== undefined || (sent?.tableFaults.length ?? 0) > 0;
  const said = isWrong ? (fault ? say(fault) : form.chooseAgain) : undefined;
  return (
    <section className="field-group">
      <h2>{form.fileTitle}</h2>
      {sent?.kept && <p>{form.kept(sent.kept.name, sent.kept.rows)}</p>}
      <Field id="file" label={form.file} help={form.fileHelp} fault={said}>
        {(described) => (
          <input
            id="file"
            name="file"
            type="file"
            accept=".csv,.txt,.xlsx"
            className="text-field"
            {...described}
          />
        )}
      </Field>
      <p className="actions small">
        <a href="/office/norms/template/xlsx">{template.xlsx}</a>
        <a href="/office/norms/template/csv">{template.csv}</a>
        <a href="#columns">{columns.title}</a>
      </p>
    </section>
  );
}
