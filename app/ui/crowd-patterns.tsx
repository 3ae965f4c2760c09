/** Five small people, and patterns of them in each colour of the site; drawn once a page. */
export function CrowdPatterns() {
  return (
    <svg width="0" height="0" className="crowd-patterns" aria-hidden="true">
      <defs>
        <g id="person-a">
          <circle cx="5" cy="3.1" r="1.6" />
          <path d="M2.3 9.2c0-2.8 1-4 2.7-4s2.7 1.2 2.7 4z" />
        </g>
        <g id="person-b">
          <circle cx="5" cy="3.3" r="1.6" />
          <circle cx="6.3" cy="1.7" r=".8" />
          <path d="M2.6 9.2c-.2-2.7.8-3.9 2.4-3.9s2.6 1.2 2.4 3.9z" />
        </g>
        <g id="person-c">
          <circle cx="5" cy="2.7" r="1.6" />
          <path d="M2 9.2c.2-3 1.2-4.4 3-4.4s2.8 1.4 3 4.4z" />
        </g>
        <g id="person-d">
          <path d="M3.2 5.4c-.6-3 .4-3.9 1.8-3.9s2.4.9 1.8 3.9z" />
          <path d="M2.5 9.2c0-2.600.9-3.7 2.5-3.7s2.5 1.1 2.5 3.7z" />
        </g>
        <g id="person-e">
          <circle cx="5" cy="3.2" r="1.5" />
          <path d="M3 2.5h4.700v.5H3.400z" />
          <path d="M2.200 9.2c.3-2.700 1.1-3.9 2.8-3.9s2.5 1.2 2.8 3.9z" />
        </g>
        <g id="crowd">
          {["adbec", "becda"].map((row, y) =>
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
