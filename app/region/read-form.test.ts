import { describe, expect, it } from "vitest";
import groningen from "./data/groningen.json";
import { ownColours } from "./colours";
import { listFields } from "./parts";
import { isPhoneNumber } from "./phone";
import {
  readColoursForm,
  readContactForm,
  readInstitutionForm,
  readServiceForm,
  readTextsForm,
} from "./read-form";
import { regionSchema } from "./region";

const region = regionSchema.parse(groningen);
const today = "2026-11-22";
const police = region.contacts.find(({ id }) => id === "police")!;
const talk = region.services[0]!;

/** The form of an entry as its page fills it, with changes. */
function formOf(entry: object, changes: Record<string, string | string[]> = {}): URLSearchParams {
  const form = new URLSearchParams(listFields(entry));
  for (const [name, value] of Object.entries(changes)) {
    form.delete(name);
    for (const each of [value].flat()) form.append(name, each);
  }
  return form;
}

const contactFaults = (changes: Record<string, string | string[]>) =>
  readContactForm("police", formOf(police, changes), today).faults;

describe("the form of a contact", () => {
  it("gives back what filled it, for every contact of Groningen", () => {
    for (const contact of region.contacts)
      expect(readContactForm(contact.id, formOf(contact), today).value).toEqual(contact);
  });

  it("forgives spaces, line ends and an address without its beginning", () => {
    const { value } = readContactForm(
      "police",
      formOf(police, { "name.nl": "  Politie\r\n  hier ", website: "www.politie.nl/contact" }),
      today,
    );
    expect(value).toMatchObject({
      name: { nl: "Politie hier" },
      website: "https://www.politie.nl/contact",
    });
  });

  it.each<[field: string, code: string, changes: Record<string, string>]>([
    ["name.en", "other-language", { "name.en": "" }],
    ["about.nl", "other-language", { "about.nl": " " }],
    ["hours.en", "other-language", { "hours.nl": "Altijd" }],
    ["name.nl", "too-long", { "name.nl": "x".repeat(81) }],
    ["about.nl", "forbidden-word", { "about.nl": "Ben je verslaafd?" }],
    ["about.en", "forbidden-word", { "about.en": "Call now!" }],
    ["phone", "not-a-phone-number", { phone: "050-31" }],
    ["website", "not-an-address", { website: "javascript:alert(1)" }],
    ["chat", "not-an-address", { chat: "https://chat" }],
    ["email", "not-an-email", { email: "somebody" }],
    ["kind", "not-an-option", { kind: "pub" }],
    ["cost", "not-an-option", { cost: "" }],
    ["languages", "not-an-option", { languages: "klingon" }],
    ["verifiedOn", "not-a-day", { verifiedOn: "2026-02-30" }],
    ["verifiedOn", "in-the-future", { verifiedOn: "2026-11-23" }],
    ["verifiedOn", "nothing-to-check", { phone: "", verifiedOn: today }],
  ])("%s: %s", (field, code, changes) => {
    expect(contactFaults(changes)).toMatchObject({ [field]: { code } });
  });

  it("names the word that is not said, and every fault at once", () => {
    expect(
      contactFaults({ "about.nl": "Verslaafden welkom", phone: "x", verifiedOn: "2027-01-01" }),
    ).toEqual({
      "about.nl": { code: "forbidden-word", detail: "Verslaafden" },
      phone: { code: "not-a-phone-number" },
      verifiedOn: { code: "in-the-future" },
    });
  });

  it("takes a tag as the text it is", () => {
    const { value } = readContactForm(
      "police",
      formOf(police, { "name.nl": "<script>alert(1)</script>" }),
      today,
    );
    expect(value?.name.nl).toBe("<script>alert(1)</script>");
  });

  it("lets the name of what treats be said, and blank both languages is not known", () => {
    expect(contactFaults({ "about.nl": "Verslavingszorg", "about.en": "Care" })).toBeNull();
    const form = formOf(police, { "about.nl": "", "about.en": "" });
    expect(readContactForm("police", form, today).value?.about).toBeNull();
  });
});

describe("the form of a service", () => {
  it("gives back what filled it", () => {
    const service = { ...talk, hours: { monday: { from: "09:00", to: "12:30" } } };
    expect(readServiceForm(talk.id, formOf(service), today).value).toEqual(service);
  });

  it.each<[field: string, code: string, changes: Record<string, string | string[]>]>([
    ["institutions", "no-institution", { institutions: [] }],
    [
      "hours.monday.to",
      "ends-before-start",
      { "hours.monday.from": "12:00", "hours.monday.to": "12:00" },
    ],
    [
      "hours.monday.to",
      "ends-before-start",
      { "hours.monday.from": "12:00", "hours.monday.to": "09:30" },
    ],
    ["hours.monday.to", "not-a-time", { "hours.monday.from": "12:00" }],
    [
      "hours.sunday.from",
      "not-a-time",
      { "hours.sunday.from": "25:00", "hours.sunday.to": "26:00" },
    ],
    ["kind", "not-an-option", { kind: "" }],
    ["about.nl", "other-language", { "about.nl": "" }],
    ["where.en", "other-language", { "where.nl": "Hier" }],
  ])("%s: %s", (field, code, changes) => {
    expect(readServiceForm(talk.id, formOf(talk, changes), today).faults).toMatchObject({
      [field]: { code },
    });
  });
});

describe("the other forms", () => {
  it("reads an institution, and whether it is asked", () => {
    const [rug] = region.institutions;
    expect(readInstitutionForm("rug", formOf(rug!)).value).toEqual(rug);
    expect(readInstitutionForm("rug", formOf(rug!, { asked: "no" })).value?.asked).toBe(false);
    expect(readInstitutionForm("rug", formOf(rug!, { education: "pub" })).faults).not.toBeNull();
  });

  it("reads texts, and an empty one is the site's own", () => {
    const form = new URLSearchParams({ "welcome.nl": "Hoi", "welcome.en": "Hi", "talk.nl": "" });
    expect(readTextsForm(form).value).toEqual({
      welcome: { nl: "Hoi", en: "Hi" },
      talk: null,
      privacyContact: null,
    });
    form.set("talk.nl", "x".repeat(401));
    expect(readTextsForm(form).faults).toMatchObject({
      "talk.nl": { code: "too-long" },
      "talk.en": { code: "other-language" },
    });
  });

  it("reads colours, and tells what was measured of one that does not do", () => {
    expect(readColoursForm(formOf(ownColours)).value).toEqual(ownColours);
    const { faults } = readColoursForm(formOf(ownColours, { "you.light": "#FFB056" }));
    expect(Object.keys(faults ?? {})).toEqual(["you.light"]);
    expect(faults?.["you.light"]?.measured).toMatchObject({ ground: "paper", needed: 4.5 });
    expect(faults?.["you.light"]?.measured?.ratio).toBeCloseTo(1.64, 2);
    expect(readColoursForm(formOf(ownColours, { "you.dark": "orange" })).faults).toMatchObject({
      "you.dark": { code: "not-a-colour" },
    });
  });
});

describe("a phone number", () => {
  it.each([
    "112",
    "113",
    "116 123",
    "14 050",
    "0800-0113",
    "0800-020 27 21",
    "0900-8844",
    "0900-500 20 21",
    "088-0767 000",
    "050-313 0700",
    "06-12345678",
    "+31 50 313 07 00",
    "+49 30 1234567",
  ])("%s can be dialled", (typed) => expect(isPhoneNumber(typed)).toBe(true));

  it.each([
    "",
    "114",
    "1123",
    "050-313",
    "050-313 07001",
    "0000000000",
    "0800-12345",
    "0800123456",
    "+31 050 313 07 00",
    "+0 123 456 789",
    "112<script>",
    "call us",
    "٠١٢٣٤٥٦٧٨٩",
  ])("%s cannot", (typed) => expect(isPhoneNumber(typed)).toBe(false));
});
