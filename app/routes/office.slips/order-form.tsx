import { Form } from "@remix-run/react";
import { type Bilingual, languages } from "~/language";
import { mostSlips, type OrderFault } from "~/slips/order";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent, useLanguage } from "~/ui/language";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";

interface OrderFormProps {
  institutions: readonly { id: string; name: Bilingual }[];
  /** Weeks that a slip counts. */
  weeks: number;
  chance: string;
  token: string;
  refused: { faults: string[]; typed: Record<string, string> } | undefined;
}

const fieldOf: Record<OrderFault, string> = {
  "institution-empty": "institution",
  "language-empty": "language",
  "count-wrong": "count",
};

/** Asks for which institution, in which language and how many; what was typed stays. */
export function OrderForm({ institutions, weeks, chance, token, refused }: OrderFormProps) {
  const reader = useLanguage();
  const { slips, site } = useContent();
  const { typed } = refused ?? { typed: {} as Record<string, string> };
  const say = (fault: string) => {
    const sentence = slips.faults[fault as keyof typeof slips.faults];
    return typeof sentence === "function" ? sentence(mostSlips) : sentence;
  };
  const faultAt = (fault: OrderFault) => (refused?.faults.includes(fault) ? say(fault) : undefined);
  return (
    <>
      {refused && (
        <FaultSummary title={site.faults.title}>
          <ul>
            {refused.faults.map((fault) => {
              const field = fieldOf[fault as OrderFault];
              return (
                <li key={fault}>{field ? <a href={`#${field}`}>{say(fault)}</a> : say(fault)}</li>
              );
            })}
          </ul>
        </FaultSummary>
      )}
      <h1>{slips.title}</h1>
      <p className="lead">{slips.lead}</p>
      <Form method="post" autoComplete="off" noValidate>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="chance" value={chance} />
        <SelectField
          name="institution"
          label={slips.institution}
          fault={faultAt("institution-empty")}
          defaultValue={typed["institution"] ?? institutions[0]?.id ?? ""}
          options={institutions.map(({ id, name }) => ({ value: id, text: name[reader] }))}
        />
        <SelectField
          name="language"
          label={slips.language}
          fault={faultAt("language-empty")}
          defaultValue={typed["language"] ?? reader}
          options={languages.map((value) => ({ value, text: slips.languages[value] }))}
        />
        <TextField
          name="count"
          label={slips.count}
          help={slips.countHelp(mostSlips)}
          fault={faultAt("count-wrong")}
          defaultValue={typed["count"] ?? "1"}
          inputMode="numeric"
          className="count-field"
          maxLength={3}
        />
        <p className="small">{slips.valid(weeks)}</p>
        <p>
          <button className="button">{slips.make}</button>
        </p>
      </Form>
    </>
  );
}
