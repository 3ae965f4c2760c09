import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Mentor, Phone, Stream } from "../setup/group";
import { type Site, startSite } from "../setup/site";
import { ask, addressOf } from "../setup/database";

// A room is many requests.
vi.setConfig({ testTimeout: 60_000 });

let site: Site;
beforeAll(async () => {
  // Behind a proxy, so that a test can stand in another network.
  site = await startSite({ TRUST_PROXY: "1" });
});
afterAll(async () => {
  await site.close();
});

const open = (form?: Record<string, string>) => new Mentor(site).open(form);
const network = (name: string) => ({ "X-Forwarded-For": name });

const sessionOf = ({ code }: Mentor) =>
  ask<{ id: string }>(site, `SELECT "id" FROM "GroupSession" WHERE "code" = ?`, code)[0]!.id;
const votesOf = (id: string) =>
  ask<{ value: number }>(
    site,
    `SELECT "value" FROM "GroupVote" WHERE "sessionId" = ? ORDER BY 1`,
    id,
  ).map(({ value }) => value);

/** Lets the three hours of a session pass. */
const age = (mentor: Mentor) =>
  ask(
    site,
    `UPDATE "GroupSession" SET "endsAt" = '2020-01-01T00:00:00.000Z' WHERE "code" = ?`,
    mentor.code,
  );

describe("a code", () => {
  it("that is wrong, old or no code opens nothing and says so", async () => {
    const old = await open();
    await age(old);
    const phone = new Phone(site.url, network("10.1.0.1"));
    for (const code of ["BCDFGH", "hello", "", "%00", old.code, "../..", "<b>"]) {
      const page = await phone.post("/join", { code });
      expect(page.status, code).toBe(404);
      expect(page.html).toContain("Deze code kennen we niet");
    }
    for (const address of ["/join/BCDFGH", `/join/${old.code}`]) {
      const page = await phone.get(address);
      expect(page.path).toBe("/join");
      expect(page.html).toContain("Deze code kennen we niet");
    }
  });

  it("is read in any case and with any spaces, and what was typed stays when it is wrong", async () => {
    const { code } = await open();
    const phone = new Phone(site.url);
    const typed = `${code.slice(0, 3)} ${code.slice(3).toLowerCase()}`;
    expect((await phone.post("/join", { code: typed })).path).toBe(`/join/${code}`);
    expect((await phone.post("/join", { code: "BCD <x" })).html).toContain('value="BCD &lt;x"');
  });

  it("guessed three hundred times closes its network to new phones; who is in a room stays in it", async () => {
    const mentor = await open();
    const inside = await mentor.phone(network("10.2.0.1"));
    await mentor.move();
    const guesser = new Phone(site.url, { ...network("10.2.0.1"), "Accept-Language": "en" });
    for (let guess = 0; guess < 300; guess += 1)
      expect((await guesser.post("/join", { code: "BCDFGH" })).status).toBe(404);
    const refused = await guesser.post("/join", { code: mentor.code });
    expect(refused.status).toBe(429);
    expect(refused.html).toContain("Too many wrong codes");
    expect((await guesser.get(`/join/${mentor.code}`)).html).toContain("Too many wrong codes");

    expect((await inside.vote(0, 4000)).html).toContain("Je koos 4000");
    expect((await inside.see()).path).toBe(`/join/${mentor.code}`);
    expect((await mentor.phone(network("10.2.0.2"))).code).toBe(mentor.code);
    expect((await mentor.see()).html).toContain("2 telefoons doen mee");
  });
});

describe("a vote", () => {
  it("counts once however often it is sent, and may change until the reveal", async () => {
    const mentor = await open();
    const [phone] = await mentor.phones(1);
    await mentor.move();
    await Promise.all([3000, 3000, 3000, 3000].map((guess) => phone!.send(0, guess)));
    expect(votesOf(sessionOf(mentor))).toEqual([3000]);
    expect((await phone!.vote(0, "5.000")).html).toContain("Je koos 5000");
    expect(votesOf(sessionOf(mentor))).toEqual([5000]);
    await mentor.move();
    const late = await phone!.vote(0, 1);
    expect(late.status).toBe(409);
    expect(late.html).toContain("was al gesloten");
    expect(await phone!.send(0, 1)).toContain("was al gesloten");
    expect(votesOf(sessionOf(mentor))).toEqual([5000]);
  });

  it("for a question that is not open changes nothing and says so", async () => {
    const mentor = await open();
    const [phone] = await mentor.phones(1);
    expect(await phone!.send(0, 40)).toContain("Je doet mee");
    await mentor.move();
    for (const [position, part] of [
      [1, "guess"],
      [-1, "guess"],
      [0, "own"],
      [Number.NaN, "guess"],
    ] as const)
      expect(await phone!.send(position, 1, part)).toContain("was al gesloten");
    await mentor.move();
    await mentor.move();
    const next = await phone!.send(0, 4000);
    expect(next).toContain("was al gesloten");
    expect(next).toContain("Vraag 2 van");
    expect(votesOf(sessionOf(mentor))).toEqual([]);
    await mentor.move("end");
    expect(await phone!.send(1, 40)).toContain("Klaar. Bedankt");
  });

  it.each(["", "veel", "-1", "100001", "1e3", "1".repeat(20), "'; DROP TABLE x"])(
    "of %j is asked again, and kept as typed",
    async (value) => {
      const mentor = await open();
      const [phone] = await mentor.phones(1);
      await mentor.move();
      const page = await phone!.vote(0, value);
      expect(page.status).toBe(400);
      expect(page.html).toContain("Vul een heel getal in");
      expect(votesOf(sessionOf(mentor))).toEqual([]);
    },
  );

  it("of a browser without cookies is not counted, because it would count each time", async () => {
    const mentor = await open();
    await mentor.move();
    for (let tap = 0; tap < 3; tap += 1) {
      const phone = new Phone(site.url, { "Accept-Language": "nl" });
      phone.code = mentor.code;
      expect(await phone.send(0, 40)).toContain("bewaart geen cookie");
    }
    expect(votesOf(sessionOf(mentor))).toEqual([]);
    expect((await mentor.see()).html).toContain("0 telefoons doen mee");
  });

  it("from another site is refused, and so is its move of the room", async () => {
    const mentor = await open();
    const [phone] = await mentor.phones(1);
    await mentor.move();
    const evil = { Origin: "https://evil.example" };
    const form = { position: "0", part: "guess", value: "40" };
    for (const address of [`/join/${mentor.code}`, `/join/${mentor.code}/vote`])
      expect((await phone!.post(address, form, evil)).status).toBe(403);
    const version = await mentor.version();
    expect((await mentor.client.post(mentor.address, { version }, evil)).status).toBe(403);
    expect(await mentor.version()).toBe(version);
    expect(votesOf(sessionOf(mentor))).toEqual([]);
  });
});

describe("a room", () => {
  it("shows who comes late the question that is open, or the answer", async () => {
    const mentor = await open();
    await mentor.move();
    expect((await (await mentor.phone()).see()).html).toContain("Vraag 1 van");
    await mentor.move();
    expect((await (await mentor.phone()).see()).html).toContain("Het waren er 5.319");
    // A mentor without a projector reads it out.
    expect((await mentor.see()).html).toContain("Het waren er 5.319");
  });

  it("moves once when two hosts press at once, and each sees where it is", async () => {
    const mentor = await open();
    const version = await mentor.version();
    const pages = await Promise.all([1, 2, 3, 4].map(() => mentor.move("next", version)));
    for (const page of pages) expect(page.html).toContain("Vraag 1 van");
    expect(await mentor.version()).toBe(String(Number(version) + 1));
    for (const nothing of ["", "0", "-1", "999", "x"]) await mentor.move("next", nothing);
    expect(await mentor.version()).toBe(String(Number(version) + 1));
  });

  it("does not open with a wrong host link, and says what became of it", async () => {
    for (const path of ["/mentor/AAAAAAAAAAAAAAAAAAAAAA", "/mentor/x/screen"]) {
      const page = await new Phone(site.url).get(path);
      expect(page.status).toBe(404);
      expect(page.html).toContain("Deze sessie is er niet meer");
    }
  });

  it("keeps its counts and its question when its host or its screen reloads", async () => {
    const mentor = await open();
    const phones = await mentor.phones(6);
    await mentor.move();
    for (const phone of phones) await phone.send(0, 4000);
    for (let reload = 0; reload < 3; reload += 1) {
      expect((await mentor.see()).html).toContain("6 van 6 hebben gekozen");
      expect((await mentor.client.get(`${mentor.address}/screen`)).html).toContain(
        "6 van 6 hebben geraden",
      );
    }
  });

  it("shows no guess below five", async () => {
    const mentor = await open();
    const phones = await mentor.phones(5);
    await mentor.move();
    for (const phone of phones.slice(0, 4)) await phone.send(0, 4321);
    await mentor.move();
    const page = await phones[4]!.see();
    expect(page.html).toContain("Te weinig schattingen");
    expect(page.html).not.toContain("4321");
    expect(page.html).not.toContain("4.321");
  });

  it("takes a flood of phones from one network up to a bound, and everybody else after it", async () => {
    const mentor = await open();
    const before = await mentor.phone(network("10.3.0.1"));
    await mentor.move();
    let turnedAway = 0;
    for (let batch = 0; batch < 52; batch += 1)
      await Promise.all(
        Array.from({ length: 20 }, async () => {
          const phone = new Phone(site.url, { ...network("10.3.0.1"), "Accept-Language": "nl" });
          phone.code = mentor.code;
          phone.cookies.set("group", randomBytes(16).toString("base64url"));
          const said = await phone.send(0, 9000);
          if (said.includes("al heel veel telefoons mee")) turnedAway += 1;
          else expect(said).toContain("Je koos 9000");
        }),
      );
    expect(turnedAway).toBe(41);
    expect((await new Phone(site.url, network("10.3.0.1")).get(`/join/${mentor.code}`)).path).toBe(
      "/join",
    );
    expect(await before.send(0, 4000)).toContain("Je koos 4000");
    const elsewhere = await mentor.phone(network("10.3.0.2"));
    expect(await elsewhere.send(0, 5000)).toContain("Je koos 5000");
    expect((await mentor.see()).html).toContain("1001 van 1001 hebben gekozen");
  });
});

describe("the question about oneself", () => {
  const ownQuestion = 1;

  it.each([
    ["small", 31, false],
    ["hall", 29, false],
    ["hall", 30, true],
  ])("in a %s of %i: %s", async (kind, count, isAsked) => {
    const mentor = await open({ kind: kind, topic: "drinking" });
    await mentor.phones(count);
    for (let press = 0; press < 4; press += 1) await mentor.move();
    const { html } = await (await mentor.phone()).see();
    expect(html.includes("Drink jij zelf niet")).toBe(isAsked);
  });

  it("shows its answers only from thirty, and tells the host alone why not", async () => {
    const mentor = await open({ kind: "hall", topic: "drinking" });
    const phones = await mentor.phones(31);
    for (let press = 0; press < 3; press += 1) await mentor.move();
    for (const phone of phones) await phone.send(ownQuestion, 10);
    await mentor.move();
    for (const [index, phone] of phones.slice(0, 29).entries())
      await phone.send(ownQuestion, index % 2, "own");
    await mentor.move();
    expect((await phones[0]!.see()).html).not.toMatch(/In deze zaal|minder dan 30/);
    expect((await mentor.client.get(`${mentor.address}/screen`)).html).not.toMatch(
      /In deze zaal|minder dan 30/,
    );
    expect((await mentor.see()).html).toContain("minder dan 30");
  });

  it("is shown rounded from thirty answers, ten on each side", async () => {
    const mentor = await open({ kind: "hall", topic: "drinking" });
    const phones = await mentor.phones(31);
    for (let press = 0; press < 3; press += 1) await mentor.move();
    for (const phone of phones) await phone.send(ownQuestion, 10);
    await mentor.move();
    for (const [index, phone] of phones.entries())
      await phone.send(ownQuestion, index < 14 ? 1 : 0, "own");
    await mentor.move();
    expect((await phones[0]!.see()).html).toContain("In deze zaal zelf: ongeveer 45 van de 100");
  });
});

describe("a stream", () => {
  const live = (mentor: Mentor, since: string) =>
    `${site.url}/join/${mentor.code}/live?since=${since}`;
  const dutch = { "Accept-Language": "nl" };

  it("brings the question, the answer and the end to a phone, and counts to the host alone", async () => {
    const mentor = await open();
    const phones = await mentor.phones(2);
    const phone = new Stream(live(mentor, "1"), dutch);
    const host = new Stream(`${site.url}${mentor.address}/live?since=1.2.0`, dutch);
    const screen = new Stream(`${site.url}${mentor.address}/live?screen&since=1.2.0`, dutch);
    await mentor.move();
    await phone.waitFor("Vraag 1 van");
    await phones[0]!.send(0, 4000);
    await host.waitFor("1 van 2 hebben gekozen");
    await screen.waitFor("1 van 2 hebben geraden");
    await mentor.move();
    await phone.waitFor("Het waren er 5.319");
    await mentor.move("end");
    await phone.waitFor("Klaar. Bedankt");
    expect(phone.events.map(({ id }) => id)).toEqual(["2", "3", "4"]);
    for (const { data } of phone.events) expect(data).not.toMatch(/van 2 hebben/);
    for (const stream of [phone, host, screen]) stream.close();
  });

  it("lets a phone that slept catch up, and says nothing twice to one that did not miss a thing", async () => {
    const mentor = await open();
    await mentor.phones(1);
    await mentor.move();
    await mentor.move();
    const slept = new Stream(live(mentor, "1"), { ...dutch, "Last-Event-ID": "2" });
    expect((await slept.waitFor("Het waren er")).id).toBe("3");
    slept.close();
    const awake = new Stream(live(mentor, "1"), { ...dutch, "Last-Event-ID": "3" });
    await mentor.move();
    await awake.waitFor("Vraag 2 van");
    expect(awake.events.map(({ id }) => id)).toEqual(["4"]);
    awake.close();
  });

  it("sends who is left to a page that says so when the three hours are over, or came back too late", async () => {
    const mentor = await open();
    await mentor.phones(1);
    const phone = new Stream(live(mentor, "1"), dutch);
    const host = new Stream(`${site.url}${mentor.address}/live?since=1.1.0`, dutch);
    await age(mentor);
    await mentor.see();
    expect((await phone.waitFor("/join?unknown")).event).toBe("over");
    expect((await host.waitFor(mentor.address)).event).toBe("over");
    await Promise.all([phone.ended, host.ended]);
    const late = new Stream(live(mentor, "1"), dutch);
    expect((await late.waitFor("/join?unknown")).event).toBe("over");
    await late.ended;
  });
});

describe("after the end", () => {
  it("nothing remains but counts of questions that ten or more guessed, without the session", async () => {
    const own = await startSite();
    const mentor = await new Mentor(own).open({ kind: "small", topic: "drinking" });
    const phones = await mentor.phones(12);
    await mentor.move();
    for (const [index, phone] of phones.entries()) await phone.send(0, 61_003 + index);
    await mentor.move();
    await mentor.move();
    for (const phone of phones.slice(0, 9)) await phone.send(1, 77);
    const rows = (table: string) => ask(own, `SELECT * FROM "${table}"`);
    const session = rows("GroupSession")[0]!;
    const hashes = rows("GroupPhone").map(({ phone }) => String(phone));
    expect(hashes).toHaveLength(12);
    expect(rows("GroupVote")).toHaveLength(21);

    ask(own, `UPDATE "GroupSession" SET "endsAt" = '2020-01-01T00:00:00.000Z'`);
    await Promise.all([phones[0]!.see(), mentor.see(), phones[1]!.see()]);

    for (const table of ["GroupSession", "GroupPhone", "GroupVote"])
      expect(rows(table)).toEqual([]);
    const tallies = rows("GroupTally");
    expect(tallies).toHaveLength(1);
    expect(Object.keys(tallies[0]!).sort()).toEqual(["bins", "guesses", "id", "question", "week"]);
    expect(tallies[0]).toMatchObject({ question: "kei", guesses: 12 });
    // A server of PostgreSQL keeps files of its own.
    const files = [own.database, `${own.database}-wal`].filter((file) => existsSync(file));
    for (const file of files) {
      const bytes = readFileSync(file).toString("latin1");
      for (const secret of [mentor.code, String(session["id"]), ...hashes])
        expect(bytes.includes(secret), `${secret} in ${file}`).toBe(false);
      // As SQLite writes a vote: question, part, phone, then the guess.
      expect(bytes.includes("keiguess")).toBe(false);
    }
    expect(own.output()).not.toContain(mentor.code);
    await own.close();
  });

  it("by hand, the votes are gone at once", async () => {
    const mentor = await open();
    const phones = await mentor.phones(11);
    await mentor.move();
    for (const phone of phones) await phone.send(0, 4000);
    const id = sessionOf(mentor);
    const tallies = () => ask<{ n: number }>(site, `SELECT count(*) AS n FROM "GroupTally"`)[0]!.n;
    const before = tallies();
    const version = await mentor.version();
    await Promise.all([1, 2, 3].map(() => mentor.move("end", version)));
    expect(votesOf(id)).toEqual([]);
    await phones[0]!.see();
    await mentor.phone();
    expect(ask(site, `SELECT 1 FROM "GroupPhone" WHERE "sessionId" = ?`, id)).toEqual([]);
    expect(tallies()).toBe(before + 1);
  });
});

describe("a site that stops in the middle of a session", () => {
  it("ends its streams, exits well, and has lost no vote when it is back", async () => {
    const first = await startSite();
    const mentor = await new Mentor(first).open();
    const phones = await mentor.phones(6);
    await mentor.move();
    for (const phone of phones) await phone.send(0, 4000);
    const streams = [
      new Stream(`${first.url}/join/${mentor.code}/live?since=2`),
      new Stream(`${first.url}${mentor.address}/live?screen&since=1.1.1`),
    ];
    await streams[1]!.waitFor("6");
    first.process.kill("SIGTERM");
    await once(first.process, "exit");
    expect(first.process.exitCode).toBe(0);
    await Promise.all(streams.map(({ ended }) => ended));
    for (const { events } of streams)
      expect(events.map(({ event }) => event)).not.toContain("over");

    const second = await startSite({ DATABASE_URL: addressOf(first.database) });
    const back = new Phone(second.url, { "Accept-Language": "nl" });
    back.code = mentor.code;
    back.cookies.set("group", phones[0]!.cookies.get("group")!);
    expect((await back.see()).html).toContain("Je koos 4000");
    expect(await back.send(0, 4100)).toContain("Je koos 4100");
    const host = new Phone(second.url, { "Accept-Language": "nl" });
    expect((await host.get(mentor.address)).html).toContain("6 van 6 hebben gekozen");
    await second.close();
    await first.close();
  });
});
