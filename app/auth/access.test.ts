import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { access, mayOpen } from "./access";
import { type Grant, roles } from "./roles";

const at = (role: Grant["role"]): Grant[] => [{ role, institutions: ["rug"] }];
const entries = Object.entries(access);

/** Before anybody signed in: the only addresses of the office that are open. */
const waysIn = ["sign-in", "sign-in.with.$provider", "sign-in.back", "invitation.$token"]
  .concat("welcome", "sign-out")
  .map((name) => `routes/office_.${name}`);

describe("the access table", () => {
  it("has a line for each folder of app/routes, and no other", () => {
    const folders = readdirSync("app/routes").map((name) => `routes/${name}`);
    expect(Object.keys(access).sort()).toEqual(["root", ...folders].sort());
  });

  it("opens the office to nobody but on the way in", () => {
    const open = entries
      .filter(([id]) => id.startsWith("routes/office"))
      .filter(([, { loader, action }]) => loader === "anyone" || action === "anyone")
      .map(([id]) => id);
    expect(open.sort()).toEqual(waysIn.sort());
  });

  it("asks a proof for whatever gives, takes or carries away", () => {
    for (const id of [
      "team.invite",
      "team.$id",
      "audit.export",
      "account.codes",
      "account.passkey",
    ])
      expect(access[`routes/office.${id}`]?.proof, id).toBe("recent");
  });

  it("asks a proof of nobody who can not give one", () => {
    for (const [id, { loader, action, proof }] of entries)
      if (proof) expect([loader, action], id).not.toContain("anyone");
    // The page that asks for it must open without it.
    expect(access["routes/office.again"]?.proof).toBeUndefined();
  });
});

describe("a page", () => {
  it("opens to the roles of its line", () => {
    for (const [id, { loader }] of entries) {
      for (const role of roles) {
        const may = Array.isArray(loader) ? loader.includes(role) : loader !== undefined;
        expect(mayOpen(at(role), id), `${id} to ${role}`).toBe(may);
      }
    }
  });

  it("of administrators opens to nobody without a role", () => {
    expect(mayOpen([], "routes/office.team._index")).toBe(false);
    expect(mayOpen([], "routes/office._index")).toBe(true);
  });

  it("that is not in the table opens to nobody", () => {
    for (const id of ["routes/office.region._index-not", "", "constructor", "toString"])
      for (const role of roles) expect(mayOpen(at(role), id), id).toBe(false);
  });
});
