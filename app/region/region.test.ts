import { describe, expect, it } from "vitest";
import { contactSchema } from "./contact";
import groningen from "./data/groningen.json";
import { editsSchema, findEmergencyContacts, mergeEdits, regionSchema, takeEdits } from "./region";

const region = regionSchema.parse(groningen);
const contactOf = (id: string) => region.contacts.find((each) => each.id === id)!;

describe("the region of Groningen", () => {
  it("is right, and keeps answers for 24 months", () => {
    expect(regionSchema.safeParse(groningen).error).toBeUndefined();
    expect(region.retentionMonths).toBe(24);
  });

  it("has the two emergency numbers right", () => {
    const { emergency, suicidePrevention } = findEmergencyContacts(region);
    expect([emergency?.phone, suicidePrevention?.phone]).toEqual(["112", "0800-0113"]);
  });

  it("claims of nothing that somebody checked it, and says where each row comes from", () => {
    for (const entry of [...region.contacts, ...region.services]) {
      expect(entry.verifiedOn, entry.id).toBeNull();
      expect(entry.sourceNote, entry.id).toContain("content.md 5.");
    }
  });

  it("has no number for what was not retrieved", () => {
    for (const id of ["iriszorg", "brijder", "mondriaan", "antes-youz", "trubendorffer"])
      expect(contactOf(id), id).toMatchObject({
        about: null,
        phone: null,
        kind: "unknown",
        languages: null,
        cost: "unknown",
        anonymous: "unknown",
        needsReferral: "unknown",
      });
    for (const id of ["alcohol-infolijn", "gp-out-of-hours", "vnn-prevention", "tactus"])
      expect(contactOf(id).phone, id).toBeNull();
  });
});

describe("regionSchema", () => {
  it.each(["emergency", "suicide-prevention"])("refuses a region without %s", (needed) => {
    const without = groningen.contacts.filter(({ id }) => id !== needed);
    const silent = groningen.contacts.map((each) =>
      each.id === needed ? { ...each, phone: null } : each,
    );
    for (const contacts of [without, silent]) {
      expect(regionSchema.safeParse({ ...groningen, contacts }).error?.issues).toMatchObject([
        { path: ["contacts"], message: expect.stringContaining("suicide-prevention") },
      ]);
    }
  });

  const [first] = groningen.contacts;
  const [talk] = groningen.services;
  const provider = {
    id: "surf",
    name: { nl: "SURF", en: "SURF" },
    issuer: "https://connect.example",
    clientId: "doorsnee",
    rules: [{ claim: "role", value: "x", role: "advisor", institutions: ["rug"] }],
  };
  it.each<[name: string, change: object]>([
    ["no institution", { institutions: [] }],
    [
      "no institution that is asked",
      { institutions: groningen.institutions.map((each) => ({ ...each, asked: false })) },
    ],
    ["a name in one language", { name: { nl: "Groningen" } }],
    ["an id that is no id", { id: "Groningen!" }],
    ["an exit that is no address", { exitAddress: "knmi" }],
    ["an exit that runs something", { exitAddress: "javascript:alert(1)" }],
    ["no word on workshops", { offers: {} }],
    ["a field nobody knows", { colour: "red" }],
    ["an id twice", { contacts: [...groningen.contacts, first] }],
    ["a day that is no date", { contacts: [{ ...first, verifiedOn: "last week" }] }],
    ["a service without an institution", { services: [{ ...talk, institutions: [] }] }],
    ["a service of an institution nobody knows", { services: [{ ...talk, institutions: ["ru"] }] }],
    ["a service with a contact nobody knows", { services: [{ ...talk, contact: "nobody" }] }],
    [
      "a rule for an institution nobody knows",
      {
        signIn: [
          {
            ...provider,
            rules: [{ claim: "a", value: "b", role: "advisor", institutions: ["ru"] }],
          },
        ],
      },
    ],
    ["a role nobody knows", { signIn: [{ ...provider, rules: [{ role: "king" }] }] }],
  ])("refuses %s", (_, change) => {
    expect(regionSchema.safeParse({ ...groningen, signIn: [provider] }).success).toBe(true);
    expect(regionSchema.safeParse({ ...groningen, ...change }).success).toBe(false);
  });

  it("takes a check only of what one could have checked", () => {
    const checked = { ...contactOf("iriszorg"), verifiedOn: "2026-11-01" };
    expect(contactSchema.safeParse(checked).error?.issues).toMatchObject([
      { path: ["verifiedOn"], message: "nothing-to-check" },
    ]);
    const said = { ...checked, about: { nl: "Zorg.", en: "Care." } };
    expect(contactSchema.safeParse(said).success).toBe(false);
    expect(contactSchema.safeParse({ ...said, phone: "088-606 16 00" }).success).toBe(true);
  });
});

describe("what the office made", () => {
  const made = { ...takeEdits(region), institutions: region.institutions.slice(0, 1) };

  it("holds nothing that gives access or says how long answers are kept", () => {
    expect(Object.keys(takeEdits(region)).sort()).toEqual(
      ["colours", "contacts", "id", "institutions", "services", "texts"].sort(),
    );
    expect(editsSchema.safeParse({ ...made, signIn: [] }).success).toBe(false);
  });

  it("goes over the file, and drops no institution that the file knows", () => {
    const changed = { ...made, institutions: [{ ...made.institutions[0]!, asked: false }] };
    const merged = mergeEdits({ ...region, retentionMonths: 12 }, changed);
    expect(merged.retentionMonths).toBe(12);
    expect(merged.institutions.map(({ id, asked }) => [id, asked])).toEqual([
      ["rug", false],
      ["hanze", true],
      ["other", true],
    ]);
  });
});
