/** Things that hold, each with a tick. */
export function TickList({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="checked-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
