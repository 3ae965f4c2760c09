import { type AdaptedColours, measureColours } from "~/region/colours";
import { useContent } from "~/ui/language";
import { ScrollTable } from "~/ui/scroll-table";
import { useSayField, useSayRatio } from "~/ui/say-region";

/** What was measured of each colour against each ground, and what it takes. */
export function MeasuredTable({ colours }: { colours: AdaptedColours }) {
  const { colours: words } = useContent().officeRegion;
  const [sayField, sayRatio] = [useSayField(), useSayRatio()];
  return (
    <ScrollTable
      label={words.measured}
      isCaptioned
      heads={[words.colour, words.ground, words.ratio, words.needed, words.result]}
    >
      {measureColours(colours).map(({ token, scheme, ground, ratio, needed, enough }) => (
        <tr key={`${token} ${scheme} ${ground}`}>
          <th scope="row">{sayField(`${token}.${scheme}`)}</th>
          <td>{words.grounds[ground]}</td>
          <td>{sayRatio(ratio)}</td>
          <td>{sayRatio(needed)}</td>
          <td>{enough ? words.enough : <strong>{words.tooLittle}</strong>}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}
