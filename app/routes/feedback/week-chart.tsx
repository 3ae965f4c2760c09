import { useContent } from "~/ui/language";

const height = 100;

/** The own week as bars, one a day, with the same numbers as a table for who prefers it. */
export function WeekChart({ days }: { days: readonly (number | null)[] }) {
  const { feedback } = useContent();
  const most = Math.max(1, ...days.map((glasses) => glasses ?? 0));
  return (
    <figure className="week-chart">
      <svg viewBox="0 -4 280 128" aria-hidden="true">
        {days.map((glasses, index) => {
          const bar = ((glasses ?? 0) / most) * (height - 16);
          const x = index * 40;
          return (
            <g key={index}>
              <rect
                className="fill-you"
                x={x + 6}
                y={height - bar}
                width="28"
                height={bar}
                rx="3"
              />
              <line className="axis" x1={x + 4} x2={x + 36} y1={height + 0.5} y2={height + 0.5} />
              <text x={x + 20} y={height - bar - 5}>
                {glasses}
              </text>
              <text x={x + 20} y={height + 18} className="axis-label">
                {feedback.days[index]}
              </text>
            </g>
          );
        })}
      </svg>
      <table className="visually-hidden">
        <caption>{feedback.parts.week}</caption>
        <thead>
          <tr>
            <th scope="col">{feedback.table.day}</th>
            <th scope="col">{feedback.table.glasses}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((glasses, index) => (
            <tr key={index}>
              <th scope="row">{feedback.days[index]}</th>
              <td>{glasses}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
