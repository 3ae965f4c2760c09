import { describe, expect, it } from "vitest";
import groningen from "./data/groningen.json";
import {
  findObstacle,
  judgeChange,
  listFieldChanges,
  parsePart,
  readPart,
  undoParts,
  writePart,
} from "./parts";
import { type Edits, editsSchema, regionSchema, takeEdits } from "./region";

const edits: Edits = takeEdits(regionSchema.parse(groningen));
const police = edits.contacts.find(({ id }) => id === "police")!;
const talk = edits.services[0]!;
const rug = edits.institutions[0]!;
const changed = { ...police, phone: "0900-1234" };

describe("a part", () => {
  it("is read and written, added at the end and taken away, and nothing else moves", () => {
    expect(readPart(edits, "contacts/police")).toBe(police);
    expect(readPart(edits, "contacts/nobody")).toBeNull();
    const next = writePart(edits, "contacts/police", changed);
    expect(next.contacts.map(({ id }) => id)).toEqual(edits.contacts.map(({ id }) => id));
    expect(readPart(next, "contacts/police")).toBe(changed);
    const added = writePart(edits, "contacts/new", { ...police, id: "new" });
    expect(added.contacts.at(-1)?.id).toBe("new");
    expect(writePart(added, "contacts/new", null)).toEqual(edits);
    expect(writePart(edits, "colours", null)).toEqual(edits);
  });

  it.each([
    ["contacts/police", "contacts/police"],
    ["texts", "texts"],
    ["signIn", null],
    ["retentionMonths", null],
    [3, null],
  ])("%s is stored as %s", (value, part) => {
    expect(parsePart(value)).toBe(part);
  });
});

describe("fields that differ", () => {
  it("are told by path, lists as one and in no order", () => {
    expect(
      listFieldChanges(police, { ...changed, languages: ["en", "nl"], website: null }),
    ).toEqual([
      { field: "phone", before: "0900-8844", after: "0900-1234" },
      { field: "languages", before: "", after: "en, nl" },
    ]);
    const one = { ...police, languages: ["en" as const, "nl" as const] };
    expect(listFieldChanges(one, { ...one, languages: ["nl", "en"] })).toEqual([]);
  });
});

describe("two at the same part", () => {
  const theirs = { ...police, phone: "0900-5678" };
  it.each([
    ["nobody else touched it", police, police, changed, "clear"],
    ["it is already so, as after a double click", police, changed, changed, "done"],
    ["a colleague changed it", police, theirs, changed, "conflict"],
    ["a colleague took it away", police, null, changed, "conflict"],
    ["both took it away", police, null, null, "done"],
    ["it was changed before it could be taken away", police, theirs, null, "conflict"],
    ["it is new", null, null, changed, "clear"],
    ["what is new is already there", null, theirs, changed, "conflict"],
  ] as const)("%s", (_, seen, current, wanted, judged) => {
    expect(judgeChange(seen, current, wanted)).toBe(judged);
  });

  it("an entry without a single field is still not the same as none", () => {
    const { texts } = edits;
    expect(judgeChange(null, texts, null)).toBe("conflict");
  });
});

describe("obstacles", () => {
  const service = { ...talk, contact: "gone" };
  const alone = {
    ...edits,
    institutions: edits.institutions.map((each) => ({ ...each, asked: each.id === "rug" })),
  };
  it.each([
    ["112 cannot go", edits, "contacts/emergency", null, "emergency"],
    ["a contact of a service cannot go", edits, "contacts/vnn-prevention", null, "in-use"],
    ["another contact can", edits, "contacts/police", null, null],
    ["an institution cannot go", edits, "institutions/rug", null, "kept-for-answers"],
    [
      "one institution can stop being asked",
      edits,
      "institutions/rug",
      { ...rug, asked: false },
      null,
    ],
    ["the last cannot", alone, "institutions/rug", { ...rug, asked: false }, "last-asked"],
    [
      "a service needs a contact that is there",
      edits,
      `services/${talk.id}`,
      service,
      "no-contact",
    ],
  ] as const)("%s", (_, region, part, value, obstacle) => {
    expect(findObstacle(region, part, value)).toBe(obstacle);
  });

  it("113 keeps a number", () => {
    const silent = { ...edits.contacts[1]!, phone: null };
    expect(findObstacle(edits, "contacts/suicide-prevention", silent)).toBe("emergency");
  });
});

describe("undoing", () => {
  const made = writePart(edits, "contacts/police", changed);
  it("puts a part back, whatever happened to others", () => {
    const later = writePart(made, "contacts/luisterlijn", null);
    expect(undoParts(["contacts/police"], edits, made, later)).toEqual([
      { part: "contacts/police", value: police },
    ]);
  });

  it("does nothing to a part that was changed again", () => {
    const later = writePart(made, "contacts/police", { ...changed, phone: "0900-5678" });
    expect(undoParts(["contacts/police"], edits, made, later)).toBeNull();
  });

  it("brings back what was taken away, and takes away what was added", () => {
    const without = writePart(edits, "contacts/police", null);
    expect(undoParts(["contacts/police"], edits, without, without)?.[0]?.value).toBe(police);
    expect(undoParts(["contacts/police"], without, edits, edits)?.[0]?.value).toBeNull();
  });

  it("keeps an institution that was added, but no longer asks it", () => {
    const added = writePart(edits, "institutions/nhl", { ...rug, id: "nhl" });
    const [undone] = undoParts(["institutions/nhl"], edits, added, added)!;
    expect(undone?.value).toMatchObject({ id: "nhl", asked: false });
    expect(editsSchema.safeParse(writePart(added, undone!.part, undone!.value)).success).toBe(true);
  });
});
