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
            viewBox="0 0 64 34"
            role="img"
            aria-label={officeRegion.colours.sample(officeRegion.schemes[scheme])}
          >
            <rect width="64" height="34" rx="2" fill={paper} />
            <rect x="32" y="3" width="29" height="28" rx="2" fill={card} />
            {[...Array(10).keys()].map((place) => (
              <use
                key={place}
                href="#person-a"
                x={3 + (place % 5) * 5.4}
                y={4 + Math.floor(place / 5) * 13}
                fill={place < 6 ? students : others}
              />
            ))}
            <rect
              x="41"
              y="5"
              width="11"
              height="11"
              rx="2"
              fill={softOf(you, scheme)}
              stroke={you}
            />
            <use href="#person-a" x="41.5" y="5.5" fill={you} />
            <text x="35" y="27" fontSize="5" fill={ink}>
              {officeRegion.schemes[scheme]}
            </text>
          </svg>
        );
      })}
    </div>
  );
}
