import type { RouteHandle } from "~/root";
import { useContent } from "./language";
import { LanguageSwitchLink } from "./language-switch";

/** Name, language and the way out. It stays in view, so that leaving is always one tap. */
export function PageHeader({ handle }: { handle: RouteHandle }) {
  const { site } = useContent();
  return (
    <header className="page-header">
      <a className="brand" href="/">
        <svg viewBox="0 0 30 10" aria-hidden="true">
          <use href="#person-a" className="fill-students" />
          <use href="#person-b" x="10" className="fill-you" />
          <use href="#person-c" x="20" className="fill-students" />
        </svg>
        {site.name}
      </a>
      <div className="page-header-links">
        {!handle.switchesLanguageInForm && <LanguageSwitchLink />}
        {handle.sensitive && (
          <a className="exit" href="/exit" data-exit title={site.exitHelp}>
            {site.exit}
          </a>
        )}
      </div>
    </header>
  );
}
