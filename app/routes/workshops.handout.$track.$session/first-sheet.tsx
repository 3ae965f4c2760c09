import { Chain } from "~/ui/chain";
import { useContent } from "~/ui/language";
import type { Track } from "~/workshops/tracks";

/** For the first workshop: the goal, what the style brings and costs, and the chain. */
export function FirstSheet({ track }: { track: Track }) {
  const { workbook: text, feedback } = useContent();
  const { handout, fields, tracks } = text;
  const { goal, example } = tracks[track];
  return (
    <>
      <section>
        <h2>{text.parts.goal}</h2>
        <p>{goal}</p>
        <Lines count={2} />
      </section>
      <section className="handout-two">
        <div>
          <h2>{handout.gifts}</h2>
          <p>{feedback.styles[track].gift}</p>
          <Lines count={3} />
        </div>
        <div>
          <h2>{handout.costs}</h2>
          <p>{feedback.styles[track].cost}</p>
          <Lines count={3} />
        </div>
      </section>
      <section>
        <h2>{text.example}</h2>
        <p>{example.when}</p>
        <Chain {...example} />
      </section>
      <section>
        <h2>{handout.ownChain}</h2>
        <p>{fields.when.help}</p>
        <Lines count={1} />
        <Chain />
      </section>
      <p>
        <strong>{handout.homework}</strong>
      </p>
    </>
  );
}

/** Room to write on paper. */
export function Lines({ count }: { count: number }) {
  return Array.from({ length: count }, (_, line) => <p className="writing-line" key={line} />);
}
