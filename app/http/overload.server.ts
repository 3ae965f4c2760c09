import { performance } from "node:perf_hooks";
import type { Request, RequestHandler } from "express";
import { env } from "~/env.server";
import { chooseLanguage } from "./language.server";

/** Milliseconds between two looks at how late this process is. */
const interval = 100;
/**
 * Milliseconds that everything waits here, from which a newcomer is asked to come back, and from which
 * somebody half-way is too; their answers so far are in their cookie.
 */
const tooLate = { newcomer: env.LATE_AFTER, underWay: 5 * env.LATE_AFTER };
/** Seconds until a browser tries again by itself; not the same for all who were sent away together. */
const shortestWait = 5;
const spread = 10;

const sentence = {
  nl: "Het is nu heel druk. Deze pagina probeert het zo vanzelf opnieuw.",
  en: "It is very busy right now. This page will try again by itself in a moment.",
};

/** Says how many milliseconds late this process is; after a jam it halves with each look. */
export function watchLateness(): () => number {
  let due = performance.now() + interval;
  let late = 0;
  setInterval(() => {
    const now = performance.now();
    late = Math.max(now - due, late / 2);
    due = now + interval;
  }, interval).unref();
  return () => late;
}

/**
 * Answers a page at once with 503 when this process is late. Never a form, because somebody sent
 * something with it; never a live stream, which would not come back; never who asks whether it lives.
 */
export function refuseWhenLate(readLateness: () => number): RequestHandler {
  return (request, response, next) => {
    if (readLateness() < boundFor(request)) return next();
    const seconds = String(shortestWait + Math.floor(Math.random() * spread));
    response
      .status(503)
      .setHeader("Retry-After", seconds)
      .setHeader("Refresh", seconds)
      .type("text")
      .send(sentence[chooseLanguage(request)]);
  };
}

function boundFor(request: Request): number {
  if (request.method === "POST" || /^\/healthz$|\/live$/.test(request.path)) return Infinity;
  return request.headers.cookie ? tooLate.underWay : tooLate.newcomer;
}
