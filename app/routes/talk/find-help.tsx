import type { HelpWish } from "~/region/find-help";
import { useContent, useLanguage } from "~/ui/language";
import { sayLanguages } from "~/ui/say-place";

interface FindHelpProps {
  wish: HelpWish;
  /** Languages in which there is any help. */
  languages: readonly string[];
}

/** Asks what help must be like. Sent by GET: the address tells a wish, and nothing of why. */
export function FindHelp({ wish, languages }: FindHelpProps) {
  const language = useLanguage();
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
      <p>
        <label className="question-label" htmlFor="spoken">
          {find.spoken}
        </label>
        <select id="spoken" name="spoken" defaultValue={wish.language ?? ""}>
          <option value="">{find.anyLanguage}</option>
          {languages.map((code) => (
            <option key={code} value={code}>
              {sayLanguages([code], language)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <button className="button button-quiet">{find.go}</button>
      </p>
    </form>
  );
}
