import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personas } from "../factories/personas";
import { ask, addressOf } from "../setup/database";
import { Mentor, Phone, Stream } from "../setup/group";
import { type Site, siteEnvironment, startSite } from "../setup/site";
import { Student } from "../setup/student";

let a: Site;
let b: Site;
beforeAll(async () => {
  a = await startSite();
  b = await startSite({ DATABASE_URL: addressOf(a.database) });
});
afterAll(async () => {
  for (const site of [b, a]) {
    expect(await site.close()).toBe(0);
    expect(site.output().split("\n").slice(1).join("")).toBe("");
  }
});

describe("two processes on one PostgreSQL", () => {
  it("a vote at one is seen on the big screen of the other, and so is the next question", async () => {
    const mentor = await new Mentor(a).open();
    await mentor.move();
    const screen = new Stream(`${b.url}${mentor.address}/live?screen&since=0.0.0`);
    await screen.waitFor("0 van 0 hebben geraden");
    const phone = await mentor.phone();
    const afar = new Stream(`${b.url}/join/${mentor.code}/live?since=2`);
    expect(await phone.send(0, 4321)).toContain("Je koos 4321");
    // Nothing but the vote happened, so only the news of it can bring this picture.
    await screen.waitFor("1 van 1 hebben geraden");
    await mentor.move();
    await afar.waitFor("");
    screen.close();
    afar.close();
  });

  it("tells the other process a word and a hash, and nothing of who voted or what", async () => {
    const mentor = await new Mentor(a).open();
    await mentor.move();
    const [session] = ask(a, `SELECT "id" FROM "GroupSession" WHERE "code" = ?`, mentor.code);
    const phone = await mentor.phone();
    const { default: pg } = await import("pg");
    const listener = new pg.Client({ connectionString: a.database });
    const heard: string[] = [];
    listener.on("notification", ({ payload }) => heard.push(payload ?? ""));
    await listener.connect();
    await listener.query("LISTEN doorsnee");
    await phone.send(0, 4321);
    while (!heard.some((one) => one.includes("counted")))
      await new Promise((resolve) => setTimeout(resolve, 20));
    await listener.end();
    for (const payload of heard)
      expect(payload).toMatch(new RegExp(`^[0-9a-f]{12} (counted|moved) ${session!["id"]}$`));
  });

  it("a phone that goes over to the other process keeps its vote, and may change it there", async () => {
    const mentor = await new Mentor(a).open();
    await mentor.move();
    const phone = await mentor.phone();
    await phone.send(0, 4000);
    const over = new Phone(b.url, { "Accept-Language": "nl" });
    over.code = mentor.code;
    over.cookies.set("group", phone.cookies.get("group")!);
    expect((await over.see()).html).toContain("Je koos 4000");
    expect(await over.send(0, 4100)).toContain("Je koos 4100");
    expect((await mentor.see()).html).toContain("1 van 1");
  });

  it("the audit trail has no gap and no two lines of one number when both write at once", async () => {
    const invite = () => {
      const program = `const { entry: { module: site } } = await import("./build/server/index.js");
        await Promise.all([..."abcdefgh"].map((name) => site.inviteAdministrator(name)));
        await site.prisma.$disconnect();`;
      return promisify(execFile)(process.execPath, ["--input-type=module", "-e", program], {
        env: { PATH: process.env["PATH"], ...siteEnvironment(a.database) },
      });
    };
    await Promise.all([invite(), invite(), invite()]);
    const lines = ask(a, `SELECT "number" FROM "AuditEntry" ORDER BY "number"`);
    expect(lines.map(({ number }) => number)).toEqual(
      Array.from({ length: 24 }, (_, at) => at + 1),
    );
    const { stdout } = await promisify(execFile)(process.execPath, ["scripts/audit-verify.mjs"], {
      env: { PATH: process.env["PATH"], ...siteEnvironment(a.database) },
    });
    expect(stdout).toContain("The audit trail is whole: 24 entries");
  });

  it("one form sent to both at once makes one response and one code", async () => {
    const student = new Student(a.url);
    const { page } = await student.answerAll(personas.moderate);
    const before = ask(a, `SELECT "key" FROM "Response"`).length;
    const twin = new Student(b.url);
    for (const [name, value] of student.cookies) twin.cookies.set(name, value);
    const pages = await Promise.all(
      Array.from({ length: 10 }, (_, index) => (index % 2 ? student : twin).fillIn(page, {})),
    );
    expect(ask(a, `SELECT "key" FROM "Response"`)).toHaveLength(before + 1);
    expect(pages.map(({ path }) => path)).toEqual(Array(10).fill("/check/done"));
    const codes = pages.map(({ html }) => /class="code"[^>]*>([^<]+)</.exec(html)?.[1]);
    expect(new Set(codes).size).toBe(1);
  });
});
