import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Links, Meta, Outlet, useMatches, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { env } from "~/env.server";
import { regionStylesAddress } from "~/http/region-styles.server";
import { findEmergencyContacts } from "~/region/region";
import { getRegion } from "~/region/region.server";
import { CrowdPatterns } from "~/ui/crowd-patterns";
import enhanceHref from "~/ui/enhance.js?url";
import { useFault } from "~/ui/fault-page";
import { LanguageProvider, useContent, useLanguage } from "~/ui/language";
import { PageFooter } from "~/ui/page-footer";
import { PageHeader } from "~/ui/page-header";
import { people } from "~/ui/people";
import { readyFooter, readyPatterns } from "~/ui/ready-frame.server";
import stylesHref from "~/ui/styles.css?url";

declare module "@remix-run/node" {
  interface AppLoadContext {
    language: "nl" | "en";
    /** Keyed hash of where the request came from, for an hour and in memory only; see limits.server.ts. */
    visitor: string;
  }
}

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesHref },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
];

export function loader({ context: { language } }: LoaderFunctionArgs) {
  const region = getRegion();
  return {
    language,
    contacts: findEmergencyContacts(region),
    isDemo: env.DEMO === "yes",
    regionStyles: regionStylesAddress(),
    ready: { patterns: readyPatterns(people, language), footer: readyFooter(region, language) },
  };
}

/** What a route may say of itself to the page around it. */
export interface RouteHandle {
  /** Shows the quick exit: the page asks, tells or could betray something about its reader. */
  sensitive?: boolean;
  /** The page is the same for everybody who reads it in a language, as long as the region is the same. */
  constant?: boolean;
  /** The page is the same for everybody who gets the same data, but for the token of its forms. */
  repeats?: boolean;
  /** The page has a form that must not be lost, and offers the other language inside it. */
  switchesLanguageInForm?: boolean;
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  return (
    <LanguageProvider value={root?.language ?? "nl"}>
      <Document>{children}</Document>
    </LanguageProvider>
  );
}

function Document({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const handle = (useMatches().at(-1)?.handle ?? {}) as RouteHandle;
  const { site } = useContent();
  const fault = useFault();
  const { isDemo, ready, regionStyles } = useRouteLoaderData<typeof loader>("root") ?? {};
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {fault && <title>{`${fault.title} · Doorsnee`}</title>}
        <Meta />
        <Links />
        {regionStyles && <link rel="stylesheet" href={regionStyles} />}
        {/* It adds, and every page works without it. */}
        <script type="module" src={enhanceHref} />
      </head>
      <body>
        <a className="skip" href="#content">
          {site.skip}
        </a>
        <CrowdPatterns ready={ready?.patterns} />
        <PageHeader handle={handle} />
        {isDemo && <p className="demo">{site.demo}</p>}
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <PageFooter ready={ready?.footer} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export { FaultPage as ErrorBoundary } from "~/ui/fault-page";
