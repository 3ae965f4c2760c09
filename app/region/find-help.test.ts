import { describe, expect, it } from "vitest";
import type { Contact } from "./contact";
import { asksSomething, findHelp, listSpoken, parseHelpWish } from "./find-help";

const text = { nl: "x", en: "x" };
const contact = (id: string, more: Partial<Contact> = {}): Contact => ({
  id,
  name: text,
  about: text,
  kind: "line",
  languages: ["nl"],
  cost: "free",
  anonymous: "yes",
  needsReferral: "no",
  phone: "088-0767 000",
  chat: null,
  email: null,
  website: null,
  address: null,
  hours: null,
  verifiedOn: "2026-11-01",
  sourceNote: "",
  ...more,
});
const shown = {
  services: [],
  contacts: [
    contact("all"),
    contact("english", { languages: ["nl", "en"] }),
    contact("paid", { cost: "paid" }),
    contact("named", { anonymous: "no" }),
    contact("letter", { needsReferral: "yes" }),
    contact("unknown", {
      languages: null,
      cost: "unknown",
      anonymous: "unknown",
      needsReferral: "unknown",
    }),
  ],
};
const find = (search: string) =>
  findHelp(shown, parseHelpWish(new URLSearchParams(search))).contacts.map(({ id }) => id);

describe("finding help", () => {
  it.each<[search: string, ids: string[]]>([
    ["", ["all", "english", "paid", "named", "letter", "unknown"]],
    ["spoken=en", ["english"]],
    ["free=1", ["all", "english", "named", "letter"]],
    ["anonymous=1", ["all", "english", "paid", "letter"]],
    ["direct=1", ["all", "english", "paid", "named"]],
    ["free=1&anonymous=1&direct=1&spoken=nl", ["all", "english"]],
    ["spoken=tr&free=1", []],
    ["spoken=klingon", ["all", "english", "paid", "named", "letter", "unknown"]],
    ["free=", ["all", "english", "named", "letter"]],
  ])("%j gives %j", (search, ids) => {
    expect(find(search)).toEqual(ids);
  });

  it("never takes what nobody knows for a yes", () => {
    for (const search of ["spoken=nl", "free=1", "anonymous=1", "direct=1"])
      expect(find(search)).not.toContain("unknown");
  });

  it("offers the languages that exist, and knows an empty wish", () => {
    expect(listSpoken(shown)).toEqual(["nl", "en"]);
    expect(asksSomething(parseHelpWish(new URLSearchParams("spoken=klingon")))).toBe(false);
    expect(asksSomething(parseHelpWish(new URLSearchParams("direct=1")))).toBe(true);
  });
});
