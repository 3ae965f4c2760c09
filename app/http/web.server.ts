import { createReadableStreamFromReadable, writeReadableStreamToWritable } from "@remix-run/node";
import type { Request as SiteRequest, Response as SiteResponse } from "express";
import { packAndSend } from "./packing.server";
import { PageResponse } from "./page-response.server";

/** A request as loaders and actions read it. Its signal tells that the visitor left before the answer. */
export function readWebRequest(request: SiteRequest, response: SiteResponse): Request {
  const left = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) left.abort();
  });
  const wish: RequestInit = {
    method: request.method,
    headers: readHeaders(request),
    signal: left.signal,
  };
  const isRead = request.method !== "POST" || request.readableEnded;
  if (isRead) return new Request(addressOf(request), wish);
  const body = createReadableStreamFromReadable(request);
  return new Request(addressOf(request), { ...wish, body, duplex: "half" });
}

/** Whether a request is a form without a file. */
export function isForm(request: SiteRequest): boolean {
  return request.method === "POST" && Boolean(request.is("application/x-www-form-urlencoded"));
}

/** The same of a form, read whole: what is too long for a form was refused before. */
export async function readWebForm(request: SiteRequest): Promise<Request> {
  const headers = readHeaders(request);
  const body = await readText(request);
  return new Request(addressOf(request), { method: "POST", headers, body });
}

function readText(request: SiteRequest): Promise<string> {
  return new Promise((resolve, reject) => {
    // Who left before says nothing any more, not even that they left.
    if (request.destroyed) return reject(new Error("The visitor left."));
    let text = "";
    request.setEncoding("utf8");
    request.on("data", (piece: string) => (text += piece));
    request.once("end", () => resolve(text));
    request.once("error", reject);
  });
}

function addressOf(request: SiteRequest): string {
  return `${request.protocol}://${request.headers.host}${request.originalUrl}`;
}

function readHeaders(request: SiteRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    for (const line of Array.isArray(value) ? value : [value])
      if (line !== undefined) headers.append(name, line);
  return headers;
}

/** What becomes smaller when it is packed; photographs and documents are packed already. */
const isText = /^text\/|json|svg/;

/** Sends what a loader, an action or a page answered, packed when it is text; a live stream as it comes. */
export async function sendWebResponse(response: SiteResponse, answer: Response): Promise<void> {
  response.statusMessage = answer.statusText;
  response.status(answer.status);
  for (const [name, value] of answer.headers) response.append(name, value);
  if (answer instanceof PageResponse) return packAndSend(response, Buffer.from(answer.html));
  if (!answer.body) return void response.end();
  const type = answer.headers.get("Content-Type") ?? "";
  if (!type.startsWith("text/event-stream")) {
    const bytes = Buffer.from(await answer.arrayBuffer());
    return isText.test(type) ? packAndSend(response, bytes) : void response.end(bytes);
  }
  // Who listens to a live stream hears that it is open before anything is said.
  response.flushHeaders();
  await writeReadableStreamToWritable(answer.body, response);
}
