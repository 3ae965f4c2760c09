interface SourceListProps {
  title: string;
  sources: { title: string; address: string; date: string }[];
  /** When they were read. */
  note: string;
}

/** Where a page of advice comes from, each source with its own date. */
export function SourceList({ title, sources, note }: SourceListProps) {
  return (
    <section className="small source-list">
      <h2 className="source-title">{title}</h2>
      <ul className="plain-list">
        {sources.map((source) => (
          <li key={source.address}>
            <a href={source.address}>{source.title}</a>, {source.date}
          </li>
        ))}
      </ul>
      <p>{note}</p>
    </section>
  );
}
