// @ts-check
import { Buffer } from "node:buffer";
import http from "node:http";
import { performance } from "node:perf_hooks";
import { URLSearchParams } from "node:url";

const agent = new http.Agent({ keepAlive: true, maxSockets: 2000 });

/** Lets go of the connections that were kept, so that the process can end. */
export function closeConnections() {
  agent.destroy();
}

/**
 * @typedef {{ method?: string, form?: Record<string, string> | string, cookie?: string, language?: string, encoding?: string, network?: string, agent?: http.Agent }} Wish
 * @typedef {{ status: number, headers: http.IncomingHttpHeaders, body: string, bytes: number, firstByte: number }} Answer
 */

/**
 * One request over a kept connection. `body` is empty when an encoding was asked for; `bytes` is what
 * came over the line, `firstByte` the milliseconds until the answer began. Connections are shared
 * unless an agent is given.
 * @param {string} url
 * @param {Wish} [wish]
 * @returns {Promise<Answer>}
 */
export function ask(url, wish = {}) {
  const { method = "GET", form, cookie = "", language = "nl", encoding, network } = wish;
  const start = performance.now();
  const body = typeof form === "string" ? form : form ? new URLSearchParams(form).toString() : "";
  const headers = {
    Cookie: cookie,
    "Accept-Language": language,
    ...(network && { "X-Forwarded-For": network }),
    ...(encoding && { "Accept-Encoding": encoding }),
    ...(form && {
      "Content-Type": "application/x-www-form-urlencoded",
      "Content-Length": Buffer.byteLength(body),
    }),
  };
  return new Promise((resolve, reject) => {
    const request = http.request(
      url,
      { agent: wish.agent ?? agent, method, headers },
      (response) => {
        const firstByte = performance.now() - start;
        /** @type {Buffer[]} */
        const chunks = [];
        let bytes = 0;
        response.on("data", (chunk) => {
          bytes += chunk.length;
          if (!encoding) chunks.push(chunk);
        });
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString("utf8"),
            bytes,
            firstByte,
          }),
        );
      },
    );
    request.once("error", (error) => {
      // The site closed a connection that was kept for later: a browser tries again too.
      if (!request.reusedSocket) return reject(error);
      ask(url, wish).then(resolve, reject);
    });
    request.end(body);
  });
}

/** @param {number} milliseconds */
export const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * How long something took, in whole milliseconds.
 * @param {number[]} took
 */
export function sum(took) {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0);
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}
