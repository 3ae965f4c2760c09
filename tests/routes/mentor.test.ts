import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extractText, getDocumentProxy } from "unpdf";
import { scenarios } from "../../app/training/scenarios";
import { type Site, startSite } from "../setup/site";
import { Student } from "../setup/student";

let site: Site;
let mentor: Student;
beforeAll(async () => {
  site = await startSite();
  mentor = new Student(site.url);
});
afterAll(async () => {
  expect(await site.close()).toBe(0);
  expect(site.output().split("\n").slice(1).join("")).toBe("");
});

const fetchFile = async (name: string) => {
  const response = await fetch(`${site.url}/mentor/posters/${name}`);
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
};

/** What a reader of PDF finds: size in points, text, fonts and whether each travels with the file. */
async function readPdf(bytes: Uint8Array) {
  const raw = Buffer.from(bytes).toString("latin1");
  const pdf = await getDocumentProxy(bytes);
  const page = await pdf.getPage(1);
  const [, , width, height] = page.view as [number, number, number, number];
  const { text } = await extractText(pdf, { mergePages: true });
  return {
    pages: pdf.numPages,
    width: Math.round(width),
    height: Math.round(height),
    text: text.replace(/\s+/g, " "),
    fonts: raw.match(/\/Type \/FontDescriptor/g)?.length,
    embedded: raw.match(/\/FontFile[23]? \d/g)?.length,
  };
}

describe("a poster", () => {
  it.each([
    ["field", "a3", 842, 1191],
    ["number", "a4", 595, 842],
    ["night", "slide", 960, 540],
    ["question", "a3", 842, 1191],
  ])(
    "as PDF, %s on %s: size, words and fonts that travel with it",
    async (design, format, width, height) => {
      const { response, bytes } = await fetchFile(`doorsnee-n232-${design}-${format}-nl.pdf`);
      expect(response.headers.get("Content-Type")).toBe("application/pdf");
      const pdf = await readPdf(bytes);
      expect(pdf).toMatchObject({ pages: 1, width, height, fonts: 3, embedded: 3 });
      expect(pdf.text).toContain("één dag");
      expect(pdf.text).toContain("73");
      expect(pdf.text).toContain("2022–2024");
      expect(pdf.text).toContain("localhost:3000");
      expect(pdf.text).toContain("Centraal Bureau voor de Statistiek");
    },
  );

  it("spells cocaïne, in Dutch and in English by its own name", async () => {
    const dutch = await readPdf((await fetchFile("doorsnee-n025-night-a4-nl.pdf")).bytes);
    expect(dutch.text).toContain("cocaïne");
    const english = await readPdf((await fetchFile("doorsnee-n025-night-a4-en.pdf")).bytes);
    expect(english.text).toContain("cocaine");
  });

  it.each([
    ["square", 1080, 1080],
    ["slide-image", 1920, 1080],
  ])("as picture, %s", async (format, width, height) => {
    const { response, bytes } = await fetchFile(`doorsnee-n022-number-${format}-en.png`);
    expect(response.headers.get("Content-Type")).toBe("image/png");
    const view = new DataView(bytes.buffer);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([width, height]);
  });

  it.each([
    "n232-field-a3-nl.png",
    "n014-field-a3-nl.pdf",
    "n040-night-a4-en.pdf",
    "n999-field-a3-nl.pdf",
    "x",
  ])("that may not be or is not there: %s", async (name) => {
    expect((await fetchFile(`doorsnee-${name}`)).response.status).toBe(404);
  });
});

describe("the page of posters", () => {
  it("offers every file of what was picked, and each is there", async () => {
    const { html } = await mentor.get(
      "/mentor/posters?fact=N247&design=night&shape=slide&words=en",
    );
    const files = [...html.matchAll(/\/mentor\/posters\/(doorsnee-[^"]+)/g)].map(
      (match) => match[1]!,
    );
    expect(files.filter((name) => name.includes("n247-night"))).toHaveLength(12);
    expect(files).toContain("doorsnee-n247-night-preview-slide-en.svg");
    const [svg] = files.filter((name) => name.includes("preview"));
    expect((await fetchFile(svg!)).response.headers.get("Content-Type")).toBe(
      "image/svg+xml; charset=utf-8",
    );
  });

  it.each([
    ["N040", "zelf voor op"],
    ["N232-printed", "wat een kleiner deel doet"],
    ["N020", "niet zeker voor de meeste"],
  ])("says of %s why it cannot be", async (fact, why) => {
    const { html, status } = await mentor.get(`/mentor/posters?fact=${fact}`);
    expect(status).toBe(200);
    expect(html).toContain("Dit feit kan niet op een poster");
    expect(html.slice(html.indexOf("Dit feit kan niet"), html.indexOf("Welk feit?"))).toContain(
      why,
    );
  });

  it("shows the first fact for an address that makes no sense", async () => {
    const { html, status } = await mentor.get(
      "/mentor/posters?fact=%3Cb%3E&design=x&shape=9&words=de",
    );
    expect(status).toBe(200);
    expect(html).toContain("doorsnee-n232-field-preview-page-nl.svg");
    expect(html).not.toContain("<b>");
  });
});

describe("the practice", () => {
  const choose = (path: string, choice: number) => mentor.post(path, { choice: String(choice) });
  const nextOf = (html: string) => /class="button" href="([^"]+)"/.exec(html)?.[1] ?? "";

  it("answers each choice and leads to the end, where it is known that all were done", async () => {
    let path = "/mentor/training/practice/1";
    for (const { best } of scenarios) {
      const page = await choose(path, best);
      expect(page.html).toContain("Dat past.");
      path = nextOf(page.html);
    }
    const end = await mentor.get(path);
    expect(end.html).toContain("Je bent er klaar voor");
  });

  it("tells what fits better, and keeps nothing", async () => {
    const { html, headers } = await choose("/mentor/training/practice/6", 1);
    expect(html).toContain("Dat kan beter.");
    expect(html).toContain("112 bellen, op de zij leggen, erbij blijven");
    expect(headers.getSetCookie()).toEqual([]);
  });

  it("asks again when nothing or something else was chosen", async () => {
    for (const choice of ["", "3", "abc"]) {
      const page = await mentor.post("/mentor/training/practice/1", { choice });
      expect(page.status).toBe(400);
      expect(page.html).toContain("Kies eerst wat je zou doen.");
    }
  });

  it("has no end for who skipped a situation or made up a pass", async () => {
    const skipped = nextOf((await choose("/mentor/training/practice/8", 2)).html);
    for (const path of [skipped, "/mentor/training/done", "/mentor/training/done?pass=x"])
      expect((await mentor.get(path)).html).toContain("Je bent nog niet bij het einde");
    for (const place of ["0", "9", "01", "x"])
      expect((await mentor.get(`/mentor/training/practice/${place}`)).status).toBe(404);
  });
});
