import type { SlotWish } from "~/talk/slot";
import { useContent, useLanguage } from "./language";
import type { Place } from "./slot-facts";
import { SpokenSelect } from "./spoken-select";

interface SlotFilterProps {
  action: string;
  wish: SlotWish;
  institutions: readonly Place[];
  /** Languages in which there is anything. */
  languages: readonly string[];
}

/** Asks where somebody studies and in which language they want to talk. The address tells no more. */
export function SlotFilter({ action, wish, institutions, languages }: SlotFilterProps) {
  const language = useLanguage();
  const { filter } = useContent().talkWays;
  const asks = wish.spoken !== null || wish.institution !== null;
  return (
    <details open={asks}>
      <summary>{filter.title}</summary>
      <form method="get" action={action} className="slot-filter">
        <p>
          <label className="question-label" htmlFor="institution">
            {filter.institution}
          </label>
          <select id="institution" name="institution" defaultValue={wish.institution ?? ""}>
            <option value="">{filter.anywhere}</option>
            {institutions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
        </p>
        <SpokenSelect
          id="talk-language"
          label={filter.spoken}
          any={filter.anywhere}
          languages={languages}
          chosen={wish.spoken}
        />
        <p>
          <button className="button button-quiet">{filter.go}</button>
        </p>
      </form>
    </details>
  );
}
