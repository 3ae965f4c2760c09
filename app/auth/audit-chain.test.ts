import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AuditEntry,
  type AuditLine,
  chainStart,
  findAuditFault,
  hashEntry,
} from "./audit-chain";

const key = new Uint8Array(32).fill(7);
const otherKey = new Uint8Array(32).fill(8);

/** Chains lines as the site does. */
function chain(lines: readonly AuditLine[], with_ = key): AuditEntry[] {
  let previousHash = chainStart;
  return lines.map((line, index) => {
    const number = index + 1;
    previousHash = hashEntry(with_, number, line, previousHash);
    return { number, ...line, hash: previousHash };
  });
}

const line: fc.Arbitrary<AuditLine> = fc.record({
  at: fc.constantFrom("2026-11-22T08:00:00Z", "2026-11-22T08:00:01Z"),
  actor: fc.constantFrom("nobody", "operator", "a", "b"),
  action: fc.constantFrom("sign-in", "sign-out", "export"),
  subject: fc.constantFrom("", "a", "b"),
  details: fc.constantFrom("{}", '{"roles":["advisor"]}'),
});
const lines = fc.array(line, { minLength: 2, maxLength: 12 });
/** A place in a trail of any length. */
const place = fc.nat();

describe("an untouched trail", () => {
  it("has no fault, with and without an anchor from anywhere in it", () => {
    fc.assert(
      fc.property(lines, place, (written, at) => {
        const trail = chain(written);
        expect(findAuditFault(key, trail)).toBeNull();
        expect(findAuditFault(key, trail, trail[at % trail.length])).toBeNull();
      }),
    );
  });

  it("has none when it is empty", () => {
    expect(findAuditFault(key, [])).toBeNull();
  });
});

describe("a trail that somebody touched", () => {
  const fields = ["at", "actor", "action", "subject", "details", "hash"] as const;

  it.each(fields)("shows one other value of %s, and where", (field) => {
    fc.assert(
      fc.property(lines, place, fc.string(), (written, at, value) => {
        const trail = chain(written);
        const index = at % trail.length;
        fc.pre(trail[index]![field] !== value);
        trail[index] = { ...trail[index]!, [field]: value };
        expect(findAuditFault(key, trail)).toEqual({ kind: "changed", number: index + 1 });
      }),
    );
  });

  it("shows one other number", () => {
    fc.assert(
      fc.property(lines, place, fc.integer(), (written, at, number) => {
        const trail = chain(written);
        const index = at % trail.length;
        fc.pre(number !== index + 1);
        trail[index] = { ...trail[index]!, number };
        expect(findAuditFault(key, trail)).toEqual({ kind: "missing", number: index + 1 });
      }),
    );
  });

  it("shows a value that moved from one field to the next", () => {
    const trail = chain([
      { at: "2026-11-22T08:00:00Z", actor: "a", action: "b", subject: "", details: "{}" },
    ]);
    const moved = [{ ...trail[0]!, actor: "ab", action: "" }];
    expect(findAuditFault(key, moved)).toEqual({ kind: "changed", number: 1 });
  });

  it("shows a deletion, also when the rest was numbered anew", () => {
    fc.assert(
      fc.property(lines, place, (written, at) => {
        const trail = chain(written);
        const index = at % (trail.length - 1);
        const deleted = trail.toSpliced(index, 1);
        expect(findAuditFault(key, deleted)).toEqual({ kind: "missing", number: index + 1 });
        const renumbered = deleted.map((entry, place_) => ({ ...entry, number: place_ + 1 }));
        expect(findAuditFault(key, renumbered)).toEqual({ kind: "changed", number: index + 1 });
      }),
    );
  });

  it("shows an insertion, also one that was chained without the key", () => {
    fc.assert(
      fc.property(lines, place, line, (written, at, extra) => {
        const trail = chain(written);
        const index = at % (trail.length + 1);
        const previous = trail[index - 1]?.hash ?? chainStart;
        const hash = hashEntry(otherKey, index + 1, extra, previous);
        const inserted = trail
          .toSpliced(index, 0, { number: index + 1, ...extra, hash })
          .map((entry, place_) => ({ ...entry, number: place_ + 1 }));
        expect(findAuditFault(key, inserted)).toEqual({ kind: "changed", number: index + 1 });
      }),
    );
  });

  it("shows two entries that changed places, with and without their numbers", () => {
    fc.assert(
      fc.property(lines, place, place, (written, a, b) => {
        const trail = chain(written);
        const [first, second] = [a % trail.length, b % trail.length].sort((x, y) => x - y);
        fc.pre(first !== second);
        const swapped = [...trail];
        [swapped[first!], swapped[second!]] = [trail[second!]!, trail[first!]!];
        expect(findAuditFault(key, swapped)).toEqual({ kind: "missing", number: first! + 1 });
        const renumbered = swapped.map((entry, place_) => ({ ...entry, number: place_ + 1 }));
        expect(findAuditFault(key, renumbered)).toEqual({ kind: "changed", number: first! + 1 });
      }),
    );
  });

  it("shows a whole trail that was written anew without the key", () => {
    fc.assert(
      fc.property(lines, (written) => {
        expect(findAuditFault(key, chain(written, otherKey))).toEqual({
          kind: "changed",
          number: 1,
        });
      }),
    );
  });

  it("shows an end that was cut off, to who saw it before", () => {
    fc.assert(
      fc.property(lines, place, (written, at) => {
        const trail = chain(written);
        const kept = at % trail.length;
        const cut = trail.slice(0, kept);
        // Without the anchor this can not be seen: that is what the anchor is for.
        expect(findAuditFault(key, cut)).toBeNull();
        expect(findAuditFault(key, cut, trail.at(-1))).toEqual({
          kind: "cut-off",
          number: kept + 1,
        });
      }),
    );
  });

  it("shows an end that was cut off and written anew, even with the key", () => {
    const written = Array.from({ length: 4 }, (_, second) => ({
      at: `2026-11-22T08:00:0${second}Z`,
      actor: "a",
      action: "export",
      subject: "",
      details: "{}",
    }));
    const seen = chain(written).at(-1)!;
    const anew = chain([...written.slice(0, 3), { ...written[3]!, action: "sign-out" }]);
    expect(findAuditFault(key, anew)).toBeNull();
    expect(findAuditFault(key, anew, seen)).toEqual({ kind: "changed", number: 4 });
  });
});
