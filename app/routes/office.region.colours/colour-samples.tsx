import { type AdaptedColours, schemes, siteColours, softOf } from "~/region/colours";
import { useContent } from "~/ui/language";

/** Part of a hundred people in the colours, by day and in the dark. Attributes: style is not allowed here. */
export function ColourSamples({ colours }: { colours: AdaptedColours }) {
  const { officeRegion } = useContent();
  return (
    <div className="samples">
      {schemes.map((scheme) => {
        const { paper, card, others, ink } = siteColours[scheme];
        const [you, students] = [colours.you[scheme], colours.students[scheme]];
        return (
          <svg
            key={scheme}
            viewBox="0 0 104 36"
            role="img"
            aria-label={officeRegion.colours.sample(officeRegion.schemes[scheme])}
          >
            <rect width="104" height="36" fill={paper} />
            <rect x="62" y="5" width="37" height="26" rx="2" fill={card} />
            {[...Array(10).keys()].map((place) => (
              <use
                key={place}
                href="#person-a"
                x={5 + (place % 5) * 10}
                y={7 + Math.floor(place / 5) * 12}
                fill={place < 6 ? students : others}
              />
            ))}
            <rect
              x="75"
              y="8"
              width="11"
              height="11"
              rx="2"
              fill={softOf(you, scheme)}
              stroke={you}
            />
            <use href="#person-a" x="75.5" y="8.5" fill={you} />
            <text x="80.5" y="27" fontSize="4.5" textAnchor="middle" fill={ink}>
              {officeRegion.schemes[scheme]}
            </text>
          </svg>
        );
      })}
    </div>
  );
}
