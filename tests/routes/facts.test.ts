import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claims } from "../../app/knowledge/data/claims";
import { sources } from "../../app/knowledge/data/sources";
import { substanceTopicIds, themeTopicIds } from "../../app/knowledge/statement";
import { type Site, startSite } from "../setup/site";
import { Student } from "../setup/student";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  expect(await site.close()).toBe(0);
  expect(site.output().split("\n").slice(1).join("")).toBe("");
});

const reader = (language = "nl") => new Student(site.url, { "Accept-Language": language });
const coffee = claims.find(({ id }) => id === "coffee")!;

describe("/facts", () => {
  it("asks before it tells", async () => {
    const page = await reader().get("/facts");
    expect(page.html).toContain(coffee.text.nl);
    expect(page.html).not.toContain(coffee.why.text.nl);
    expect(page.html).toContain("Niet gebruiken is de enige manier");
  });

  it("answers a guess on the same page, and carries it along with the next", async () => {
    const student = reader();
    const first = await student.post("/facts?index", { guess: "coffee:fable" });
    expect(first.status).toBe(200);
    expect(first.html).toContain("Goed gegokt.");
    expect(first.html).toContain(coffee.why.text.nl);
    expect(first.html).toContain('name="guess" value="coffee:fable"');
    const form = new URLSearchParams([
      ["guess", "coffee:fable"],
      ["guess", "bladder:fable"],
    ]);
    const second = await student.post("/facts?index", form);
    expect(second.html).toContain("Goed gegokt.");
    expect(second.html).toContain("Je gokte anders");
    expect([...student.cookies]).toEqual([]);
  });

  it("takes a form that makes no sense for an empty one", async () => {
    for (const guess of ["", "coffee", "coffee:<script>", "nothing:fact", "x".repeat(5000)]) {
      const page = await reader().post("/facts?index", { guess });
      expect(page.status).toBe(200);
      expect(page.html).not.toContain(coffee.why.text.nl);
      expect(page.html).not.toContain("<script>:");
    }
  });

  it("refuses a form from elsewhere", async () => {
    const page = await reader().post(
      "/facts?index",
      { guess: "coffee:fact" },
      { Origin: "https://evil.example" },
    );
    expect(page.status).toBe(403);
  });
});

describe("/facts/<topic>", () => {
  it.each([...substanceTopicIds, ...themeTopicIds])(
    "%s exists in both languages",
    async (topic) => {
      const dutch = await reader("nl").get(`/facts/${topic}`);
      const english = await reader("en").get(`/facts/${topic}`);
      expect([dutch.status, english.status]).toEqual([200, 200]);
      expect(english.html).toContain('<html lang="en">');
      // Every statement has its source folded under it, and the source is a link.
      const statements = dutch.html.match(/<details class="source">/g)?.length ?? 0;
      expect(statements).toBeGreaterThan(3);
      const links = [...dutch.html.matchAll(/<cite><a href="([^"]+)"/g)].map((match) => match[1]);
      expect(links.length).toBeGreaterThanOrEqual(statements);
      for (const link of links) expect(link).toMatch(/^https?:\/\//);
    },
  );

  it.each(["heroin", "XTC", "xtc/", "%3Cscript%3E", "__proto__", "mixing2"])(
    "%s is a page of ours that says it is not there",
    async (topic) => {
      const page = await reader().get(`/facts/${topic}`);
      if (topic === "xtc/") return expect(page.status).toBe(200);
      expect(page.status).toBe(404);
      expect(page.html).toContain("Deze pagina is er niet");
      expect(page.html).toContain('href="tel:112"');
    },
  );

  it("a guess about an unknown topic is not there either", async () => {
    expect((await reader().post("/facts/heroin", { guess: "coffee:fact" })).status).toBe(404);
  });

  it("answers on its own page", async () => {
    const page = await reader().post("/facts/alcohol", { guess: "coffee:fact" });
    expect(page.html).toContain(coffee.why.text.nl);
    expect(page.html).toContain(sources.coffee.address);
  });
});

describe("/facts/mixing", () => {
  it("is a table of eight by eight with a header for each row and column", async () => {
    const { html } = await reader().get("/facts/mixing");
    expect(html.match(/<th scope="col"/g)).toHaveLength(9);
    expect(html.match(/<th scope="row"/g)).toHaveLength(8);
    expect(html.match(/<td /g)).toHaveLength(64);
    const anchors = [...html.matchAll(/<td[^>]*><a href="#([^"]+)"/g)].map((match) => match[1]);
    expect(anchors).toHaveLength(20);
    for (const anchor of anchors) expect(html).toContain(`id="${anchor}"`);
  });
});

describe("/facts/search", () => {
  const find = (query: string) => reader().get(`/facts/search?q=${encodeURIComponent(query)}`);

  it("finds a page by another name, and a sentence by its words", async () => {
    expect((await find("poes")).html).toContain('<a href="/facts/3-mmc">3-MMC</a>');
    expect((await find("NIEREN xtc")).html).toContain("Je nieren houden water vast");
    expect((await find("huisarts")).html).toContain('<a href="/talk">');
  });

  it("says when there is nothing, and asks nothing without a question", async () => {
    const none = await find("zzz");
    expect(none.status).toBe(200);
    expect(none.html).toContain("Niets gevonden.");
    for (const query of ["", "  ", "?"])
      expect((await find(query)).html).not.toContain("Niets gevonden.");
    expect((await reader().get("/facts/search")).status).toBe(200);
  });

  it("gives a script back as text in the field and nowhere else", async () => {
    const page = await find('"><script>alert(1)</script>');
    expect(page.status).toBe(200);
    expect(page.html).not.toContain("<script>alert");
    expect(page.html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(/<title>([^<]*)/.exec(page.html)?.[1]).toBe("Zoeken · Doorsnee");
  });

  it("answers ten thousand characters with a page and a sentence", async () => {
    const page = await find("a".repeat(10_000));
    expect(page.status).toBe(400);
    expect(page.html).toContain("Dat is te lang om op te zoeken.");
    expect(page.html).not.toContain("a".repeat(101));
    expect((await find("a".repeat(101))).status).toBe(400);
    expect((await find("a".repeat(100))).status).toBe(200);
  });

  it("takes the first of two questions, and any bytes", async () => {
    expect((await reader().get("/facts/search?q=coke&q=zzz")).html).toContain("/facts/cocaine");
    expect((await reader().get("/facts/search?q=%ff%00%c0")).status).toBe(200);
  });
});

describe("/facts/quiz", () => {
  it("goes from claim to answer to claim by links alone, and ends where it began", async () => {
    const student = reader();
    let path = /href="(\/facts\/quiz\/ghb\/1)"/.exec((await student.get("/facts/quiz")).html)?.[1];
    const seen: string[] = [];
    while (path && path !== "/facts/quiz") {
      const { html } = await student.get(path);
      seen.push(/<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? "");
      const isAnswer = Number(path.split("/").at(-1)) % 2 === 0;
      expect(/Dit is een (feit|fabel)/.test(html)).toBe(isAnswer);
      path = /href="([^"]+)" data-next/.exec(html)?.[1];
    }
    const ghb = claims.filter(({ topic }) => topic === "ghb").map(({ text }) => text.nl);
    expect(seen).toEqual(ghb.flatMap((claim) => [claim, claim]));
    expect([...student.cookies]).toEqual([]);
  });

  it.each(["/facts/quiz/ghb/7", "/facts/quiz/ghb/0", "/facts/quiz/none/1", "/facts/quiz/ghb/x"])(
    "%s is not there",
    async (path) => {
      expect((await reader().get(path)).status).toBe(404);
    },
  );
});

describe("cards", () => {
  const count = (html: string) => html.match(/class="quiz-card-front"/g)?.length;

  it("are one per claim, or those of one topic", async () => {
    expect(count((await reader().get("/facts/cards")).html)).toBe(claims.length);
    const ghb = claims.filter(({ topic }) => topic === "ghb").length;
    expect(count((await reader().get("/facts/cards?topic=ghb")).html)).toBe(ghb);
    expect(count((await reader().get("/facts/cards?topic=heroin")).html)).toBe(claims.length);
  });
});
