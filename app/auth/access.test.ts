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

/** The same policy, written a second time and apart: who is let in is never changed by one slip of the hand. */
const policy: Record<string, { reads: string[]; alsoSends: string[] }> = {
  staff: {
    reads: ["", "._index"],
    alsoSends: [".again", ".account._index", ".account.passkey", ".account.codes"],
  },
  administrator: {
    reads: [".audit", ".audit.export", ".region.institutions._index"],
    alsoSends: [
      ...[".team._index", ".team.invite", ".team.$id", ".norms.use.$version"],
      ...[".region.institutions.$id", ".region.texts", ".region.colours", ".region.undo.$number"],
    ],
  },
  "prevention-worker administrator": {
    reads: [
      ...[".campaign.export", ".norms._index", ".norms.template.$kind", ".talk-numbers"],
      ...[".workshops.numbers", ".region", ".region._index", ".region.preview", ".region.history"],
    ],
    alsoSends: [
      ...[".campaign._index", ".norms.import", ".workshops.plan.$id", ".workshops.trained"],
      ...[".region.contacts.$id", ".region.services.$id"],
    ],
  },
  "facilitator prevention-worker administrator": {
    reads: [
      ...[".workshops._index", ".workshops.plans._index", ".workshops.plans.training"],
      ".workshops.plans.$track.$session",
    ],
    alsoSends: [".workshops.$cohort"],
  },
  "prevention-worker": {
    reads: [".talk", ".threads._index"],
    alsoSends: [
      ...[".talk._index", ".talk.hours._index", ".talk.hours.calendar", ".talk.feed"],
      ...[".threads.$id", ".threads.starters"],
    ],
  },
  advisor: { reads: [], alsoSends: [".slips"] },
};

/** What opens only to who lately proved who they are. */
const proved = [".account.passkey", ".account.codes", ".team.invite", ".team.$id", ".audit.export"]
  .concat(".campaign.export", ".norms.import", ".norms.use.$version", ".region.undo.$number")
  .map((name) => `routes/office${name}`);

describe("the policy", () => {
  const say = (rule: (typeof access)[string]["loader"]) =>
    typeof rule === "object" ? rule.join(" ") : (rule ?? "");

  it("is what the table says of every page of the office, and the table says no more", () => {
    const wanted = Object.entries(policy).flatMap(([who, { reads, alsoSends }]) => [
      ...reads.map((name) => [`routes/office${name}`, [who, ""]] as const),
      ...alsoSends.map((name) => [`routes/office${name}`, [who, who]] as const),
    ]);
    const found = entries
      .filter(([id]) => /^routes\/office(\.|$)/.test(id))
      .map(([id, { loader, action }]) => [id, [say(loader), say(action)]] as const);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
    expect(wanted.length).toBe(found.length);
  });

  it("asks a proof of the same pages", () => {
    const asks = entries.filter(([, { proof }]) => proof !== undefined);
    expect(asks.map(([id]) => id).sort()).toEqual([...proved].sort());
    for (const [id, { proof }] of asks) expect(proof, id).toBe("recent");
  });

  it("opens the rest to everybody, and no line opens nothing", () => {
    for (const [id, { loader, action }] of entries) {
      expect(loader ?? action, id).toBeDefined();
      if (/^routes\/office(\.|$)/.test(id)) continue;
      for (const rule of [loader, action]) if (rule !== undefined) expect(rule, id).toBe("anyone");
    }
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
