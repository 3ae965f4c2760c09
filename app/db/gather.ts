import { performance } from "node:perf_hooks";

/** Milliseconds that the first of a batch waits at most, however many keep coming. */
const longest = 5;

/**
 * Does what is asked in one moment with one statement: each commit waits for the disk and the driver
 * stalls the site meanwhile, so a hall that votes at once would wait for itself. A moment ends with a
 * turn of the event loop that brings nobody, so who comes alone waits for nobody. Every caller still
 * hears of its own, and only after it was done.
 */
export function gather<Item, Result>(
  act: (items: Item[]) => Promise<(item: Item) => Result>,
): (item: Item) => Promise<Result> {
  let waiting: { item: Item; done: (result: Promise<Result>) => void }[] = [];
  const flush = () => {
    const batch = waiting;
    waiting = [];
    const acted = act(batch.map(({ item }) => item));
    for (const { item, done } of batch) done(acted.then((resultOf) => resultOf(item)));
  };
  const waitFor = (known: number, until: number) => {
    if (waiting.length === known || performance.now() >= until) return flush();
    setImmediate(waitFor, waiting.length, until);
  };
  return (item) =>
    new Promise((done) => {
      if (waiting.length === 0) setImmediate(waitFor, 0, performance.now() + longest);
      waiting.push({ item, done });
    });
}
