import cluster from "node:cluster";
import { RateLimiterCluster, RateLimiterMemory } from "rate-limiter-flexible";

/**
 * A count in memory, under a name of its own, of at most `points` in `duration` seconds. Where the site
 * is several processes its first one counts for all, so that a guesser gains nothing by their number.
 */
export function makeCounter(options: { keyPrefix: string; points: number; duration: number }) {
  return cluster.isWorker ? new RateLimiterCluster(options) : new RateLimiterMemory(options);
}
