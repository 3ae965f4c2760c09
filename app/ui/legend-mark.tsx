/** The small drawing that stands for a colour of the hundred people; shape tells it apart as well as hue. */
export function LegendMark({ kind }: { kind: "students" | "guess" | "you" }) {
  return (
    <svg className="legend-mark" viewBox="-1 -1 12 12" aria-hidden="true">
      {kind === "guess" && <path className="guess-line" d="M0 0H10V10H0Z" />}
      {kind === "you" && <rect className="you-cell" width="10" height="10" rx="2" />}
      {kind !== "guess" && <use href="#person-a" className={`fill-${kind}`} />}
    </svg>
  );
}
