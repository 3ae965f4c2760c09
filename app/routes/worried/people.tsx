import { useContent } from "~/ui/language";

/** What is particular to a friend, a housemate, a partner or a parent; each opens by itself. */
export function People() {
  const { worried } = useContent();
  return (
    <div className="people-close">
      {Object.values(worried.close).map(({ name, see, say, notYours }) => (
        <details className="card" key={name}>
          <summary>{name}</summary>
          <div className="stack">
            <h3>{worried.see}</h3>
            <List lines={see} />
            <h3>{worried.say}</h3>
            <ul className="lines">
              {say.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <h3>{worried.notYours}</h3>
            <List lines={notYours} />
          </div>
        </details>
      ))}
    </div>
  );
}

function List({ lines }: { lines: string[] }) {
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
