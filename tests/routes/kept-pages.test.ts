import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personas } from "../factories/personas";
import { type Site, startSite } from "../setup/site";
import { pathOf, Student, tokenOf } from "../setup/student";

/** Pages that their route calls constant. */
const constant = [
  "/",
  "/about",
  "/privacy",
  "/accessibility",
  "/association",
  "/exercises",
  "/exercises/wave",
  "/exercises/plan",
  "/mentor",
  "/mentor/emergency",
  "/mentor/organisers",
];

const drawing = "/mentor/posters/doorsnee-n232-field-thumb-nl.svg";

let site: Site;
let walked: Student;

beforeAll(async () => {
  site = await startSite();
  walked = new Student(site.url);
  await walked.finish(personas.heavy);
});
afterAll(() => site.close());

interface Raw {
  encoding: string | undefined;
  keeps: string | undefined;
  type: string;
  vary: string;
  body: Buffer;
}

/** The bytes of an answer as they came over the line. */
function fetchRaw(path: string, encoding: string) {
  return new Promise<Raw>((resolve, reject) => {
    const headers = { "Accept-Encoding": encoding, "Accept-Language": "nl" };
    request(site.url + path, { headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      resolve({
        encoding: response.headers["content-encoding"],
        keeps: response.headers["cache-control"],
        type: response.headers["content-type"] ?? "",
        vary: response.headers.vary ?? "",
        body: Buffer.concat(chunks),
      });
    })
      .on("error", reject)
      .end();
  });
}

describe("a page that is the same for everybody", () => {
  it.each(constant)("%s: is, whoever asks and however often", async (path) => {
    const first = await new Student(site.url).get(path);
    const again = await walked.get(path);
    expect(first.status).toBe(200);
    expect(again.html).toBe(first.html);
    expect(again.html).toContain("</html>");
  });

  it.each(constant)("%s: has the headers of any page, and sets no cookie", async (path) => {
    const { headers } = await new Student(site.url).get(path);
    expect(headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(headers.getSetCookie()).toEqual([]);
  });

  it("is in the language of who asks", async () => {
    const dutch = await new Student(site.url, { "Accept-Language": "nl" }).get("/exercises");
    const english = await new Student(site.url, { "Accept-Language": "en" }).get("/exercises");
    expect(dutch.html).toContain('<html lang="nl"');
    expect(english.html).toContain('<html lang="en"');
  });

  it("comes packed as the browser takes it", async () => {
    const plain = await fetchRaw("/", "identity");
    const br = await fetchRaw("/", "gzip, br");
    const gzip = await fetchRaw("/", "gzip, br;q=0");
    expect([plain.encoding, br.encoding, gzip.encoding]).toEqual([undefined, "br", "gzip"]);
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(br.vary).toContain("Accept-Encoding");
    expect(br.type).toBe("text/html; charset=utf-8");
  });

  it("that is not there is not kept", async () => {
    for (let time = 0; time < 2; time += 1)
      expect((await new Student(site.url).get("/exercises/nothing")).status).toBe(404);
  });
});

describe("a step that was rendered for another", () => {
  const second = pathOf("guess");

  async function begin(): Promise<Student> {
    const student = new Student(site.url);
    await student.fillIn(await student.get("/check/1"), personas.heavy);
    return student;
  }

  it("comes with the token of who asks, and with that alone", async () => {
    const [one, other] = [await begin(), await begin()];
    const [first, again] = [await one.get(second), await other.get(second)];
    expect(tokenOf(first)).not.toBe(tokenOf(again));
    expect(first.html.replaceAll(tokenOf(first), "")).toBe(
      again.html.replaceAll(tokenOf(again), ""),
    );
    expect((await other.fillIn(again, personas.heavy)).path).not.toBe(second);
  });

  it("never holds what the other typed", async () => {
    const one = await begin();
    await one.fillIn(await one.get(second), { ...personas.heavy, "guess.glasses": "37" });
    expect((await one.get(second)).html).toContain('value="37"');
    const other = await begin();
    expect((await other.get(second)).html).not.toContain('value="37"');
    expect((await other.fillIn(await other.get(second), { "guess.glasses": "x" })).html).toContain(
      'value="x"',
    );
    expect((await (await begin()).get(second)).html).not.toContain('value="x"');
  });
});

describe("what a page asks for besides", () => {
  it.each(["css", "js"])(
    "a file of %s comes as it was packed when it was built, for a year",
    async (kind) => {
      const { html } = await new Student(site.url).get("/");
      const path = new RegExp(`(?:href|src)="(/assets/[^"]+\\.${kind})"`).exec(html)![1]!;
      const plain = await fetchRaw(path, "identity");
      const packed = { br: await fetchRaw(path, "gzip, br"), gzip: await fetchRaw(path, "gzip") };
      expect(plain.encoding).toBeUndefined();
      expect(brotliDecompressSync(packed.br.body)).toEqual(plain.body);
      expect(gunzipSync(packed.gzip.body)).toEqual(plain.body);
      for (const [encoding, file] of Object.entries(packed)) {
        expect(file).toMatchObject({ encoding, type: plain.type, vary: "Accept-Encoding" });
        expect(file.keeps).toBe("public, max-age=31536000, immutable");
        expect(file.body.length).toBeLessThan(plain.body.length);
      }
      expect(plain.keeps).toBe("public, max-age=31536000, immutable");
    },
  );

  it.each(["/norms.csv", "/norms.json", drawing])("%s comes packed", async (path) => {
    const plain = await fetchRaw(path, "identity");
    expect(plain.encoding).toBeUndefined();
    expect(brotliDecompressSync((await fetchRaw(path, "br")).body)).toEqual(plain.body);
    expect(gunzipSync((await fetchRaw(path, "gzip")).body)).toEqual(plain.body);
  });
});
