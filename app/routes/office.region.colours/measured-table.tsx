import { type AdaptedColours, measureColours } from "~/region/colours";
import { useContent } from "~/ui/language";
import { useSayField, useSayRatio } from "~/ui/say-region";

/** What was measured of each colour against each ground, and what it takes. */
export function MeasuredTable({ colours }: { colours: AdaptedColours }) {
  const { colours: words } = useContent().officeRegion;
  const [sayField, sayRatio] = [useSayField(), useSayRatio()];
  return (
    // A wide table scrolls by itself, with the keyboard too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-scroll" tabIndex={0} role="region" aria-label={words.measured}>
      <table>
        <caption>{words.measured}</caption>
        <thead>
          <tr>
            {[words.colour, words.ground, words.ratio, words.needed, words.result].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measureColours(colours).map(({ token, scheme, ground, ratio, needed, enough }) => (
            <tr key={`${token} ${scheme} ${ground}`}>
              <th scope="row">{sayField(`${token}.${scheme}`)}</th>
              <td>{words.grounds[ground]}</td>
              <td>{sayRatio(ratio)}</td>
              <td>{sayRatio(needed)}</td>
              <td>{enough ? words.enough : <strong>{words.tooLittle}</strong>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
