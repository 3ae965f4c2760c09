import { useContent } from "~/ui/language";
import circleHref from "./move-people.js?url";

/** Radius of each ring in the drawing, which is 200 wide; `data-rings` hands them to the script. */
const rings = { near: 38, middle: 66, far: 94 };
const distances = ["near", "middle", "far"] as const;
const kinds = ["helps", "harder", "both"] as const;

/** Lines on paper for who draws by hand. */
const paperLines = 8;

/** A sociogram: on the page with a script, on paper without one. It is never sent. */
export function Circle() {
  const { exercises } = useContent();
  const { circle } = exercises;
  return (
    <>
      <AddSomebody />
      <figure className="circle">
        <Drawing />
        <figcaption>
          <Shapes />
        </figcaption>
      </figure>
      <section className="stack" data-scripted hidden>
        <p className="small no-print">{circle.keys}</p>
        <h2>{circle.listTitle}</h2>
        <p data-nobody>{circle.nobody}</p>
        <ul className="people" data-people />
        <p className="visually-hidden" role="status" data-said />
        <p className="no-print">
          <button type="button" className="button button-quiet" data-print>
            {exercises.print}
          </button>
        </p>
        <PersonTemplate />
      </section>
      <OnPaper />
      <section className="stack">
        <h2>{circle.questionsTitle}</h2>
        <ul className="plain-list">
          {circle.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        <p>
          {circle.empty} <a href="/talk">{exercises.stop.talk}</a>
        </p>
      </section>
      <script type="module" src={circleHref} />
    </>
  );
}

function AddSomebody() {
  const { circle } = useContent().exercises;
  return (
    <div className="question no-print" data-scripted hidden>
      <label className="question-label" htmlFor="person-name">
        {circle.nameLabel}
      </label>
      <p className="fault" id="person-fault" role="alert" data-fault hidden />
      <div className="add-person">
        <input
          id="person-name"
          className="text-field"
          maxLength={20}
          autoComplete="off"
          spellCheck={false}
        />
        <button
          type="button"
          className="button"
          data-add
          data-full={circle.full}
          data-needs-name={circle.needsName}
          data-gone={circle.gone}
        >
          {circle.add}
        </button>
      </div>
    </div>
  );
}

function Drawing() {
  const { circle } = useContent().exercises;
  return (
    <svg
      className="circle-drawing"
      viewBox="-100 -100 200 200"
      role="group"
      aria-label={circle.picture}
      data-rings={distances.map((distance) => rings[distance]).join(" ")}
    >
      {[...distances].reverse().map((distance) => (
        <circle className={`ring ring-${distance}`} r={rings[distance]} key={distance} />
      ))}
      {distances.map((distance) => (
        <text className="ring-name" y={-rings[distance] + 8} key={distance}>
          {circle[distance]}
        </text>
      ))}
      <use href="#person-a" className="fill-you" transform="translate(-9 -12) scale(1.8)" />
      <text className="ring-you" y="13">
        {circle.you}
      </text>
    </svg>
  );
}

function Shapes() {
  const { circle } = useContent().exercises;
  return (
    <ul className="shapes" aria-label={circle.legendTitle}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg viewBox="-9 -9 18 18" aria-hidden="true">
            <path className={`shape shape-${kind}`} d={shapes[kind]} data-shape={kind} />
          </svg>
          {circle[kind]}
        </li>
      ))}
    </ul>
  );
}

/** A circle helps, a square makes it harder, a diamond does both: told apart by shape, not by colour alone. */
const shapes = {
  helps: "M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z",
  harder: "M-6.300 -6.300h12.600v12.600h-12.600z",
  both: "M0 -8.500L8.500 0L0 8.500L-8.500 0z",
};

/** What a person looks like in the list; the script fills it in. */
function PersonTemplate() {
  const { circle } = useContent().exercises;
  return (
    <template data-person>
      <li>
        <strong data-name />
        <label>
          <span className="small">{circle.distance}</span>
          <select data-distance autoComplete="off">
            {distances.map((distance) => (
              <option value={distance} key={distance}>
                {circle[distance]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="small">{circle.kind}</span>
          <select data-kind autoComplete="off">
            {kinds.map((kind) => (
              <option value={kind} key={kind}>
                {circle[kind]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="link no-print" data-remove>
          {circle.remove}
        </button>
      </li>
    </template>
  );
}

function OnPaper() {
  const { circle } = useContent().exercises;
  return (
    <section className="stack" data-unscripted>
      <h2>{circle.byHand}</h2>
      <p>{circle.byHandLead}</p>
      <table className="paper-people">
        <thead>
          <tr>
            <th scope="col">{circle.whoColumn}</th>
            <th scope="col">{circle.distance}</th>
            <th scope="col">{circle.kind}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: paperLines }, (_, line) => (
            <tr key={line}>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
