interface HundredProps {
  /** How many of the hundred the figure is about, 0-100; null for a crowd that says nothing yet. */
  share: number | null;
  /** What the reader guessed, 0-100: a dashed line around so many. */
  guess?: number | null;
  /** The place of the reader, 1-100; only ever given where the light-use guard allows it. */
  you?: number | null;
  /** The drawing in one sentence, for who does not see it; null when the text beside it says the same. */
  label: string | null;
}

/** People in the drawing: whole ones, and never none where a few were measured. */
export function wholePeople(share: number): number {
  return share > 0 ? Math.max(1, Math.round(share)) : 0;
}

/** The signature of the site: a cross-section is a hundred students, counted row by row. */
export function Hundred({ share, guess = null, you = null, label }: HundredProps) {
  const labelled = label === null ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg className="hundred" viewBox="-1 -1 102 102" {...labelled}>
      <rect width="100" height="100" fill="url(#crowd-others)" />
      {share !== null && (
        <>
          <path className="fill-paper" d={outline(share)} data-coloured />
          <path d={outline(share)} fill="url(#crowd-students)" data-coloured />
        </>
      )}
      {guess !== null && guess > 0 && <path className="guess-line" d={outline(guess)} />}
      {you !== null && <You place={you} />}
    </svg>
  );
}

function You({ place }: { place: number }) {
  const x = ((place - 1) % 10) * 10;
  const y = Math.floor((place - 1) / 10) * 10;
  return (
    <g>
      <rect className="you-cell" x={x} y={y} width="10" height="10" rx="2" />
      <use href="#person-a" x={x} y={y} className="fill-you" />
    </g>
  );
}

/** The path around the first `count` of a hundred cells of 10 by 10, filled row by row. */
function outline(count: number): string {
  const rows = Math.floor(count / 10) * 10;
  const rest = (count % 10) * 10;
  if (count === 0) return "";
  if (rest === 0) return `M0 0H100V${rows}H0Z`;
  return rows === 0 ? `M0 0H${rest}V10H0Z` : `M0 0H100V${rows}H${rest}V${rows + 10}H0Z`;
}
