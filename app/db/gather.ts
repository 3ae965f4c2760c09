/** Milliseconds that the first of a batch waits for others. */
const moment = 5;

/**
 * Does what is asked in one moment with one statement, because each commit waits for the disk and the
 * driver stalls the site meanwhile: a hall that votes at once would wait for itself. Every caller
 * still hears of its own, and only after it was done.
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
  return (item) =>
    new Promise((done) => {
      if (waiting.length === 0) setTimeout(flush, moment);
      waiting.push({ item, done });
    });
}
