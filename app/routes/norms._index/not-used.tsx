import type { Publication } from "~/norms/norm";
import { useContent, useLanguage } from "~/ui/language";
import { SourceLine } from "~/ui/norm-particulars";
import type { NormsPage } from "./route";

/** Grade X by publication, without its figures: why it is known and why nobody is compared with it. */
export function NeverUsed({ publications }: { publications: NormsPage["neverUsed"] }) {
  const language = useLanguage();
  const { never } = useContent().norms;
  return (
    <section id="never">
      <h2>{never.title}</h2>
      <p>{never.lead}</p>
      <ul className="plain-list">
        {publications.map(({ publication, isTold }) => (
          <li key={publication.id}>
            {publication.sampling[language]} {isTold && never.inWords}
            <SourceLine publication={publication as Publication} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What nobody measured well enough, so that an empty place is no surprise. */
export function Missing({ missing }: { missing: NormsPage["missing"] }) {
  const { missing: text } = useContent().norms;
  return (
    <section id="missing">
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      <ul className="plain-list">
        {missing.map(({ measure, reason }) => (
          <li key={measure}>
            {text.names[measure]}: {text.reasons[reason]}
          </li>
        ))}
      </ul>
    </section>
  );
}
