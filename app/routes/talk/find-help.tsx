import type { HelpWish } from "~/region/find-help";
import { useContent } from "~/ui/language";
import { SpokenSelect } from "~/ui/spoken-select";

interface FindHelpProps {
  wish: HelpWish;
  /** Languages in which there is any help. */
  languages: readonly string[];
}

/** Asks what help must be like. Sent by GET: the address tells a wish, and nothing of why. */
export function FindHelp({ wish, languages }: FindHelpProps) {
  const { find } = useContent().talk;
  const ticks = [
    ["free", find.free, wish.free],
    ["anonymous", find.anonymous, wish.anonymous],
    ["direct", find.direct, wish.direct],
  ] as const;
  return (
    <form method="get" action="/talk#find" id="find" className="card stack">
      <fieldset className="options">
        <legend className="question-label">{find.title}</legend>
        {ticks.map(([name, text, isTicked]) => (
          <label className="option" key={name}>
            <input type="checkbox" name={name} value="1" defaultChecked={isTicked} /> {text}
          </label>
        ))}
      </fieldset>
      <SpokenSelect
        id="spoken"
        label={find.spoken}
        any={find.anyLanguage}
        languages={languages}
        chosen={wish.language}
      />
      <p>
        <button className="button button-quiet">{find.go}</button>
      </p>
    </form>
  );
}
