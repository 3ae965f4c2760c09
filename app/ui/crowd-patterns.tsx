import { crowdRows, people } from "./people";

/** Five small people, and patterns of them in each colour of the site; drawn once a page. */
export function CrowdPatterns() {
  return (
    <svg width="0" height="0" className="crowd-patterns" aria-hidden="true">
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
    </svg>
  );
}
