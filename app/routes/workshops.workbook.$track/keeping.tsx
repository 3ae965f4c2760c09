import { useContent } from "~/ui/language";
import type { Track } from "~/workshops/tracks";

/** What can be done with what was written: take it along, or ask the site to keep it. */
export function Keeping({ track, isKept }: { track: Track; isKept: boolean }) {
  const { workbook: text } = useContent();
  return (
    <section className="part">
      <p className="actions">
        {isKept && (
          <button className="button" name="intent" value="change">
            {text.kept.change}
          </button>
        )}
        <button className={isKept ? "link" : "button"} name="intent" value="print">
          {text.toPrint}
        </button>
        <button className="link" formAction={`/workshops/workbook/file/${track}`} data-file>
          {text.download}
        </button>
      </p>
      {isKept ? (
        <details>
          <summary>{text.kept.eraseTitle}</summary>
          <div className="stack">
            <p>
              <button className="button button-quiet" name="intent" value="close">
                {text.kept.close}
              </button>
            </p>
            <p>{text.kept.eraseSure}</p>
            <p>
              <button className="button button-quiet" name="intent" value="erase">
                {text.kept.erase}
              </button>
            </p>
          </div>
        </details>
      ) : (
        <div className="stack">
          <h2>{text.keep.title}</h2>
          <p>{text.keep.text}</p>
          <p>{text.keep.how}</p>
          <p>
            <button className="button button-quiet" name="intent" value="keep">
              {text.keep.ask}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
