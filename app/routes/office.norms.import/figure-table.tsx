import type { FigureChange } from "~/local-norms/list-changes";
import type { Norm } from "~/norms/norm";
import { useContent, useLanguage } from "~/ui/language";

/** Each figure of the table beside the one students see now. */
export function FigureTable({ figures }: { figures: readonly FigureChange[] }) {
  const { officeNorms } = useContent();
  const { preview, groups } = officeNorms;
  const language = useLanguage();
  const say = useSayFigure();
  const isSame = ({ before, after }: FigureChange) =>
    before?.id === after?.id && before?.publication.id === after?.publication.id;
  return (
    <>
      {figures.every(isSame) && <p className="note">{preview.noneChanges}</p>}
      <table className="changes">
        <thead>
          <tr>
            <th scope="col">{preview.figure}</th>
            <th scope="col">{preview.now}</th>
            <th scope="col">{preview.then}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={`${figure.measure} ${figure.group}`}>
              <th scope="row">
                {(figure.after ?? figure.before)?.definition[language] ?? figure.measure}
                <br />
                <span className="small">{groups[figure.group as keyof typeof groups]}</span>
              </th>
              <td data-head={preview.now}>{say(figure.before)}</td>
              <td data-head={preview.then}>{isSame(figure) ? preview.stays : say(figure.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A figure with its grade and its source. */
function useSayFigure() {
  const language = useLanguage();
  const { officeNorms, feedback } = useContent();
  const { precision, units } = feedback.sure;
  return (norm: Norm | null) => {
    if (!norm) return officeNorms.preview.noFigure;
    const { value, distribution, publication, grade, period } = norm;
    const figure =
      value === null
        ? officeNorms.preview.distribution((distribution?.length ?? 0) + 1)
        : `${precision[norm.precision]}${new Intl.NumberFormat(language).format(value)} ${units[norm.unit]}`;
    return (
      <>
        <strong>{figure}</strong>
        <br />
        <span className="small">
          {[publication.source.title, period, officeNorms.grade(grade)].filter(Boolean).join(" · ")}
        </span>
      </>
    );
  };
}
