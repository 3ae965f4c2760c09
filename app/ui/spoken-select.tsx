import { useLanguage } from "./language";
import { sayLanguages } from "./say-place";

interface SpokenSelectProps {
  id: string;
  label: string;
  /** What stands for every language. */
  any: string;
  languages: readonly string[];
  chosen: string | null;
}

/** Asks in which language somebody wants to be spoken with. */
export function SpokenSelect({ id, label, any, languages, chosen }: SpokenSelectProps) {
  const language = useLanguage();
  return (
    <p>
      <label className="question-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} name="spoken" defaultValue={chosen ?? ""}>
        <option value="">{any}</option>
        {languages.map((code) => (
          <option key={code} value={code}>
            {sayLanguages([code], language)}
          </option>
        ))}
      </select>
    </p>
  );
}
