import type { content } from "~/content/content";
import { Hundred, wholePeople } from "~/ui/hundred";
import { useContent } from "~/ui/language";
import { LegendMark } from "~/ui/legend-mark";

interface ShareFigureProps {
  share: number;
  /** What the coloured people do. */
  about: keyof typeof content.nl.feedback.legend.students;
  guess?: number | null;
}

/** A measured share as the hundred people, with the guess around it, and both in a table. */
export function ShareFigure(props: ShareFigureProps) {
  return (
    <figure className="share-figure">
      <ShareInside {...props} />
    </figure>
  );
}

/** What stands in that figure. */
export function ShareInside({ share, about, guess = null }: ShareFigureProps) {
  const { feedback } = useContent();
  const { legend, norm100, table } = feedback;
  return (
    <>
      <Hundred share={wholePeople(share)} guess={guess} label={null} />
      <table className="legend-table">
        <caption className="visually-hidden">{table.what}</caption>
        <tbody>
          <tr>
            <th scope="row">
              <LegendMark kind="students" /> {legend.students[about]}
            </th>
            <td>{norm100(share)}</td>
          </tr>
          {guess !== null && (
            <tr>
              <th scope="row">
                <LegendMark kind="guess" /> {legend.guess}
              </th>
              <td>{norm100(guess)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </>
  );
}

interface RankFigureProps {
  from: number;
  to: number;
  low: number;
  high: number;
}

/** The own place among a hundred; only for who drinks more than half, as the light-use guard decides. */
export function RankFigure({ from, to, low, high }: RankFigureProps) {
  const { feedback } = useContent();
  const { legend, table } = feedback;
  return (
    <figure className="share-figure">
      <Hundred share={from} you={Math.min(100, Math.round((from + to) / 2))} label={null} />
      <table className="legend-table">
        <caption className="visually-hidden">{table.what}</caption>
        <tbody>
          <tr>
            <th scope="row">
              <LegendMark kind="students" /> {legend.less}
            </th>
            <td>
              {from}–{to}
            </td>
          </tr>
          <tr>
            <th scope="row">{legend.estimate}</th>
            <td>
              {low}–{high}
            </td>
          </tr>
          <tr>
            <th scope="row">
              <LegendMark kind="you" /> {legend.you}
            </th>
            <td />
          </tr>
        </tbody>
      </table>
    </figure>
  );
}
