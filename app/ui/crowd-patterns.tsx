import { crowdRows, people } from "./people";

/** Five small people, and patterns of them in each colour of the site; drawn once a page. */
export function CrowdPatterns({ ready }: { ready: string | undefined }) {
  const drawing = { width: "0", height: "0", className: "crowd-patterns", "aria-hidden": true };
  if (ready === undefined)
    return (
      <svg {...drawing}>
        <CrowdInside />
      </svg>
    );
  return <svg {...drawing} dangerouslySetInnerHTML={{ __html: ready }} />;
}

/** What stands in that drawing, for the pages to refer to. */
export function CrowdInside() {
  return (
    <defs>
      {Object.entries(people).map(([name, { heads, paths }]) => (
        <g id={`person-${name}`} key={name}>
          {heads.map(([x, y, radius]) => (
            <circle key={y} cx={x} cy={y} r={radius} />
          ))}
          {paths.map((path) => (
            <path key={path} d={path} />
          ))}
        </g>
      ))}
      <g id="crowd">
        {crowdRows.map((row, y) =>
          [...row].map((person, x) => (
            <use key={person} href={`#person-${person}`} x={x * 10} y={y * 10} />
          )),
        )}
      </g>
      {["others", "students"].map((colour) => (
        <pattern
          key={colour}
          id={`crowd-${colour}`}
          width="50"
          height="20"
          patternUnits="userSpaceOnUse"
        >
          <use href="#crowd" className={`fill-${colour}`} />
        </pattern>
      ))}
    </defs>
  );
}
