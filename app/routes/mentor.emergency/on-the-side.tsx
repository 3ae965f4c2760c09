/** Somebody on their side, seen from above: plain strokes, no face. */
export function OnTheSide({ label }: { label: string }) {
  return (
    <svg className="on-the-side" viewBox="0 0 220 104" role="img" aria-label={label}>
      <path className="limb limb-under" d="M70 46C52 34 46 22 58 12" />
      <path className="limb limb-under" d="M128 52L206 56" />
      <path className="trunk" d="M72 50L128 52" />
      <path className="limb" d="M128 54L158 84L194 84" />
      <path className="limb limb-thin" d="M76 54L88 84L54 66" />
      <circle className="head" cx="40" cy="50" r="15" />
    </svg>
  );
}
