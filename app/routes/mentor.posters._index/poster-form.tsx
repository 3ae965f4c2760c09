import { languages, type Language } from "~/language";
import { nameFile } from "~/posters/file-name";
import { type DesignId, designIds, type Shape, shapes } from "~/posters/sheet";
import { useContent } from "~/ui/language";

export interface Chosen {
  fact: string;
  design: DesignId;
  shape: Shape;
  words: Language;
}

interface FactLine {
  id: string;
  measure: string;
  says: string;
}

const groups = ["drinking", "cannabis", "other"] as const;

function groupOf({ measure }: FactLine): (typeof groups)[number] {
  if (measure.startsWith("cannabis")) return "cannabis";
  return /heavy|drink|drunk|binge|none-or-one|alcohol/.test(measure) ? "drinking" : "other";
}

/** A form of the address: what is picked can be kept as a link and shared. */
export function PosterForm({ facts, chosen }: { facts: FactLine[]; chosen: Chosen }) {
  const { posters } = useContent();
  return (
    <form method="get" className="stack poster-form">
      <div>
        <label className="question-label" htmlFor="fact">
          {posters.fact}
        </label>
        <select id="fact" name="fact" defaultValue={chosen.fact}>
          {groups.map((group) => (
            <optgroup key={group} label={posters.groups[group]}>
              {facts
                .filter((fact) => groupOf(fact) === group)
                .map(({ id, says }) => (
                  <option key={id} value={id}>
                    {says}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      <fieldset className="question">
        <legend>{posters.design}</legend>
        <div className="poster-designs">
          {designIds.map((design) => (
            <label className="option poster-design" key={design}>
              <img
                src={`/mentor/posters/${nameFile({ ...chosen, factId: chosen.fact, design, format: "thumb", language: chosen.words })}`}
                alt=""
                width="120"
                height="170"
                loading="lazy"
              />
              <span>
                <input
                  type="radio"
                  name="design"
                  value={design}
                  defaultChecked={design === chosen.design}
                />{" "}
                {posters.designs[design].name}
              </span>
              <span className="small">{posters.designs[design].about}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Choices
        name="shape"
        legend={posters.shape}
        texts={posters.shapes}
        values={Object.keys(shapes) as Shape[]}
        chosen={chosen.shape}
      />
      <Choices
        name="words"
        legend={posters.words}
        texts={posters.languages}
        values={languages}
        chosen={chosen.words}
      />
      <p>
        <button className="button">{posters.show}</button>
      </p>
    </form>
  );
}

function Choices<T extends string>(props: {
  name: string;
  legend: string;
  texts: Record<T, string>;
  values: readonly T[];
  chosen: T;
}) {
  return (
    <fieldset className="question">
      <legend>{props.legend}</legend>
      <div className="options options-row">
        {props.values.map((value) => (
          <label className="option" key={value}>
            <input
              type="radio"
              name={props.name}
              value={value}
              defaultChecked={value === props.chosen}
            />
            <span>{props.texts[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
