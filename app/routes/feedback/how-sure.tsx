import type { Norm } from "~/norms/norm";
import { useContent } from "~/ui/language";
import { NormParticulars } from "~/ui/norm-particulars";

/** Every figure above with who asked whom, when, how many and how; and what to do with doubt. */
export function HowSure({ norms, version }: { norms: readonly Norm[]; version: string }) {
  const { feedback, site } = useContent();
  return (
    <section className="part" id="sure" aria-labelledby="sure-title">
      <h2 id="sure-title">{feedback.sure.title}</h2>
      <p>
        {feedback.sure.lead} <span className="small">{version}</span>
      </p>
      {norms.map((norm) => (
        <NormParticulars key={norm.id} norm={norm} />
      ))}
      <p className="no-print">
        <a href="/norms">{site.footer.norms}</a>
      </p>
    </section>
  );
}
