import { useContent } from "~/ui/language";

/**
 * What one Dutch standard glass is: 10 g of alcohol (norms.md section 2.1). At 0.79 g/ml that is
 * 250 ml of 5 %, 100 ml of 12 % or 35 ml of 35 % (9.9, 9.5 and 9.7 g).
 */
export function GlassPicture() {
  const { check } = useContent();
  return (
    <figure className="card stack glasses">
      <div className="glass-picture" aria-hidden="true">
        {check.glasses.map((name, index) => (
          <div key={name}>
            <svg viewBox="0 0 48 72">{drawings[index]}</svg>
            {name}
          </div>
        ))}
      </div>
      <figcaption className="small">{check.glassPicture}</figcaption>
    </figure>
  );
}

const drawings = [
  <>
    <path className="filled" d="M13 20h22l-2 46H15z" />
    <path d="M12 8h24l-2.5 60h-19z" />
  </>,
  <>
    <path className="filled" d="M14.5 24h19c0 9-4 14-9.5 14s-9.5-5-9.5-14z" />
    <path d="M14 8h20c3 20-2 31-10 31S11 28 14 8zM24 39v25M15 66h18" />
  </>,
  <>
    <path className="filled" d="M17 48h14l-1.5 18h-11z" />
    <path d="M15 38h18l-2.5 30h-13z" />
  </>,
];
