import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatReceipt, makeReceipt, receiptBytes } from "~/receipt/receipt";
import { formatProof, makeProof, parseProof } from "./proof";

const chance = fc.uint8Array({ minLength: receiptBytes, maxLength: receiptBytes });

describe("proof", () => {
  it("has 18 characters and reads back, however it is copied", () => {
    fc.assert(
      fc.property(chance.map(makeProof), (proof) => {
        expect(proof).toMatch(/^C[0-9A-HJKMNP-TV-Z]{17}$/);
        const written = formatProof(proof);
        for (const typed of [
          written,
          ` ${written.toLowerCase()} `,
          written.replaceAll("-", " – "),
          written.replace(/0/g, "O").replace(/1/g, "l"),
        ])
          expect(parseProof(typed)).toEqual({ kind: "proof", proof });
      }),
    );
  });

  it("is never taken for the code of answers, and the code of answers never for a proof", () => {
    fc.assert(
      fc.property(chance.map(makeReceipt), (receipt) => {
        expect(parseProof(formatReceipt(receipt))).toEqual({
          kind: "not-a-proof",
          reason: "receipt",
        });
      }),
    );
  });

  it("sees every single wrong character", () => {
    const proof = makeProof(Uint8Array.from([7, 91, 200, 3, 14, 159, 26, 53, 58, 97]));
    for (let place = 0; place < proof.length; place++) {
      for (const character of "0123456789ABCDEFGHJKMNPQRSTVWXYZ") {
        if (character === proof[place]) continue;
        const wrong = proof.slice(0, place) + character + proof.slice(place + 1);
        expect(parseProof(wrong).kind, wrong).toBe("not-a-proof");
      }
    }
  });

  it.each([
    ["C", "length"],
    ["C-ABCD", "length"],
    ["Jan Jansen", "length"],
    ["C-Uyl", "character"],
    ["C-ABCD-EFGH-JKMN-PQRS-$", "character"],
    ["C-0000-0000-0000-0000-1", "typing-error"],
  ])("says what is wrong with %s", (typed, reason) => {
    expect(parseProof(typed)).toEqual({ kind: "not-a-proof", reason });
  });
});
