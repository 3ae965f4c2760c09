import { getQuestion } from "~/group/questions";
import type { Room } from "~/group/room.server";
import type { Language } from "~/language";
import { Hundred } from "./hundred";
import { type GroupTexts, RoomReveal } from "./room-reveal";

interface PhoneViewProps {
  room: Room;
  texts: GroupTexts;
  language: Language;
  /** What this phone chose already; the stream does not know, the page does. */
  mine?: { guess?: number; own?: number };
  fault?: string | null;
  /** What was typed and could not be kept. */
  typed?: string;
}

/** What one phone in the room sees. Rendered in a page, and once for all phones in a stream. */
export function PhoneView({ room, texts, language, mine = {}, fault, typed }: PhoneViewProps) {
  const { join, questions, screen } = texts;
  const question = getQuestion(room.question);
  const words = questions[room.question];
  if (room.phase === "lobby")
    return <Waiting title={join.lobby} text={join.lobbyText} texts={texts} code={room.code} />;
  if (room.phase === "ended") {
    return (
      <div className="stack">
        <h1>{join.ended}</h1>
        <p className="lead">{join.endedText}</p>
        <p className="actions">
          <a className="button" href="/check/1">
            {join.check}
          </a>
          <a href="/talk">{join.talk}</a>
        </p>
      </div>
    );
  }
  if (room.phase === "reveal" && room.reveal) {
    return (
      <div className="stack">
        <p className="small">{texts.host.step(room.number, room.total)}</p>
        <h1 className="room-question">{words.ask}</h1>
        <RoomReveal
          reveal={room.reveal}
          question={room.question}
          texts={texts}
          language={language}
        />
        <Refresh text={join.refresh} code={room.code} />
      </div>
    );
  }
  const isOwn = room.phase === "own";
  const chosen = isOwn ? mine.own : mine.guess;
  const said = isOwn ? (chosen === 1 ? join.yes : join.no) : String(chosen);
  return (
    <form
      className="stack"
      method="post"
      action={`/join/${room.code}`}
      autoComplete="off"
      data-vote
    >
      <input type="hidden" name="position" value={room.number - 1} />
      <input type="hidden" name="part" value={isOwn ? "own" : "guess"} />
      <p className="small">{texts.host.step(room.number, room.total)}</p>
      <h1 className="room-question">
        {isOwn ? words.askSelf : <label htmlFor="value">{words.ask}</label>}
      </h1>
      {fault && (
        <p className="fault" id="vote-fault" role="alert">
          {fault}
        </p>
      )}
      {isOwn ? (
        <fieldset className="room-choice">
          <legend className="small">{join.ownHelp}</legend>
          {[1, 0].map((value) => (
            <label className="option" key={value}>
              <input type="radio" name="value" value={value} defaultChecked={chosen === value} />{" "}
              {value === 1 ? join.yes : join.no}
            </label>
          ))}
        </fieldset>
      ) : (
        <div data-guess={question.unit === "of-100" ? "" : undefined}>
          <p className="room-guess">
            <input
              id="value"
              name="value"
              className="text-field"
              inputMode="numeric"
              maxLength={7}
              defaultValue={typed ?? chosen ?? ""}
              aria-describedby={fault ? "vote-fault" : undefined}
              aria-invalid={fault ? true : undefined}
            />{" "}
            {join.units[question.unit]}
          </p>
          {question.unit === "of-100" && <Hundred share={chosen ?? 0} label={null} />}
        </div>
      )}
      <p>
        <button className="button">{chosen === undefined ? join.send : join.change}</button>
      </p>
      <p role="status" className="room-saved">
        {chosen !== undefined && !fault && join.saved(said)}
      </p>
      <p className="small">{screen.anonymous}</p>
      {chosen !== undefined && <Refresh text={join.refresh} code={room.code} />}
    </form>
  );
}

function Waiting(props: { title: string; text: string; texts: GroupTexts; code: string }) {
  const { title, text, texts, code } = props;
  return (
    <div className="stack">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p className="small">{texts.join.anonymous}</p>
      <Refresh text={texts.join.refresh} code={code} />
    </div>
  );
}

/** Only where no stream brings the news. */
function Refresh({ text, code }: { text: string; code: string }) {
  return (
    <noscript>
      <p>
        <a className="button button-quiet" href={`/join/${code}`}>
          {text}
        </a>
      </p>
    </noscript>
  );
}
