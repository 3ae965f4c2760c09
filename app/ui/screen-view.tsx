import { getQuestion } from "~/group/questions";
import type { Room } from "~/group/room.server";
import type { Language } from "~/language";
import { type GroupTexts, RoomReveal } from "./room-reveal";

interface ScreenViewProps {
  room: Room;
  texts: GroupTexts;
  language: Language;
  /** Where phones join, such as "doorsnee.example/join". */
  address: string;
  /** The same as a QR code, drawn. */
  qr: string;
  /** The host link, which the keyboard moves on. */
  host: string;
}

/** What stands on the big screen: read from the back of a hall, by somebody who came in late. */
export function ScreenView({ room, texts, language, address, qr, host }: ScreenViewProps) {
  return (
    <>
      <Scene {...{ room, texts, language, address, qr }} />
      {room.phase !== "ended" && (
        <form method="post" action={host} data-next className="screen-next">
          <input type="hidden" name="version" value={room.version} />
          <input type="hidden" name="from" value="screen" />
          <input type="hidden" name="move" value="next" />
          <button className="button button-quiet">{texts.screen.next}</button>
          <p className="small">{texts.screen.keys}</p>
        </form>
      )}
    </>
  );
}

function Scene({ room, texts, language, address, qr }: Omit<ScreenViewProps, "host">) {
  const { screen, questions } = texts;
  const words = questions[room.question];
  if (room.phase === "lobby") {
    return (
      <div className="screen-lobby">
        <div className="stack">
          <h1 className="screen-address">
            <span className="screen-small">{screen.join}</span> {address}
          </h1>
          <p className="screen-small">{screen.code}</p>
          <p className="screen-code">{room.code}</p>
          <p className="screen-count">{texts.host.joined(room.joined)}</p>
          <p className="screen-small">{screen.anonymous}</p>
        </div>
        <div
          className="qr"
          role="img"
          aria-label={screen.qr}
          dangerouslySetInnerHTML={{ __html: qr }}
        />
      </div>
    );
  }
  if (room.phase === "ended") {
    return (
      <div className="stack">
        <h1 className="screen-question">{screen.ended}</h1>
        <p className="screen-count">{screen.endedText}</p>
      </div>
    );
  }
  return (
    <div className="stack">
      <p className="screen-small">
        {texts.host.step(room.number, room.total)} · {address} · <strong>{room.code}</strong>
      </p>
      <h1 className={room.reveal ? "screen-question" : "screen-question screen-alone"}>
        {room.phase === "own" ? words.askSelf : words.ask}
      </h1>
      {room.phase === "guess" && (
        <p className="screen-count">{screen.guessed(room.votes, room.joined)}</p>
      )}
      {room.phase === "own" && (
        <p className="screen-count">{screen.answered(room.votes, room.joined)}</p>
      )}
      {room.reveal && (
        <>
          <RoomReveal
            reveal={room.reveal}
            question={room.question}
            texts={texts}
            language={language}
          />
          <GuessChart room={room} texts={texts} />
        </>
      )}
    </div>
  );
}

/** How the guesses of the room spread, as bars, and the same in a table behind a key. */
function GuessChart({ room, texts }: { room: Room; texts: GroupTexts }) {
  const guess = room.reveal?.room;
  if (guess?.kind !== "guess") return null;
  const { screen } = texts;
  const { max } = getQuestion(room.question);
  const highest = Math.max(...guess.bins);
  const from = (bin: number) => Math.round((bin * max) / 10);
  return (
    <figure className="guess-chart">
      <figcaption className="screen-small">{screen.room}</figcaption>
      <svg viewBox="0 0 100 12.5" aria-hidden="true">
        {guess.bins.map((count, bin) => {
          const height = (count / highest) * 11;
          return (
            <rect
              key={bin}
              className="guess-bar"
              x={bin * 10 + 0.5}
              y={12 - height}
              width="9"
              height={height}
            />
          );
        })}
        <path className="axis" d="M0 12H100" />
      </svg>
      <p className="guess-scale" aria-hidden="true">
        <span>0</span>
        <span>{from(5)}</span>
        <span>{max}</span>
      </p>
      <details data-table>
        <summary>{screen.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{screen.tableFrom}</th>
              <th scope="col">{screen.tableCount}</th>
            </tr>
          </thead>
          <tbody>
            {guess.bins.map((count, bin) => (
              <tr key={bin}>
                <th scope="row">
                  {from(bin)}–{bin === 9 ? max : from(bin + 1) - 1}
                </th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
