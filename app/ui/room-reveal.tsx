import type { content } from "~/content/content";
import type { QuestionId } from "~/group/questions";
import type { Reveal } from "~/group/reveal";
import type { Language } from "~/language";
import { Hundred } from "./hundred";

/** Everything these views say; passed on, because a stream has no page around it. */
export type GroupTexts = (typeof content)["nl"]["group"];

interface RoomRevealProps {
  reveal: Reveal;
  question: QuestionId;
  texts: GroupTexts;
  language: Language;
}

/** The room's guess, then what was measured, with its source. The same on phones and big screen. */
export function RoomReveal({ reveal, question, texts, language }: RoomRevealProps) {
  const { room, truth, own, missedBy, source } = reveal;
  const { screen } = texts;
  const words = texts.questions[question];
  const isNothing = truth.kind === "nothing-to-correct";
  return (
    <div className="reveal">
      <div className="reveal-words stack">
        <p className="reveal-room">{sayGuess(reveal, texts)}</p>
        <p className="reveal-truth">{sayTruth(reveal, question, texts)}</p>
        {own.kind === "share" && <p>{screen.own(own.share)}</p>}
        {missedBy !== null && !isNothing && (
          <p className="small">{missedBy === 0 ? screen.exact : screen.near(missedBy)}</p>
        )}
        <p className="reveal-pause">{words.pause}</p>
        <p>{words.fact}</p>
        {source && (
          <p className="small">
            {screen.source}:{" "}
            <a href={source.href}>
              {[source.name, source.period, source.population?.[language]]
                .filter(Boolean)
                .join(", ")}
            </a>
          </p>
        )}
      </div>
      {truth.kind === "share" && (
        <Hundred
          share={Math.round(truth.share)}
          guess={room.kind === "guess" ? room.median : null}
          label={null}
        />
      )}
    </div>
  );
}

/** What the room thought, in a sentence. */
export function sayGuess({ room }: Reveal, { screen }: GroupTexts): string {
  return room.kind === "guess" ? screen.roomMedian(room.median) : screen.tooFew;
}

/** What was measured, in a sentence, or that there is nothing to show. */
export function sayTruth({ truth }: Reveal, question: QuestionId, texts: GroupTexts): string {
  if (truth.kind === "nothing-to-correct") return texts.screen.nothing;
  if (truth.kind === "nobody-measured") return texts.screen.notMeasured;
  return texts.questions[question].truth(readNumber(truth));
}

function readNumber(truth: Reveal["truth"]): number {
  if (truth.kind === "share") return Math.round(truth.share);
  return truth.kind === "number" ? truth.value : 0;
}
