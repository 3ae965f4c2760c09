import type { Listed } from "~/region/shown";
import { useContent, useLanguage } from "~/ui/language";
import { sayDay } from "~/ui/say-place";

/** Contacts and services with how their check stands, and the way to each. */
export function EntryList({ entries }: { entries: readonly (Listed & { isOwn: boolean })[] }) {
  const language = useLanguage();
  const { overview } = useContent().officeRegion;
  if (entries.length === 0) return null;
  return (
    <ul className="rows entries">
      {entries.map(({ part, name, check, verifiedOn, isEmpty, isEmergency, isOwn }) => {
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
              <span className="tag">
                {overview.kindOf[part.startsWith("services/") ? "services" : "contacts"]}
              </span>
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
