import type { LineAnswer } from "~/association/pasted-list";
import { useContent } from "~/ui/language";

/** Characters of a line that are shown back: a proof in groups, and little more. */
const shown = 40;

/** Every pasted line with its answer, in the order of the list. */
export function Outcome({ lines }: { lines: { typed: string; answer: LineAnswer }[] }) {
  const { check } = useContent().association;
  const good = lines.filter(({ answer }) => answer === "good").length;
  return (
    <div className="page">
      <h1>{check.result}</h1>
      {/* The page is new after a form was sent: focus belongs where the news is. */}
      {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
      <p className="lead" role="status" tabIndex={-1} autoFocus>
        {check.counted(good, lines.length)}
      </p>
      <table className="outcome">
        <thead>
          <tr>
            <th scope="col">{check.line}</th>
            <th scope="col">{check.code}</th>
            <th scope="col">{check.answer}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ typed, answer }, place) => (
            <tr key={place} className={answer === "good" ? "counts" : undefined}>
              <td>{place + 1}</td>
              {/* The key to somebody's answers is not put on a screen once more. */}
              <td>{answer === "receipt" ? check.hidden : typed.slice(0, shown)}</td>
              <td>{check.answers[answer]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="no-print">
        <a className="button button-quiet" href="/association/check">
          {check.again}
        </a>
      </p>
    </div>
  );
}
