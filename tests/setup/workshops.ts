import { randomBytes } from "node:crypto";
import { signIn } from "./office";
import type { Site } from "./site";
import { type Page, Student } from "./student";
import { ask } from "./database";

const day = 24 * 3600 * 1000;
/** The whole minute so many days from now, as an ISO moment. */
export function inDays(days: number): string {
  const minute = 60_000;
  return new Date(Math.floor((Date.now() + days * day) / minute) * minute).toISOString();
}

/** A facilitator who finished the training, with a session. */
export function trainedFacilitator(site: Site, name: string) {
  const facilitator = signIn(site, { role: "facilitator", name });
  ask(site, `INSERT INTO "WorkshopTraining" VALUES (?, '2026-01-01')`, facilitator.id);
  return facilitator;
}

interface Planned {
  track?: string;
  language?: string;
  state?: string;
  firstAt?: string;
  secondAt?: string;
  isOnline?: boolean;
  place?: string;
  institution?: string | null;
  room?: number;
  facilitatorId?: string;
  cofacilitatorId?: string;
}

/** A published cohort, put straight into the database of a running site; returns its id. */
export function putCohort(site: Site, planned: Planned = {}): string {
  const id = randomBytes(6).toString("base64url");
  const cohort = {
    id,
    track: "quick",
    language: "nl",
    state: "published",
    firstAt: inDays(10),
    secondAt: inDays(17),
    isOnline: false,
    place: "Zaal 3, Broerstraat 5",
    institution: null,
    room: 4,
    facilitatorId: planned.facilitatorId ?? trainedFacilitator(site, "Ann").id,
    cofacilitatorId: planned.cofacilitatorId ?? trainedFacilitator(site, "Bo").id,
    crisisContact: "",
    sequence: 1,
    changed: "{}",
    turns: 0,
    wallCode: Array.from(randomBytes(6), (byte) => "BCDFGHJK"[byte % 8]).join(""),
    firstWall: 0,
    secondWall: 0,
    note: "",
    ...planned,
  };
  const names = Object.keys(cohort);
  const values = Object.values(cohort).map((value) =>
    typeof value === "boolean" ? Number(value) : value,
  );
  ask(
    site,
    `INSERT INTO "Cohort" (${names.map((name) => `"${name}"`).join()}) VALUES (${names.map(() => "?").join()})`,
    ...values,
  );
  return id;
}

const field = (page: Page, name: string) =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(page.html)?.[1] ?? "";

/** A student with a nickname and a place, or a number on a waiting list. */
export class Participant extends Student {
  code = "";

  constructor(
    private readonly site: Site,
    headers: Record<string, string> = { "Accept-Language": "nl" },
  ) {
    super(site.url, headers);
  }

  /** The form of a cohort, filled in. */
  async fillNickname(cohort: string, nickname: string) {
    const page = await this.get(`/workshops/dates/${cohort}`);
    return { token: field(page, "token"), chance: field(page, "chance"), nickname };
  }

  async signUp(cohort: string, nickname = "Sam"): Promise<Page> {
    const page = await this.post(
      `/workshops/dates/${cohort}`,
      await this.fillNickname(cohort, nickname),
    );
    this.code = /class="code"[^>]*>([^<]+)</.exec(page.html)?.[1] ?? "";
    return page;
  }

  see(): Promise<Page> {
    return this.get("/workshops/place");
  }

  /** Presses a button of the own place. */
  async press(intent: string, more: Record<string, string> = {}): Promise<Page> {
    const page = await this.see();
    return this.post("/workshops/place", { token: field(page, "token"), intent, ...more });
  }

  /** Comes back with a code on a device that knows nothing. */
  async comeBack(code: string): Promise<Page> {
    const page = await this.see();
    const form = { token: field(page, "token"), intent: "open", code };
    return this.post("/workshops/place", form);
  }

  /** Another device of the same person. */
  async onOtherDevice(): Promise<Participant> {
    const other = new Participant(this.site);
    await other.comeBack(this.code);
    return other;
  }

  async evaluate(form: Record<string, string>): Promise<Page> {
    const page = await this.get("/workshops/evaluation");
    return this.post("/workshops/evaluation", { token: field(page, "token"), ...form });
  }
}

/** "place", a number on the waiting list, or null when neither is told. */
export function standingOf(page: Page): "place" | number | null {
  const waiting = /nummer (\d+) van de wachtlijst/.exec(page.html)?.[1];
  if (waiting) return Number(waiting);
  return page.html.includes("Je hebt een plek") ? "place" : null;
}
