import type { Bilingual } from "~/language";
import { useContent, useLanguage } from "./language";

interface GrantFieldsProps {
  /** The institutions at which roles may be given. */
  institutions: { id: string; name: Bilingual<string> }[];
  given: { role: string; institutions: string[] }[];
}

/** Ticks for each role at each institution. */
export function GrantFields({ institutions, given }: GrantFieldsProps) {
  const language = useLanguage();
  const { roles } = useContent().office;
  const isGiven = (role: string, id: string) =>
    given.some((grant) => grant.role === role && grant.institutions.includes(id));
  return Object.entries(roles).map(([role, name]) => (
    <fieldset className="grants" key={role}>
      <legend>{name}</legend>
      <ul>
        {institutions.map(({ id, name: place }) => (
          <li key={id}>
            <label className="tick">
              <input type="checkbox" name={role} value={id} defaultChecked={isGiven(role, id)} />
              {place[language]}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  ));
}
