import { useContent } from "~/ui/language";
import type { Figure } from "./build-page";
import { FigureRow } from "./figure-row";
import type { NormsPage } from "./route";

interface ShelfProps {
  shelf: NormsPage["shelves"][number];
  /** Whether what is not in the feedback is unfolded at once. */
  isOpen: boolean;
}

/** The figures of one topic: what the feedback shows, and folded what else is known. */
export function ShelfOfFigures({ shelf, isOpen }: ShelfProps) {
  const { norms: text } = useContent();
  const used = shelf.used as Figure[];
  const known = shelf.known as Figure[];
  return (
    <section id={shelf.topic} className="shelf">
      <h2>{text.topics[shelf.topic]}</h2>
      {used.map((figure) => (
        <FigureRow key={figure.norm.id} figure={figure} />
      ))}
      {known.length > 0 && (
        <details className="shelf-more" open={isOpen}>
          <summary>{text.known(known.length)}</summary>
          {known.map((figure) => (
            <FigureRow key={figure.norm.id} figure={figure} />
          ))}
        </details>
      )}
    </section>
  );
}
