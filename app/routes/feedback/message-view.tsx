import type { ReactNode } from "react";
import type { Said } from "~/content/said";
import { listNormIds, type Message } from "~/feedback/message";
import { useContent } from "~/ui/language";
import type { Track } from "~/workshops/tracks";
import { PlanForm } from "./plan-form";
import type { FeedbackPage } from "./route";
import { StylePattern } from "./style-pattern";
import { RankFigure, ShareFigure } from "./share-figure";
import { SubstanceFacts } from "./substance-facts";
import { WeekChart } from "./week-chart";

/** Where words meet numbers: the sentences of a message beside its picture. */
export function MessageView({ message, page }: { message: Message; page: FeedbackPage }) {
  const { feedback } = useContent();
  // Each message is said by the function of its own id; TypeScript cannot follow that pairing.
  const say = feedback.messages[message.id] as (values: Message["values"]) => Said;
  const said = say(message.values);
  if (message.id === "style-pattern") return <StylePattern said={said} {...message.values} />;
  return (
    <div className="message stack">
      {said.big && <p className="big">{said.big}</p>}
      {drawFigure(message)}
      {said.text?.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {said.list && said.list.length > 0 && (
        <ul className={checked.includes(message.id) ? "checked-list" : "plain-list"}>
          {said.list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {addition(message, page)}
      <SourceLinks message={message} />
    </div>
  );
}

/** Lists of what somebody does or gains get a tick; the others tell or offer, and get none. */
const checked: Message["id"][] = ["happened-good", "strategies-used"];

function drawFigure(message: Message): ReactNode {
  switch (message.id) {
    case "guess-corrected":
    case "guess-right":
      return (
        <ShareFigure
          share={message.values.share}
          about={message.values.topic}
          guess={message.values.guess}
        />
      );
    case "guess-blank":
      return <ShareFigure share={message.values.share} about={message.values.topic} />;
    case "you-non-drinker":
    case "you-light":
      return message.values.share === null ? null : (
        <ShareFigure share={message.values.share} about="little-or-none" />
      );
    case "you-rank":
      return <RankFigure {...message.values} />;
    case "you-limits":
      return <ShareFigure share={message.values.share} about="within" />;
    default:
      return null;
  }
}

function addition(message: Message, page: FeedbackPage): ReactNode {
  switch (message.id) {
    case "week-total":
      return <WeekChart days={message.values.days} />;
    case "substance":
      return <SubstanceFacts figure={null} facts="" {...page.substances[message.values.id]} />;
    case "plan":
      return <PlanForm plan={page.plan} token={page.token} />;
    case "step-doctor":
    case "step-talk":
    case "step-talk-and-strategies":
      return <NextLink href="/talk" name="talk" isMain />;
    case "others-drink":
      return <NextLink href="/worried" name="worried" />;
    case "step-workshop":
      return <NextLink href="/workshops" name="workshops" isMain />;
    case "style-workshops":
      return <WorkshopLinks track={message.values.track} />;
    case "step-strategies":
    case "step-approval":
      return <NextLink href="/talk" name="talk" />;
    default:
      return null;
  }
}

function NextLink({
  href,
  name,
  isMain = false,
}: {
  href: string;
  name: "talk" | "worried" | "workshops";
  isMain?: boolean;
}) {
  const { site } = useContent();
  return (
    <p className="no-print">
      <a className={isMain ? "button" : undefined} href={href}>
        {site.footer[name]}
      </a>
    </p>
  );
}

/** One track first for who is invited to it; the way to choose among all of them for everybody. */
function WorkshopLinks({ track }: { track: Track | null }) {
  const { style } = useContent().feedback;
  return (
    <p className="actions no-print">
      {track && (
        <a className="button" href={`/workshops/${track}`}>
          {style.toTrack}
        </a>
      )}
      <a className={track ? undefined : "button button-quiet"} href="/workshops">
        {style.toAll}
      </a>
    </p>
  );
}

/** The way from a figure to who asked whom, in one click; the address itself is the second. */
function SourceLinks({ message }: { message: Message }) {
  const { feedback } = useContent();
  const ids = listNormIds(message);
  if (ids.length === 0) return null;
  return (
    <p className="small sources">
      {ids.map((id, index) => (
        <a key={id} href={`#norm-${id}`}>
          {feedback.sure.source}
          {ids.length > 1 && ` ${index + 1}`}
        </a>
      ))}
    </p>
  );
}
