import { expect, it } from "vitest";
import { formatProof, makeProof } from "./proof";
import { readList } from "./pasted-list";

const proofs = [1, 2, 3].map((seed) => makeProof(new Uint8Array(10).fill(seed)));
const [first, second, third] = proofs.map(formatProof) as [string, string, string];

it("reads lines, commas, semicolons and tabs, and drops blank ones", () => {
  const list = readList(`\r\n ${first}\r\n\r\n${second};${third}\t\n,,`);
  expect(list).toEqual([
    { typed: first, proof: proofs[0] },
    { typed: second, proof: proofs[1] },
    { typed: third, proof: proofs[2] },
  ]);
});

it("looks up the first of two that are the same, however they are typed", () => {
  const again = first.toLowerCase().replaceAll("-", "");
  expect(readList([first, second, again].join("\n"))).toEqual([
    { typed: first, proof: proofs[0] },
    { typed: second, proof: proofs[1] },
    { typed: again, answer: "double" },
  ]);
});

it("says of each line by itself what is wrong with it", () => {
  const answers = readList(`${first}\nC-ABCD\n€\n${second.slice(2)}`).map((line) =>
    "answer" in line ? line.answer : "proof",
  );
  expect(answers).toEqual(["proof", "length", "character", "receipt"]);
});
