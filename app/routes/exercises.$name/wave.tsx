import { useContent } from "~/ui/language";
import waveHref from "./run-wave.js?url";

/** The guided urge surf: the steps as text, and with a script a clock, a drawing and one step at a time. */
export function Wave() {
  const { wave } = useContent().exercises;
  return (
    <>
      <p>{wave.tip}</p>
      <section className="card stack" data-wave={wave.length} data-scripted hidden>
        <WaveDrawing label={wave.picture} />
        <p className="big wave-caption" role="status" data-caption>
          {wave.captions[0]?.text}
        </p>
        <p className="actions">
          <button
            type="button"
            className="button"
            data-run
            data-pause={wave.pause}
            data-go-on={wave.goOn}
            data-again={wave.again}
          >
            {wave.start}
          </button>
          <span className="wave-clock" role="timer" aria-live="off">
            <span data-clock>{sayTime(wave.length)}</span> {wave.left}
          </span>
        </p>
      </section>
      <section className="stack">
        <h2>{wave.stepsTitle}</h2>
        <p>{wave.stepsLead}</p>
        <ol className="captions">
          {wave.captions.map(({ at, text }) => (
            <li key={at} data-at={at}>
              <span className="caption-time">{sayTime(at)}</span>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      </section>
      <script type="module" src={waveHref} />
    </>
  );
}

function WaveDrawing({ label }: { label: string }) {
  return (
    <svg className="wave" viewBox="0 0 320 120" role="img" aria-label={label}>
      <g className="wave-swell">
        <path
          className="wave-water"
          d="M-160 84c40-34 40-34 80-34s40 34 80 34 40-34 80-34 40 34 80 34 40-34 80-34 40 34 80 34 40-34 80-34 40 34 80 34V140H-160z"
        />
      </g>
      <g className="wave-rider">
        <path className="wave-board" d="M126 58q34 10 68 0-34 -6-68 0z" />
        <use
          href="#person-a"
          x="140"
          y="18"
          width="40"
          height="40"
          className="fill-you"
          transform="translate(-420 -54) scale(4)"
        />
      </g>
    </svg>
  );
}

/** Seconds as a clock shows them: 285 becomes "4:45". */
function sayTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
