import { Form } from "@remix-run/react";
import type { Bilingual } from "~/language";
import { useContent, useLanguage } from "~/ui/language";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { type Facilitator, largestRoom, smallestRoom } from "~/workshops/cohort";
import type { CohortFaults, CohortField } from "~/workshops/read-cohort";
import { tracks } from "~/workshops/tracks";

interface CohortFormProps {
  token: string;
  state: string | null;
  fields: Record<CohortField, string>;
  faults: CohortFaults;
  facilitators: Facilitator[];
  institutions: { id: string; name: Bilingual<string> }[];
}

const rooms = Array.from({ length: largestRoom - smallestRoom + 1 }, (_, index) => {
  const value = String(index + smallestRoom);
  return { value, text: value };
});

/** Everything the office says of a group. */
export function CohortForm(props: CohortFormProps) {
  const { token, state, fields, institutions } = props;
  const language = useLanguage();
  const { cohorts, workshopDates } = useContent();
  const { form: text } = cohorts;
  const faultOf = (field: CohortField) => {
    const fault = props.faults[field];
    return fault && text.field[fault];
  };
  const bind = (name: CohortField) => ({
    name,
    defaultValue: fields[name],
    fault: faultOf(name),
  });
  return (
    <Form method="post" autoComplete="off" noValidate className="cohort-form">
      <input type="hidden" name="token" value={token} />
      <SelectField
        {...bind("track")}
        label={text.track}
        options={[
          { value: "", text: "–" },
          ...tracks.map((value) => ({ value, text: workshopDates.tracks[value] })),
        ]}
      />
      <SelectField
        {...bind("language")}
        label={text.language}
        options={(["nl", "en"] as const).map((value) => ({ value, text: text.languages[value] }))}
      />
      {(["first", "second"] as const).map((which) => (
        <fieldset className="grants" key={which}>
          <legend>{text.days[which]}</legend>
          <div className="side-by-side">
            <TextField {...bind(`${which}Day`)} type="date" label={text.day} />
            <TextField {...bind(`${which}Time`)} type="time" label={text.time} />
          </div>
        </fieldset>
      ))}
      <p className="small">{text.timeHelp}</p>
      <SelectField
        {...bind("kind")}
        label={text.kind}
        options={(["room", "online"] as const).map((value) => ({ value, text: text.kinds[value] }))}
      />
      <TextField {...bind("place")} label={text.place} help={text.placeHelp} maxLength={200} />
      <SelectField
        {...bind("institution")}
        label={text.institution}
        options={[
          { value: "", text: text.everybody },
          ...institutions.map(({ id, name }) => ({ value: id, text: name[language] })),
        ]}
      />
      <SelectField {...bind("room")} label={text.room} options={rooms} />
      <WhoFields bind={bind} facilitators={props.facilitators} />
      <p className="actions">
        <button className="button" name="intent" value="save">
          {text.save}
        </button>
        {state !== "published" && (
          <button className="button button-quiet" name="intent" value="publish">
            {text.publish}
          </button>
        )}
      </p>
    </Form>
  );
}

interface WhoFieldsProps {
  bind: (name: CohortField) => {
    name: CohortField;
    defaultValue: string;
    fault: string | undefined;
  };
  facilitators: Facilitator[];
}

/** Who leads the group, and whom they call. */
function WhoFields({ bind, facilitators }: WhoFieldsProps) {
  const { form: text } = useContent().cohorts;
  const people = [
    { value: "", text: text.nobody },
    ...facilitators.map(({ id, name, trainedOn }) => ({
      value: id,
      text: trainedOn ? text.isTrained(name, trainedOn) : text.isUntrained(name),
    })),
  ];
  return (
    <>
      <SelectField {...bind("facilitator")} label={text.facilitator} options={people} />
      <SelectField {...bind("cofacilitator")} label={text.cofacilitator} options={people} />
      <TextField
        {...bind("crisisContact")}
        label={text.crisisContact}
        help={text.crisisHelp}
        maxLength={200}
      />
    </>
  );
}
