import { CheckedFields, ConditionFields, EntryButtons, useContactKinds } from "~/ui/entry-form";
import { useContent } from "~/ui/language";
import { BilingualField, ChoiceField, FieldGroup, LineField } from "~/ui/region-form";

interface ContactFieldsProps {
  today: string;
  hasConflict: boolean;
}

/** The fields of a contact, in the order in which a student asks them. */
export function ContactFields({ today, hasConflict }: ContactFieldsProps) {
  const { groups, helps } = useContent().officeRegion;
  const kinds = useContactKinds();
  return (
    <>
      <FieldGroup title={groups.what}>
        <BilingualField name="name" longest={80} />
        <BilingualField name="about" longest={300} help={helps.about} />
        <ChoiceField name="kind" options={kinds} />
      </FieldGroup>
      <FieldGroup title={groups.how}>
        <div className="side-by-side">
          <LineField name="phone" type="tel" help={helps.phone} />
          <LineField name="website" inputMode="url" help={helps.website} />
        </div>
        <div className="side-by-side">
          <LineField name="chat" inputMode="url" />
          <LineField name="email" inputMode="email" />
        </div>
        <LineField name="address" />
        <BilingualField name="hours" longest={120} />
      </FieldGroup>
      <ConditionFields />
      <CheckedFields today={today} />
      <EntryButtons hasConflict={hasConflict} />
    </>
  );
}
