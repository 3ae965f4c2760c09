import { useContent } from "./language";

/** Emergency help stands on every page, whatever the answers, error pages included. */
export function PageFooter() {
  const { footer } = useContent().site;
  return (
    <footer className="page-footer">
      <div className="page-footer-help">
        <p>
          <strong>{footer.emergency}</strong> <a href="tel:112">{footer.emergencyCall}</a>
        </p>
        <p>
          {footer.suicide} <a href="tel:08000113">0800-0113</a>,{" "}
          <a href="https://www.113.nl">113.nl</a>.
        </p>
      </div>
      <nav aria-label={footer.links}>
        <ul>
          {(
            ["talk", "worried", "norms", "receipt", "privacy", "about", "accessibility"] as const
          ).map((page) => (
            <li key={page}>
              <a href={`/${page}`}>{footer[page]}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
