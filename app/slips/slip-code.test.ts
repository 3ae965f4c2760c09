import fc from "fast-check";
import { expect, it } from "vitest";
import { formatSlipCode, makeSlipCode, parseSlipCode, slipCodeBytes } from "./slip-code";

const chance = fc.uint8Array({ minLength: slipCodeBytes, maxLength: slipCodeBytes });

it("reads a code back as it is printed, typed and said", () => {
  fc.assert(
    fc.property(chance, (bytes) => {
      const code = makeSlipCode(bytes);
      const printed = formatSlipCode(code);
      expect(printed).toMatch(/^[2-9B-DF-HJ-NP-TV-XZ]{4}-[2-9B-DF-HJ-NP-TV-XZ]{4}$/);
      for (const typed of [code, printed, printed.toLowerCase(), ` ${[...code].join(" ")} `])
        expect(parseSlipCode(typed)).toBe(code);
    }),
  );
});

it.each(["", "BCDF-GHJ", "BCDF-GHJKM", "BCDF-GHJ1", "BCDF-GHJO", "../../talk", "%00", "BCDFGH"])(
  "finds no code in %j",
  (typed) => expect(parseSlipCode(typed)).toBeNull(),
);
