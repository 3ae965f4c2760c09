import type { Room } from "~/group/room.server";
import { type GroupTexts, sayGuess, sayTruth } from "./room-reveal";

interface HostViewProps {
  room: Room;
  texts: GroupTexts;
  /** The host link, which the forms of this page are sent to. */
  address: string;
  /** Whether a hall is asked about itself before this question is shown. */
  asksOwn: boolean;
}

/** What the mentor has in hand: where the room is, what to say, and one big button. */
export function HostView({ room, texts, address, asksOwn }: HostViewProps) {
  const { host, questions, whyNotOwn, whyNothing } = texts;
  const words = questions[room.question];
  const { phase, reveal } = room;
  if (phase === "ended") return <Ended texts={texts} />;
  const isLast = phase === "reveal" && room.number === room.total;
  const next = isLast ? "last" : phase;
  return (
    <div className="stack">
      <p className="small">
        {phase !== "lobby" && <>{host.step(room.number, room.total)} · </>}
        {host.joined(room.joined)}
      </p>
      {phase === "lobby" ? (
        <>
          <h1>{host.title}</h1>
          <p>
            {host.code}: <strong className="host-code">{room.code}</strong>
          </p>
          <p className="note">{host.lobbySay}</p>
        </>
      ) : (
        <>
          <h1 className="room-question">{phase === "own" ? words.askSelf : words.ask}</h1>
          {phase !== "reveal" && <p>{host.votes(room.votes, room.joined)}</p>}
          <p className="small">{host.time[phase]}</p>
          <div className="note stack">
            {reveal ? (
              <>
                <p>
                  {sayGuess(reveal, texts)}{" "}
                  <strong>{sayTruth(reveal, room.question, texts)}</strong>
                </p>
                {reveal.truth.kind === "nothing-to-correct" && <p>{whyNothing}</p>}
                {reveal.own.kind === "withheld" && <p>{whyNotOwn[reveal.own.because]}</p>}
                <p>
                  {host.pause}: <strong>{words.pause}</strong>
                </p>
                <p>
                  {host.fact}: {words.fact}
                </p>
              </>
            ) : (
              <p>{words.say}</p>
            )}
          </div>
        </>
      )}
      <form method="post" action={address} data-next>
        <input type="hidden" name="version" value={room.version} />
        <input type="hidden" name="move" value="next" />
        <button className="button host-button">
          {asksOwn && phase === "guess" ? host.ask : host.buttons[next]}
        </button>
      </form>
      <form method="post" action={address}>
        <input type="hidden" name="version" value={room.version} />
        <button className="link-button" name="move" value="end">
          {host.end}
        </button>
      </form>
    </div>
  );
}

function Ended({ texts: { host } }: { texts: GroupTexts }) {
  return (
    <div className="stack">
      <h1>{host.ended}</h1>
      <p className="lead">{host.endedText}</p>
      <p>
        <a className="button" href="/mentor/session">
          {host.again}
        </a>
      </p>
    </div>
  );
}
