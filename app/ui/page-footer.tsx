import { useRouteLoaderData } from "@remix-run/react";
import type { loader } from "~/root";
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

/** Emergency help stands on every page, whatever the answers, error pages included. */
export function PageFooter() {
  const { footer } = useContent().site;
  const language = useLanguage();
  const region = useRouteLoaderData<typeof loader>("root");
  const contacts = region?.contacts;
  // Should the region itself be what broke, the national numbers are still right.
  const emergency = contacts?.emergency?.phone ?? "112";
  const suicidePrevention = contacts?.suicidePrevention?.phone ?? "0800-0113";
  const website = contacts?.suicidePrevention?.website;
  return (
    <footer className="page-footer">
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
    </footer>
  );
}
