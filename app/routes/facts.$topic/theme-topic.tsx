import { type ThemePageId, themes } from "~/knowledge/data/themes";
import { useContent } from "~/ui/language";
import { SourcedList } from "~/ui/sourced";

/** A topic that is no substance: what we know, and what we did not find. */
export function ThemeTopic({ topic }: { topic: ThemePageId }) {
  const { topic: text } = useContent().facts;
  return (
    <section className="stack">
      <h2>{text.known}</h2>
      <SourcedList statements={themes[topic]} />
      {topic === "medicines" && (
        <>
          <p>{text.noPill}</p>
          <p>{text.stop}</p>
        </>
      )}
    </section>
  );
}
