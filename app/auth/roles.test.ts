import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Grant,
  hasRole,
  listInstitutions,
  mayGive,
  parseGrants,
  parseStoredGrants,
  roles,
} from "./roles";

const places = ["rug", "hanze", "elsewhere"];
const institutions = fc.uniqueArray(fc.constantFrom(...places), { minLength: 1 });
const grant: fc.Arbitrary<Grant> = fc.record({ role: fc.constantFrom(...roles), institutions });
const grants = fc.uniqueArray(grant, { selector: ({ role }) => role });

describe("what is granted", () => {
  it("reads back as it was stored", () => {
    fc.assert(
      fc.property(grants, (given) => {
        expect(parseStoredGrants(JSON.stringify(given))).toEqual(given);
      }),
    );
  });

  it("is nothing for a role that does not exist, and the rest stays", () => {
    fc.assert(
      fc.property(fc.string(), grants, (role, given) => {
        fc.pre(!roles.some((known) => known === role));
        const unknown = { role, institutions: places };
        expect(parseGrants([unknown, ...given, unknown])).toEqual(given);
        expect(hasRole(parseGrants([unknown]), roles)).toBe(false);
      }),
    );
  });

  it.each<[what: string, value: unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "administrator"],
    ["an object", { role: "administrator", institutions: ["rug"] }],
    ["no institutions", [{ role: "administrator", institutions: [] }]],
    ["institutions left out", [{ role: "administrator" }]],
    ["institutions as a text", [{ role: "administrator", institutions: "rug" }]],
    ["a role in capitals", [{ role: "ADMINISTRATOR", institutions: ["rug"] }]],
    ["a list of roles", [{ role: ["administrator"], institutions: ["rug"] }]],
    ["bare words", ["administrator"]],
  ])("is nothing for %s", (_what, value) => {
    expect(parseGrants(value)).toEqual([]);
  });

  it("is never more than was stored, whatever was", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const { role, institutions: at } of parseGrants(value)) {
          expect(roles).toContain(role);
          expect(at.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe("a role", () => {
  it.each(roles)("%s is held by who has it and by nobody else", (role) => {
    for (const held of roles) {
      expect(hasRole([{ role: held, institutions: ["rug"] }], [role])).toBe(held === role);
    }
    expect(hasRole([], [role])).toBe(false);
    expect(hasRole([{ role, institutions: ["rug"] }], [])).toBe(false);
  });

  it("counts at the institutions of its own grant only", () => {
    const own: Grant[] = [
      { role: "advisor", institutions: ["rug"] },
      { role: "administrator", institutions: ["hanze"] },
    ];
    expect(listInstitutions(own, "advisor")).toEqual(["rug"]);
    expect(listInstitutions(own, "administrator")).toEqual(["hanze"]);
    expect(listInstitutions(own, "facilitator")).toEqual([]);
  });
});

describe("giving roles", () => {
  /** Every set of the institutions, the empty one included. */
  const sets = Array.from({ length: 2 ** places.length }, (_, bits) =>
    places.filter((_place, place) => bits & (1 << place)),
  );

  it("stays within the institutions of an administrator: every reach against every grant", () => {
    for (const reach of sets) {
      const own: Grant[] = [
        { role: "administrator", institutions: reach },
        // Another role at every place must not widen the reach.
        { role: "prevention-worker", institutions: places },
      ];
      for (const role of roles) {
        for (const asked of sets) {
          expect(mayGive(own, [{ role, institutions: asked }]), `${reach} gives ${asked}`).toBe(
            asked.every((id) => reach.includes(id)),
          );
        }
      }
    }
  });

  it("is refused as a whole when one of several is beyond", () => {
    const own: Grant[] = [{ role: "administrator", institutions: ["rug"] }];
    const within: Grant = { role: "advisor", institutions: ["rug"] };
    const beyond: Grant = { role: "advisor", institutions: ["rug", "hanze"] };
    expect(mayGive(own, [within])).toBe(true);
    expect(mayGive(own, [within, beyond])).toBe(false);
  });

  it("is for administrators", () => {
    for (const role of roles.filter((other) => other !== "administrator")) {
      const own: Grant[] = [{ role, institutions: places }];
      expect(mayGive(own, [{ role, institutions: ["rug"] }])).toBe(false);
    }
  });

  it("never gives anybody a reach that the giver does not have", () => {
    fc.assert(
      fc.property(grants, grants, (own, given) => {
        fc.pre(mayGive(own, given));
        const reach = listInstitutions(own, "administrator");
        for (const role of roles)
          for (const id of listInstitutions(given, role)) expect(reach).toContain(id);
      }),
    );
  });
});
