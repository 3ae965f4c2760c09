import type { findEmergencyContacts, Region } from "~/region/region";
import { useContent, useLanguage } from "./language";
import { PhoneLink } from "./phone-link";

const pages = [
  "talk",
  "worried",
  "workshops",
  "exercises",
  "facts",
  "association",
  "mentor",
  "advisor",
  "norms",
  "receipt",
  "privacy",
  "about",
  "accessibility",
] as const;

/** What the footer says of the region. */
export interface FooterRegion {
  contacts: ReturnType<typeof findEmergencyContacts>;
  place: Region["name"];
  organisation: string;
}

/**
 * Emergency help stands on every page, whatever the answers, error pages included; those pages may
 * lack the ready HTML of what is inside.
 */
export function PageFooter({ ready }: { ready: string | undefined }) {
  if (ready === undefined)
    return (
      <footer className="page-footer">
        <FooterInside region={null} />
      </footer>
    );
  return <footer className="page-footer" dangerouslySetInnerHTML={{ __html: ready }} />;
}

/** What stands in the footer: help, the pages, and who runs the site. */
export function FooterInside({ region }: { region: FooterRegion | null }) {
  const { footer } = useContent().site;
  const language = useLanguage();
  const contacts = region?.contacts;
  // Should the region itself be what broke, the national numbers are still right.
  const emergency = contacts?.emergency?.phone ?? "112";
  const suicidePrevention = contacts?.suicidePrevention?.phone ?? "0800-0113";
  const website = contacts?.suicidePrevention?.website;
  return (
    <>
      <div className="page-footer-help">
        <p>
          <strong>{footer.emergency}</strong>{" "}
          <PhoneLink phone={emergency}>
            {footer.call} {emergency}.
          </PhoneLink>
        </p>
        <p>
          {footer.suicide} <PhoneLink phone={suicidePrevention} />
          {website && (
            <>
              , <a href={website}>{new URL(website).host.replace("www.", "")}</a>
            </>
          )}
          .
        </p>
      </div>
      <nav aria-label={footer.links}>
        <ul>
          {pages.map((page) => (
            <li key={page}>
              <a href={`/${page}`}>{footer[page]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {region && (
        <p className="small">{footer.runBy(region.place[language], region.organisation)}</p>
      )}
    </>
  );
}
