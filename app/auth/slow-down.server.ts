import { makeCounter } from "~/http/counter.server";

/** Attempts that go unhindered within a quarter of an hour, and the seconds between further ones. */
const limits = {
  /** Of one visitor on one name. */
  visitor: { free: 5, wait: 30 },
  /** Of everybody together on one name: guessing from many places gains nothing. More than one place can try. */
  name: { free: 40, wait: 60 },
};

const limiters = Object.entries(limits).map(([kind, { free, wait }]) => ({
  kind,
  free,
  attempts: makeCounter({ keyPrefix: kind, points: free, duration: 15 * 60 }),
  slow: makeCounter({ keyPrefix: `slow ${kind}`, points: 1, duration: wait }),
}));

/** What an attempt is counted under; both are kept in memory only. */
export interface Attempt {
  /** Keyed hash of where the request came from. */
  visitor: string;
  /** What somebody tries to sign in as. */
  name: string;
}

const keyOf = (kind: string, { visitor, name }: Attempt) =>
  kind === "visitor" ? `${visitor} ${name}` : name;

/**
 * Counts an attempt to sign in. Returns the seconds to wait before it may be made, 0 when it may be
 * made now. After five failures attempts get slow; nobody is ever locked out.
 */
export async function countAttempt(attempt: Attempt): Promise<number> {
  for (const { kind, free, attempts, slow } of limiters) {
    const key = keyOf(kind, attempt);
    const { consumedPoints } = await attempts.penalty(key);
    if (consumedPoints < free) continue;
    const refused = await slow.consume(key).then(
      () => null,
      (limited: { msBeforeNext?: number }) => limited,
    );
    // Who must wait has tried nothing, so it does not count for others on the same name.
    if (refused) return Math.ceil((refused.msBeforeNext ?? 1000) / 1000);
  }
  return 0;
}

/** Forgets earlier failures after a success. */
export async function forgiveAttempts(attempt: Attempt): Promise<void> {
  for (const { kind, attempts, slow } of limiters) {
    await attempts.delete(keyOf(kind, attempt));
    await slow.delete(keyOf(kind, attempt));
  }
}
