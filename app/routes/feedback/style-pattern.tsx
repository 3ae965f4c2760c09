import type { Said } from "~/content/said";
import type { MessageValues, StyleLevel } from "~/feedback/message";
import { useContent } from "~/ui/language";
import { type Track, tracks } from "~/workshops/tracks";

/** The four styles and the own pattern, folded: a student decides whether to read it. */
export function StylePattern({ said, shows }: { said: Said } & MessageValues["style-pattern"]) {
  const { style, styles } = useContent().feedback;
  return (
    <div className="message stack">
      <p>{style.about}</p>
      <details>
        <summary>{style.open}</summary>
        <div className="stack">
          {said.text?.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <figure className="mill">
            <Mill shows={shows} />
            <figcaption className="small">{style.picture}</figcaption>
          </figure>
          <ul className="plain-list">
            {said.list?.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {tracks.map((track) => (
            <section className="stack" key={track}>
              <h3>{styles[track].name}</h3>
              <p>
                <strong>{style.gift}.</strong> {styles[track].gift}
              </p>
              <p>
                <strong>{style.cost}.</strong> {styles[track].cost}
              </p>
            </section>
          ))}
        </div>
      </details>
    </div>
  );
}

/** How far the sail of a blade is let out; a blade without an answer stays bare and dashed. */
const sail: Record<StyleLevel, number> = { often: 46, sometimes: 30, seldom: 14 };
const turn: Record<Track, number> = { alert: 45, deep: 135, quick: 225, curious: 315 };

/** A mill with a blade for each style. What it shows stands in words beneath it. */
function Mill({ shows }: MessageValues["style-pattern"]) {
  const { styles } = useContent().feedback;
  return (
    <svg viewBox="-90 -70 180 140" aria-hidden="true">
      <path className="mill-body" d="M-13 6 L13 6 L22 70 L-22 70 Z" />
      {tracks.map((track) => {
        const level = shows[track];
        return (
          <g key={track} transform={`rotate(${turn[track]})`}>
            {level && (
              <rect
                className="fill-you"
                x="1"
                y={-8 - sail[level]}
                width="12"
                height={sail[level]}
              />
            )}
            <rect
              className={level ? "mill-frame" : "mill-frame mill-bare"}
              x="1"
              y="-54"
              width="12"
              height="46"
            />
            <line className="mill-frame" y2="-58" />
          </g>
        );
      })}
      <circle className="mill-hub" r="4" />
      {tracks.map((track) => {
        const isRight = turn[track] < 180;
        const isTop = turn[track] < 90 || turn[track] > 270;
        return (
          <text key={track} x={isRight ? 50 : -50} y={isTop ? -57 : 64} textAnchor="middle">
            {styles[track].name}
          </text>
        );
      })}
    </svg>
  );
}
