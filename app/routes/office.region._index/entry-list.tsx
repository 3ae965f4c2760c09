import type { Listed } from "~/region/shown";
import { useContent, useLanguage } from "~/ui/language";
import { sayDay } from "~/ui/say-place";

/** Contacts and services with how their check stands, and the way to each. */
export function EntryList({ entries }: { entries: readonly (Listed & { isOwn: boolean })[] }) {
  const language = useLanguage();
  const { officeRegion, talk } = useContent();
  const { overview } = officeRegion;
  if (entries.length === 0) return null;
  return (
    <ul className="rows entries">
      {entries.map(({ part, name, kind, check, verifiedOn, isEmpty, isEmergency, isOwn }) => {
        const said = name[language];
        const state =
          check === "never" || !verifiedOn
            ? overview.never
            : overview.since(sayDay(verifiedOn, language));
        const text = !isOwn ? overview.look : check === "fresh" ? overview.change : overview.check;
        return (
          <li key={part}>
            <span>
              <strong>{said}</strong>{" "}
              {talk.kinds[kind] && <span className="tag">{talk.kinds[kind]}</span>}
              <span className="small stack-tight">
                {[state, isEmpty && overview.isEmpty, isEmergency && overview.always]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
            <a href={`/office/region/${part}`} aria-label={`${text}: ${said}`}>
              {text}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
