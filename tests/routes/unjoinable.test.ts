import { readdirSync, readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { personas } from "../factories/personas";
import { signIn } from "../setup/office";
import { type Site, startSite } from "../setup/site";
import { addSlot, codeOn } from "../setup/slots";
import { tokenOf } from "../setup/student";
import { ThreadStudent } from "../setup/thread";
import { Participant, putCohort } from "../setup/workshops";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

/**
 * What every column holds, as far as two rows could be laid beside each other by it:
 * `hash x` is a keyed hash in the space x · `chance` is made by chance for this row · `-> T.c` is the
 * value of another column · `sealed` opens with a key that is not in the row · `week`, `day`, `hour`
 * and `moment` are times · `of` is one of few values · `number` counts · `words` are of colleagues ·
 * `own` is what a student typed or answered.
 */
const columns: Record<string, Record<string, string>> = {
  Response: {
    key: "hash receipt",
    week: "week",
    questionnaireVersion: "of",
    answers: "own",
  },
  Staff: {
    id: "chance",
    name: "words",
    signInName: "words",
    ssoKey: "hash subject",
    grants: "words",
    codeSalt: "chance",
    since: "day",
    endedOn: "day",
  },
  Passkey: {
    id: "words",
    staffId: "-> Staff.id",
    publicKey: "words",
    counter: "number",
    transports: "of",
    label: "words",
    madeOn: "day",
    usedOn: "day",
  },
  StaffSession: {
    key: "hash office token",
    staffId: "-> Staff.id",
    method: "of",
    startedAt: "moment",
    seenAt: "moment",
    provedAt: "moment",
  },
  Invitation: {
    key: "hash office token",
    name: "words",
    grants: "words",
    madeBy: "-> Staff.id",
    expiresAt: "moment",
    usedAt: "moment",
  },
  SpentProof: { key: "hash office token", expiresAt: "moment" },
  AuditEntry: {
    number: "number",
    at: "moment",
    actor: "-> Staff.id",
    action: "of",
    subject: "words",
    details: "words",
    hash: "hash trail",
  },
  RegionRevision: {
    number: "number",
    at: "moment",
    by: "-> Staff.id",
    changed: "words",
    content: "words",
  },
  Snapshot: { version: "number", week: "week", published: "number", released: "number" },
  Campaign: {
    id: "chance",
    name: "words",
    openedWeek: "week",
    closedWeek: "week",
    invitedWho: "words",
    invited: "number",
    certifiedOn: "day",
  },
  Proof: { key: "hash proof", week: "week", used: "of" },
  NormTable: {
    version: "number",
    file: "words",
    particulars: "words",
    madeBy: "words",
    publishedOn: "day",
  },
  NormTableUse: {
    step: "number",
    version: "-> NormTable.version",
    chosenBy: "words",
    chosenOn: "day",
  },
  GroupSession: {
    id: "hash host",
    code: "chance",
    kind: "of",
    questions: "of",
    position: "number",
    phase: "of",
    version: "number",
    endsAt: "moment",
  },
  GroupPhone: { sessionId: "-> GroupSession.id", phone: "hash phone" },
  GroupVote: {
    sessionId: "-> GroupSession.id",
    phone: "-> GroupPhone.phone",
    question: "of",
    part: "of",
    value: "own",
  },
  GroupTally: { id: "chance", week: "week", question: "of", guesses: "number", bins: "number" },
  ServiceCount: { subject: "of", week: "week", category: "of", count: "number" },
  Slip: { key: "hash slip", institution: "of", language: "of", until: "week", used: "of" },
  SlipTally: { staffId: "-> Staff.id", made: "number" },
  Slot: {
    id: "chance",
    kind: "of",
    workerId: "-> Staff.id",
    series: "chance",
    startsAt: "moment",
    endsAt: "moment",
    way: "of",
    place: "words",
    languages: "of",
    institutions: "of",
    withdrawn: "of",
  },
  Booking: {
    key: "hash booking",
    slotId: "-> Slot.id",
    half: "chance",
    card: "sealed",
    summaryHalf: "chance",
    summary: "sealed",
    wishLanguage: "of",
    wishInstitution: "of",
    since: "hour",
    offerUntil: "moment",
    offers: "number",
    sequence: "number",
    outcome: "of",
    followUp: "of",
    onward: "of",
    eraseAfter: "day",
  },
  CalendarFeed: { workerId: "-> Staff.id", key: "hash calendar" },
  Thread: {
    id: "hash thread",
    half: "chance",
    about: "sealed",
    openedOn: "day",
    assignedTo: "-> Staff.id",
    handedBy: "-> Staff.id",
  },
  ThreadMessage: { threadId: "-> Thread.id", number: "number", day: "day", sealed: "sealed" },
  ReplyStarter: {
    id: "chance",
    language: "of",
    title: "words",
    text: "words",
    version: "number",
  },
  Workbook: { key: "hash workbook", week: "week", sealed: "sealed" },
  Cohort: {
    id: "chance",
    track: "of",
    language: "of",
    state: "of",
    firstAt: "moment",
    secondAt: "moment",
    isOnline: "of",
    place: "words",
    institution: "of",
    room: "number",
    facilitatorId: "-> Staff.id",
    cofacilitatorId: "-> Staff.id",
    crisisContact: "words",
    sequence: "number",
    changed: "words",
    turns: "number",
    wallCode: "chance",
    firstWall: "number",
    secondWall: "number",
    note: "words",
  },
  SignUp: {
    key: "hash workshop place",
    cohortId: "-> Cohort.id",
    turn: "number",
    nickname: "own",
    isWish: "of",
    moves: "number",
    seen: "number",
    first: "of",
    second: "of",
    firstRated: "of",
    secondRated: "of",
  },
  WorkshopTraining: { staffId: "-> Staff.id", trainedOn: "day" },
};

/** Rows that one student leaves behind, each under a code or a token of its own. */
const ofStudents = [
  ...["Response", "Booking", "Thread", "Workbook", "SignUp", "Slip", "Proof"],
  "GroupPhone",
];

const entries = Object.entries(columns).flatMap(([table, held]) =>
  Object.entries(held).map(([column, kind]) => ({ table, column, kind })),
);
const links = entries
  .filter(({ kind }) => kind.startsWith("-> "))
  .map(({ table, kind }) => [table, kind.slice(3).split(".")[0]!] as const);

/** Every table that can be reached from one by links, in either direction. */
function reach(table: string): Set<string> {
  const seen = new Set([table]);
  for (const at of seen)
    for (const [from, to] of links) {
      if (from === at) seen.add(to);
      if (to === at) seen.add(from);
    }
  return seen;
}

describe("the schema", () => {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const models = [...schema.matchAll(/^model (\w+) \{$([\s\S]*?)^\}/gm)];
  const tables = models.map(([, table]) => table!);

  it("holds the columns that are told apart here, and no other", () => {
    const found = models.flatMap(([, table, body]) =>
      [...body!.matchAll(/^ {2}(\w+)\s+(\w+)/gm)]
        .filter(([, , type]) => !tables.includes(type!))
        .map(([, column]) => `${table}.${column}`),
    );
    expect(found.length).toBeGreaterThan(100);
    expect(found.sort()).toEqual(entries.map(({ table, column }) => `${table}.${column}`).sort());
  });

  it("has no relation that is not told here, and each link leads to a column", () => {
    const related = models.flatMap(([, table, body]) =>
      [...body!.matchAll(/@relation\(fields: \[(\w+)\]/g)].map(([, column]) => [table!, column!]),
    );
    for (const [table, column] of related) expect(columns[table!]![column!]).toMatch(/^-> /);
    for (const { kind, table, column } of entries.filter((each) => each.kind.startsWith("-> "))) {
      const [to, at] = kind.slice(3).split(".");
      expect(columns[to!]?.[at!], `${table}.${column}`).toBeDefined();
    }
  });

  it("leads from a response to nothing, and from nothing to a response", () => {
    expect([...reach("Response")]).toEqual(["Response"]);
    // The look can tell: what does hang together is seen.
    expect([...reach("Booking")]).toContain("Staff");
    expect([...reach("GroupVote")].sort()).toEqual(["GroupPhone", "GroupSession", "GroupVote"]);
  });

  it("links no two rows of students, but by the group or the worker they share", () => {
    for (const [from, to] of links)
      if (ofStudents.includes(from)) expect(ofStudents, `${from} to ${to}`).not.toContain(to);
  });

  it("has for each kind of row a space of hashes of its own", () => {
    const spaces = entries
      .filter(({ kind }) => kind.startsWith("hash ") && kind !== "hash office token")
      .map(({ kind }) => kind);
    expect(new Set(spaces).size).toBe(spaces.length);
    for (const table of ofStudents.filter((each) => each !== "GroupPhone"))
      expect(
        Object.values(columns[table]!).filter((kind) => kind.startsWith("hash ")),
      ).toHaveLength(1);
  });

  it("shares with a response nothing but a week and a version", () => {
    expect(new Set(Object.values(columns["Response"]!))).toEqual(
      new Set(["hash receipt", "week", "of", "own"]),
    );
  });
});

describe("the code", () => {
  const sources = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|generated/.test(name))
    .map((name) => [name, readFileSync(`app/${name}`, "utf8")] as const);

  it("hashes codes in the spaces above, each in one place of the code, and in no other", () => {
    const spaces = entries.flatMap(({ kind }) => /^hash (.+)$/.exec(kind)?.[1] ?? []);
    const used = sources.flatMap(([, text]) =>
      [...text.matchAll(/\bhashCode\(\s*["`]([^"`$]+)/g)].map(([, space]) => space!.trim()),
    );
    const stored = [...new Set(used)].filter((space) => !/^calendar( entry)?$/.test(space));
    for (const space of stored) expect(spaces).toContain(space);
    for (const space of ["booking", "thread", "workbook", "workshop place", "slip", "proof"])
      expect(stored).toContain(space);
  });

  it("finds a response by its receipt in the rooms of the questionnaire, and asks for its feedback in one more", () => {
    const users = sources.filter(([, text]) => /\bhashReceipt\(/.test(text)).map(([name]) => name);
    expect(users.sort()).toEqual([
      "receipt/hash.server.ts",
      "routes/check.review/route.tsx",
      "routes/receipt.change/route.tsx",
      "routes/receipt.delete/route.tsx",
      // Reads what a student may take along to a talk; what goes along is sealed, without the receipt.
      "talk/own-parts.server.ts",
      "visit/open-receipt.server.ts",
      "visit/visit.server.ts",
    ]);
  });
});

describe("one student who does everything", () => {
  let site: Site;
  let rows: { table: string; column: string; value: string }[];
  let codes: string[];

  beforeAll(async () => {
    site = await startSite();
    const worker = signIn(site, { role: "prevention-worker", institutions: ["rug"] });
    const slot = addSlot(site, { workerId: worker.id, startsIn: 48 });
    const cohort = putCohort(site);
    const student = new ThreadStudent(site.url, { "Accept-Language": "nl" });
    codes = [await student.finish(personas.heavy)];
    const page = await student.get("/talk/book");
    const parts = [...page.html.matchAll(/name="part"[^>]*value="([^"]+)"/g)].map(([, id]) => id!);
    expect(parts.length).toBeGreaterThan(1);
    const form = new URLSearchParams({ token: tokenOf(page), nickname: "Kiwi", topic: "drugs" });
    form.set("intent", "book");
    form.set("slot", slot);
    for (const part of parts) form.append("part", part);
    codes.push(codeOn(await student.post("/talk/book", form)));
    await student.write("Hoe stop ik met drinken in de week?", { institution: "rug" });
    codes.push(student.code);
    const participant = new Participant(site);
    for (const [name, value] of student.cookies) participant.cookies.set(name, value);
    await participant.signUp(cohort, "Kiwi");
    codes.push(participant.code);
    const path = "/workshops/workbook/quick";
    const workbook = await student.get(path);
    const chance = /name="chance" value="([^"]+)"/.exec(workbook.html)?.[1] ?? "";
    const kept = { token: tokenOf(workbook), chance, intent: "keep", goal: "Minder in de week" };
    codes.push(codeOn(await student.post(path, kept)));
    rows = readAll(site.database);
  });
  afterAll(() => site.close());

  function readAll(file: string) {
    const database = new Database(file, { readonly: true });
    const found = Object.keys(columns).flatMap((table) =>
      (database.prepare(`SELECT * FROM "${table}"`).all() as Record<string, unknown>[]).flatMap(
        (row) =>
          Object.entries(row)
            .filter(([, value]) => value !== null)
            .map(([column, value]) => ({ table, column, value: String(value) })),
      ),
    );
    database.close();
    return found;
  }

  /** A value, and the texts and numbers in it where it is JSON. */
  function listValues(value: string): string[] {
    let parsed: unknown;
    try {
      parsed = JSON.parse(value);
    } catch {
      return [value];
    }
    const inside = (part: unknown): string[] =>
      typeof part === "object" && part !== null
        ? Object.entries(part).flatMap(([key, each]) => [key, ...inside(each)])
        : [String(part)];
    return [value, ...inside(parsed)];
  }

  const isLong = (value: string) => value.length >= 6;

  it("left a row in each table, under five codes that differ", () => {
    for (const table of ["Response", "Booking", "Thread", "ThreadMessage", "SignUp", "Workbook"])
      expect(
        rows.some((row) => row.table === table),
        table,
      ).toBe(true);
    expect(rows.find(({ column }) => column === "summary")?.value.length).toBeGreaterThan(100);
    for (const code of codes) expect(code).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]$/);
    expect(new Set(codes).size).toBe(5);
  });

  it("shares no value between the answers and anything else, but the week", () => {
    const own = rows
      .filter(({ table }) => table === "Response")
      .flatMap(({ value }) => listValues(value));
    const elsewhere = rows.filter(({ table }) => table !== "Response");
    const shared = elsewhere.flatMap(({ table, column, value }) =>
      listValues(value)
        .filter((each) => isLong(each) && own.includes(each))
        .map((each) => [`${table}.${column}`, each] as const),
    );
    const week = rows.find(({ table, column }) => table === "Response" && column === "week")!.value;
    expect(shared.filter(([, value]) => value !== week)).toEqual([]);
    // The look can tell: what stands in both is found.
    expect(shared.map(([where]) => where)).toContain("Workbook.week");
    // Nor does one stand inside the other.
    const texts = own.filter((value) => isLong(value) && value !== week);
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts)
      for (const { table, column, value } of elsewhere)
        expect(value.includes(text), `${text} in ${table}.${column}`).toBe(false);
  });

  it("shares no value between any two of the rest either, but times, links and what few choose from", () => {
    const free = ["week", "day", "hour", "moment", "of", "number", "words"];
    const telling = rows.filter(({ table, column, value }) => {
      const kind = columns[table]![column]!;
      return isLong(value) && !free.includes(kind) && !kind.startsWith("-> ");
    });
    const places = new Map<string, Set<string>>();
    for (const { table, column, value } of telling)
      places.set(value, (places.get(value) ?? new Set()).add(`${table}.${column}`));
    expect(telling.length).toBeGreaterThan(15);
    // The time of a talk that was put there by the test is its own series.
    const twice = [...places.values()].filter((each) => each.size > 1).map((each) => [...each]);
    expect(twice).toEqual([["Slot.id", "Slot.series"]]);
  });

  it("stands nowhere with a code", () => {
    for (const code of codes)
      for (const form of [code, code.replaceAll("-", "")])
        for (const { table, column, value } of rows)
          expect(value.includes(form), `${table}.${column}`).toBe(false);
  });
});
