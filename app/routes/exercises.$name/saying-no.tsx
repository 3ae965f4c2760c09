import { useContent } from "~/ui/language";

/** Moments that open to lines: first think, then look. */
export function SayingNo() {
  const text = useContent().exercises["saying-no"];
  return (
    <>
      <section className="moments">
        {text.situations.map(({ title, lines }) => (
          <details className="card" key={title}>
            <summary>{title}</summary>
            <ul className="lines">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        ))}
      </section>
      <p>{text.practise}</p>
      <section className="stack">
        <h2>{text.tricksTitle}</h2>
        <ul className="checked-list">
          {text.tricks.map((trick) => (
            <li key={trick}>{trick}</li>
          ))}
        </ul>
      </section>
      <p className="note">
        {text.pressure} <a href="/talk">{useContent().exercises.stop.talk}</a>
      </p>
    </>
  );
}
