import { randomBytes } from "node:crypto";
import type { Site } from "./site";
import { type Page, Student, tokenOf } from "./student";
import { ask } from "./database";

interface NewSlot {
  workerId: string;
  /** Hours from now; may lie in the past. */
  startsIn: number;
  kind?: "walk-in" | "talk";
  way?: "place" | "phone" | "video";
  place?: string;
  languages?: string;
  institutions?: string;
}

const hour = 3_600_000;
const moment = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** Puts a time straight into the database of a running site; returns its id. */
export function addSlot(site: Site, slot: NewSlot): string {
  const id = randomBytes(12).toString("base64url");
  const start = Date.now() + slot.startsIn * hour;
  ask(
    site,
    `INSERT INTO "Slot" ("id", "kind", "workerId", "series", "startsAt", "endsAt", "way", "place",
      "languages", "institutions") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    slot.kind ?? "talk",
    slot.workerId,
    id,
    moment(start),
    moment(start + 0.75 * hour),
    slot.way ?? "place",
    slot.place ?? "Kamer 12, Zernike",
    slot.languages ?? "nl en",
    slot.institutions ?? "rug hanze",
  );
  return id;
}

/** A network of its own, for a site that trusts its proxy: from one network few talks are booked. */
const someNetwork = () => `10.${[...randomBytes(3)].join(".")}`;

/** A student on the page that books, ready to send the form. */
export async function startBooking(
  site: Site,
  network = someNetwork(),
): Promise<{ student: Student; token: string }> {
  const student = new Student(site.url, { "X-Forwarded-For": network });
  const page = await student.get("/talk/book");
  return { student, token: tokenOf(page) };
}

/** Books a time, or the waiting list without one; returns the student, the page and the code. */
export async function book(site: Site, slot: string | null, nickname = "Kiwi") {
  const { student, token } = await startBooking(site);
  const form = {
    token,
    nickname,
    topic: "drugs",
    intent: slot ? "book" : "wait",
    slot: slot ?? "",
  };
  const page = await student.post("/talk/book", form);
  return { student, page, code: codeOn(page) };
}

/** The code that a page shows once. */
export const codeOn = (page: Page) => /class="code"[^>]*>([^<]+)</.exec(page.html)?.[1] ?? "";

/** Presses a button on the page of an own talk. */
export async function press(
  student: Student,
  intent: string,
  fields: Record<string, string> = {},
): Promise<Page> {
  const token = tokenOf(await student.get("/talk/appointment"));
  return student.post("/talk/appointment", { token, intent, ...fields });
}

/** The token of a form in the office: the first one on its pages is the way out. */
export const officeToken = (page: Page) =>
  [...page.html.matchAll(/name="token" value="([^"]+)"/g)].at(-1)?.[1] ?? "";
