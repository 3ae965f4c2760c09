import { Prisma, type PrismaClient } from "./generated/client";

/** Milliseconds of its turn after which a conflict becomes a fault, as a lock does on SQLite. */
const patience = 10_000;
/** What Prisma calls the operations that only read. */
const reads = /^(find|count|aggregate|groupBy)/;
/** PostgreSQL's words for "another was first, ask again": serialisation failure and deadlock. */
const conflicts = ["40001", "40P01"];

/**
 * The same client, which asks again when the database could not order a statement among others.
 * Nothing was written then, so asking again is the same question.
 */
export function retryConflicts(client: PrismaClient): PrismaClient {
  const retrying = client.$extends({
    query: {
      $allOperations: ({ operation, args, query }) =>
        askAgain(() => query(args), !reads.test(operation)),
    },
  });
  return retrying as unknown as PrismaClient;
}

/**
 * Asks until there is an answer other than a conflict. While one of this process asks again, its other
 * writes wait their turn: fifty who want one row would undo each other, and so go one by one.
 */
export async function askAgain<Answer>(
  ask: () => Promise<Answer>,
  writes: boolean,
  now: () => number = Date.now,
): Promise<Answer> {
  const keepOn = () => inTurn(() => keepAsking(ask, now));
  if (writes && queued > 0) return keepOn();
  try {
    return await ask();
  } catch (error) {
    if (!isConflict(error)) throw error;
  }
  return keepOn();
}

let lastTurn: Promise<unknown> = Promise.resolve();
let queued = 0;

function inTurn<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  queued += 1;
  const mine = lastTurn.then(act).finally(() => (queued -= 1));
  lastTurn = mine.catch(() => {});
  return mine;
}

/** A little later each time, and never in step with another process. */
async function keepAsking<Answer>(ask: () => Promise<Answer>, now: () => number): Promise<Answer> {
  const until = now() + patience;
  for (let most = 2; ; most = Math.min(2 * most, 64)) {
    try {
      return await ask();
    } catch (error) {
      if (!isConflict(error) || now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * most));
    }
  }
}

/** Where Prisma leaves what the driver said of a statement written by hand. */
interface DriverError {
  cause?: { originalCode?: string };
}

function isConflict(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  const { cause } = (error.meta?.["driverAdapterError"] ?? {}) as DriverError;
  return error.code === "P2034" || conflicts.includes(cause?.originalCode ?? "");
}
