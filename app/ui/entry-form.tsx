import { Form } from "@remix-run/react";
import { contactKinds, costs, spoken, yesOrNo } from "~/region/contact";
import { ChoiceField, FieldGroup, LineField, TextArea, TickField } from "./region-form";
import { useContent, useLanguage } from "./language";
import { sayLanguages } from "./say-place";

/** The kinds to choose from, in words; "not known" where it may be. */
export function useKindOptions(kinds: readonly (keyof Kinds)[]) {
  const { officeRegion, talk } = useContent();
  return kinds.map((value) => ({
    value,
    text: talk.kinds[value] ?? officeRegion.values.unknown,
  }));
}
type Kinds = ReturnType<typeof useContent>["talk"]["kinds"];

/** The kinds of a contact. */
export function useContactKinds() {
  return useKindOptions(contactKinds);
}

/** What a student wants to know before going: the same for a contact and a service. */
export function ConditionFields() {
  const language = useLanguage();
  const { officeRegion, talk } = useContent();
  const { groups, helps, values } = officeRegion;
  const yesNo = yesOrNo.map((value) => ({ value, text: values[value] }));
  return (
    <FieldGroup title={groups.conditions}>
      <TickField
        name="languages"
        help={helps.languages}
        options={spoken.map((value) => ({ value, text: sayLanguages([value], language) }))}
      />
      <div className="side-by-side">
        <ChoiceField
          name="cost"
          options={costs.map((value) => ({ value, text: talk.cost[value] ?? values.unknown }))}
        />
        <ChoiceField name="anonymous" options={yesNo} />
        <ChoiceField name="needsReferral" options={yesNo} />
      </div>
    </FieldGroup>
  );
}

/** When somebody checked it, and where it comes from. */
export function CheckedFields({ today }: { today: string }) {
  const { groups, helps } = useContent().officeRegion;
  return (
    <FieldGroup title={groups.checked}>
      <LineField name="verifiedOn" type="date" max={today} help={helps.verifiedOn} />
      <TextArea name="sourceNote" longest={500} help={helps.sourceNote} />
    </FieldGroup>
  );
}

/** Save, look first, or save what was checked just now. */
export function EntryButtons({ hasConflict }: { hasConflict: boolean }) {
  const { buttons } = useContent().officeRegion;
  return (
    <div className="actions entry-buttons">
      <button className="button" name="intent" value="save">
        {hasConflict ? buttons.saveOnTop : buttons.save}
      </button>
      <button className="button button-quiet" name="intent" value="verify">
        {buttons.verify}
      </button>
      <button className="button button-quiet" name="intent" value="preview">
        {buttons.preview}
      </button>
      <a href="/office/region">{buttons.back}</a>
    </div>
  );
}

interface RemoveEntryProps {
  name: string;
  token: string;
  number: number;
}

/** Takes an entry away, in two steps: open, then say yes. */
export function RemoveEntry({ name, token, number }: RemoveEntryProps) {
  const { buttons } = useContent().officeRegion;
  return (
    <details className="remove">
      <summary>{buttons.remove}</summary>
      <p>{buttons.removeLead}</p>
      <Form method="post">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="number" value={number} />
        <button className="button button-quiet" name="intent" value="delete">
          {buttons.removeSure(name)}
        </button>
      </Form>
    </details>
  );
}
