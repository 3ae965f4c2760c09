import { useContent } from "~/ui/language";

/** What to do when somebody is in trouble; on every plan, so that it lies on every table. */
export function Trouble() {
  const { trouble } = useContent().sessionPlans;
  return (
    <section className="plan-trouble">
      <h2>{trouble.title}</h2>
      <p>{trouble.lead}</p>
      {trouble.rows.map(({ title, text }) => (
        <div className="stack" key={title}>
          <h3>{title}</h3>
          <ul className="plain-list">
            {text.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      <h3>{trouble.afterTitle}</h3>
      <ul className="plain-list">
        {trouble.after.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
