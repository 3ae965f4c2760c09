import { Field } from "~/ui/field";
import type { WorkbookField as Name } from "~/workshops/workbook";

interface FieldProps {
  name: Name;
  label: string;
  help: string;
  text: string;
  fault: string | undefined;
}

/** Room for a few sentences. */
export function WorkbookField({ name, label, help, text, fault }: FieldProps) {
  return (
    <Field id={name} label={label} help={help} fault={fault}>
      {(described) => (
        <textarea
          id={name}
          name={name}
          rows={3}
          className="text-field"
          defaultValue={text}
          {...described}
        />
      )}
    </Field>
  );
}
