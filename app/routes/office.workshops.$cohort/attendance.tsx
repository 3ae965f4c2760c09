import { useContent } from "~/ui/language";
import { ScrollTable } from "~/ui/scroll-table";
import { workshops } from "~/workshops/cohort";

interface AttendanceProps {
  places: { turn: number; nickname: string; first: string; second: string }[];
  begun: { first: boolean; second: boolean };
}

/** Nicknames in the order of signing up, with who was there once a workshop has begun. */
export function Attendance({ places, begun }: AttendanceProps) {
  const { group: text } = useContent().cohorts;
  if (places.length === 0) return <p>{text.nobody}</p>;
  return (
    <section>
      <h2>{begun.first ? text.attendance : text.list}</h2>
      <p className="small no-print">{text.attendanceHelp}</p>
      <ScrollTable
        label={begun.first ? text.attendance : text.list}
        heads={[text.nickname, ...workshops.map((workshop) => text.workshop[workshop])]}
      >
        {places.map((place) => (
          <tr key={place.turn}>
            <th scope="row">{place.nickname}</th>
            {workshops.map((workshop) => (
              <td key={workshop}>
                {begun[workshop] && (
                  <select
                    name={`${workshop}-${place.turn}`}
                    defaultValue={place[workshop]}
                    aria-label={text.attendanceOf(place.nickname, text.workshop[workshop])}
                  >
                    {(["", "present", "absent"] as const).map((value) => (
                      <option key={value} value={value}>
                        {text.values[value]}
                      </option>
                    ))}
                  </select>
                )}
              </td>
            ))}
          </tr>
        ))}
      </ScrollTable>
    </section>
  );
}
