import { filterNames, type NormFilter, populationFilters, usableGrades } from "~/norms/filter";
import { topics } from "~/norms/topics";
import { useContent } from "~/ui/language";
import { useSayChoice } from "./say-choice";

const choices = { topic: topics, population: populationFilters, grade: usableGrades };

/** Three choices that stand in the address, so that what was found can be sent to somebody. */
export function FilterForm({ filter }: { filter: NormFilter }) {
  const { filter: text } = useContent().norms;
  const sayChoice = useSayChoice();
  return (
    <form role="search" aria-label={text.title} action="/norms" className="card norm-filter">
      {filterNames.map((name) => (
        <label key={name}>
          <span className="filter-label">{text[name]}</span>
          <select name={name} defaultValue={filter[name] ?? ""}>
            <option value="">{text.all[name]}</option>
            {choices[name].map((choice) => (
              <option key={choice} value={choice}>
                {sayChoice(name, choice)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p className="actions">
        <button className="button">{text.show}</button>
        {Object.keys(filter).length > 0 && <a href="/norms">{text.clear}</a>}
      </p>
    </form>
  );
}
