import { addressOfFilter, filterNames, type NormFilter } from "~/norms/filter";
import { useContent } from "~/ui/language";
import { useSayChoice } from "./say-choice";

/** No figure fits: each choice can be taken back by itself. */
export function NothingFound({ filter }: { filter: NormFilter }) {
  const { filter: text } = useContent().norms;
  const sayChoice = useSayChoice();
  return (
    <section className="note stack">
      <h2>{text.none}</h2>
      <p>{text.noneHelp}</p>
      <ul className="plain-list">
        {filterNames.map((name) => {
          const choice = filter[name];
          if (!choice) return null;
          return (
            <li key={name}>
              <a href={addressOfFilter({ ...filter, [name]: undefined })}>
                {text.without(sayChoice(name, choice))}
              </a>
            </li>
          );
        })}
        <li>
          <a href="/norms">{text.clear}</a>
        </li>
      </ul>
    </section>
  );
}
