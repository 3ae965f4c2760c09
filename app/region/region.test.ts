import { describe, expect, it } from "vitest";
import groningen from "./data/groningen.json";
import { type Contact, findEmergencyContacts, listVerifiedContacts, regionSchema } from "./region";

const region = regionSchema.parse(groningen);

function contact(id: string, verifiedOn: string | null): Contact {
  const text = { nl: id, en: id };
  return {
    id,
    name: text,
    about: text,
    phone: "112",
    website: null,
    verifiedOn,
    sourceNote: "",
  };
}

describe("regionSchema", () => {
  it("takes Groningen, with contacts and institutions that each have an id of their own", () => {
    expect(regionSchema.safeParse(groningen).error).toBeUndefined();
    for (const list of [region.contacts, region.institutions]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
  });

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

  it.each<[name: string, change: object]>([
    ["no institution", { institutions: [] }],
    ["a name in one language", { name: { nl: "Groningen" } }],
    ["an id that is no id", { id: "Groningen!" }],
    ["an exit that is no address", { exitAddress: "knmi" }],
    ["no word on workshops", { offers: {} }],
    ["a field nobody knows", { colour: "red" }],
    [
      "a day that is no date",
      {
        contacts: [...groningen.contacts, { ...groningen.contacts[0], verifiedOn: "last week" }],
      },
    ],
  ])("refuses %s", (_, change) => {
    expect(regionSchema.safeParse({ ...groningen, ...change }).success).toBe(false);
  });
});

describe("contacts", () => {
  const contacts = [
    contact("emergency", "2026-11-01"),
    contact("suicide-prevention", "2026-11-01"),
    contact("checked", "2026-11-01"),
    contact("unchecked", null),
  ];

  it("shows those that somebody checked, and leaves the emergency ones to their own place", () => {
    expect(listVerifiedContacts({ ...region, contacts }).map(({ id }) => id)).toEqual(["checked"]);
  });

  it("finds the emergency ones whether or not they were checked", () => {
    for (const verifiedOn of [null, "2026-11-01"]) {
      const all = contacts.map((each) => ({ ...each, verifiedOn }));
      const { emergency, suicidePrevention } = findEmergencyContacts({ ...region, contacts: all });
      expect([emergency?.id, suicidePrevention?.id]).toEqual(["emergency", "suicide-prevention"]);
    }
  });

  it("has the two numbers of Groningen right", () => {
    const { emergency, suicidePrevention } = findEmergencyContacts(region);
    expect([emergency?.phone, suicidePrevention?.phone]).toEqual(["112", "0800-0113"]);
  });
});
