import { getQuestion } from "~/group/questions";
import type { PhoneRoom } from "~/group/room.server";
import type { Language } from "~/language";
import { Hundred } from "./hundred";
import { type GroupTexts, RoomReveal } from "./room-reveal";

interface PhoneViewProps {
  room: PhoneRoom;
  texts: GroupTexts;
  language: Language;
  /** What this phone chose already; the stream does not know, the page does. */
  mine?: { guess?: number; own?: number };
  fault?: string | null;
  /** What was typed and could not be kept. */
  typed?: string | undefined;
}

/** What one phone in the room sees. Rendered in a page, and once for all phones in a stream. */
export function PhoneView(props: PhoneViewProps) {
  const { room, texts, language } = props;
  const { join } = texts;
  if (room.phase === "lobby")
    return <Waiting title={join.lobby} text={join.lobbyText} texts={texts} code={room.code} />;
  if (room.phase === "ended") return <Ended texts={texts} />;
  if (!room.reveal) return <Vote {...props} />;
  return (
    <div className="stack">
      <p className="small">{texts.host.step(room.number, room.total)}</p>
      <Fault fault={props.fault} />
      <h1 className="room-question" tabIndex={-1}>
        {texts.questions[room.question].ask}
      </h1>
      <RoomReveal reveal={room.reveal} question={room.question} texts={texts} language={language} />
      <Refresh text={join.refresh} code={room.code} />
    </div>
  );
}

/** The question that is open. No token of its own: who may vote is in the cookie of the phone. */
function Vote(props: PhoneViewProps) {
  const { room, texts, mine = {}, fault } = props;
  const { join, questions, screen } = texts;
  const words = questions[room.question];
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
      data-offline={join.faults.offline}
    >
      <input type="hidden" name="position" value={room.number - 1} />
      <input type="hidden" name="part" value={isOwn ? "own" : "guess"} />
      <p className="small">{texts.host.step(room.number, room.total)}</p>
      <h1 className="room-question" tabIndex={-1}>
        {isOwn ? words.askSelf : <label htmlFor="value">{words.ask}</label>}
      </h1>
      <Fault fault={fault} />
      {isOwn ? <YesOrNo chosen={chosen} texts={texts} /> : <Guess {...props} />}
      <p>
        <button className="button">{chosen === undefined ? join.send : join.change}</button>
      </p>
      <p role="status" className="room-saved" tabIndex={-1}>
        {chosen !== undefined && !fault && join.saved(said)}
      </p>
      <p className="small">{screen.anonymous}</p>
      {chosen !== undefined && <Refresh text={join.refresh} code={room.code} />}
    </form>
  );
}

function Fault({ fault }: { fault: string | null | undefined }) {
  if (!fault) return null;
  return (
    <p className="fault" id="vote-fault" role="alert" tabIndex={-1}>
      {fault}
    </p>
  );
}

function YesOrNo({ chosen, texts }: { chosen: number | undefined; texts: GroupTexts }) {
  const { join } = texts;
  return (
    <fieldset className="room-choice">
      <legend className="small">{join.ownHelp}</legend>
      {[1, 0].map((value) => (
        <label className="option" key={value}>
          <input type="radio" name="value" value={value} defaultChecked={chosen === value} />{" "}
          {value === 1 ? join.yes : join.no}
        </label>
      ))}
    </fieldset>
  );
}

function Guess({ room, texts, mine = {}, fault, typed }: PhoneViewProps) {
  const { unit } = getQuestion(room.question);
  const isShare = unit === "of-100";
  return (
    <div data-guess={isShare ? "" : undefined}>
      <p className="room-guess">
        <input
          id="value"
          name="value"
          className="text-field"
          inputMode="numeric"
          maxLength={7}
          defaultValue={typed ?? mine.guess ?? ""}
          aria-describedby={fault ? "vote-fault" : undefined}
          aria-invalid={typed === undefined ? undefined : true}
        />{" "}
        {texts.join.units[unit]}
      </p>
      {isShare && <Hundred share={mine.guess ?? 0} label={null} />}
    </div>
  );
}

function Ended({ texts }: { texts: GroupTexts }) {
  const { join } = texts;
  return (
    <div className="stack">
      <h1 tabIndex={-1}>{join.ended}</h1>
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
