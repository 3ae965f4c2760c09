import { serviceKinds, weekdays } from "~/region/service";
import { CheckedFields, ConditionFields, EntryButtons, useKindOptions } from "~/ui/entry-form";
import { useContent, useLanguage } from "~/ui/language";
import { BilingualField, ChoiceField, FieldGroup, LineField, TickField } from "~/ui/region-form";
import type { ServicePageData } from "./route";

interface ServiceFieldsProps {
  page: ServicePageData;
  hasConflict: boolean;
}

/** The fields of a service, in the order in which a student asks them. */
export function ServiceFields({ page, hasConflict }: ServiceFieldsProps) {
  const language = useLanguage();
  const { groups, helps, values } = useContent().officeRegion;
  const kinds = useKindOptions(serviceKinds);
  const toOptions = (list: readonly { id: string; name: { nl: string; en: string } }[]) =>
    list.map(({ id, name }) => ({ value: id, text: name[language] }));
  return (
    <>
      <FieldGroup title={groups.what}>
        <BilingualField name="name" longest={80} />
        <BilingualField name="about" longest={300} help={helps.about} />
        <ChoiceField name="kind" options={[{ value: "", text: values.choose }, ...kinds]} />
        <TickField
          name="institutions"
          help={helps.institutions}
          options={toOptions(page.institutions.filter(({ isOwn }) => isOwn))}
        />
      </FieldGroup>
      <FieldGroup title={groups.how}>
        <BilingualField name="where" longest={120} />
        <ChoiceField
          name="contact"
          help={helps.contact}
          options={[{ value: "", text: values.noContact }, ...toOptions(page.contacts)]}
        />
      </FieldGroup>
      <FieldGroup title={groups.opening}>
        <p className="small">{helps.opening}</p>
        <div className="opening">
          {weekdays.flatMap((day) => [
            <LineField key={`${day}.from`} name={`hours.${day}.from`} type="time" />,
            <LineField key={`${day}.to`} name={`hours.${day}.to`} type="time" />,
          ])}
        </div>
        <BilingualField name="hoursNote" longest={120} help={helps.hoursNote} />
      </FieldGroup>
      <ConditionFields />
      <CheckedFields today={page.today} />
      <EntryButtons hasConflict={hasConflict} />
    </>
  );
}
