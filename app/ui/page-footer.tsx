import { useRouteLoaderData } from "@remix-run/react";
import type { loader } from "~/root";
import { useContent, useLanguage } from "./language";

const pages = ["talk", "worried", "norms", "receipt", "privacy", "about", "accessibility"] as const;

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
          <a href={dial(emergency)}>
            {footer.call} {emergency}.
          </a>
        </p>
        <p>
          {footer.suicide} <a href={dial(suicidePrevention)}>{suicidePrevention}</a>
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

function dial(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, "")}`;
}
