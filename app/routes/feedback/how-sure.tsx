import { useContent } from "~/ui/language";

/** Every figure above with who asked whom, when, how many and how; and what to do with doubt. */
export function HowSure({ norms, version }: { norms: readonly string[]; version: string }) {
  const { feedback, site } = useContent();
  return (
    <section className="part" id="sure" aria-labelledby="sure-title">
      <h2 id="sure-title">{feedback.sure.title}</h2>
      <p>
        {feedback.sure.lead} <span className="small">{version}</span>
      </p>
      {norms.map((norm) => (
        <details className="norm" key={norm} dangerouslySetInnerHTML={{ __html: norm }} />
      ))}
      <p className="no-print">
        <a href="/norms">{site.footer.norms}</a>
      </p>
    </section>
  );
}
