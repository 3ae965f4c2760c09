import { type NotAProof, parseProof } from "./proof";

/** Lines that are answered at a time. */
export const mostLines = 500;

/** `double`: stands higher in the same list. The first three come from what is stored. */
export type LineAnswer = "good" | "used" | "unknown" | "double" | NotAProof;

/** One pasted line: what was typed and, when it is well typed and not a repetition, its proof. */
export type Line = { typed: string } & ({ proof: string } | { answer: LineAnswer });

/** Reads a pasted list: lines, or codes between commas, semicolons or tabs; blank ones are dropped. */
export function readList(typed: string): Line[] {
  const seen = new Set<string>();
  return typed
    .split(/[\r\n,;\t]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const parsed = parseProof(line.slice(0, 200));
      if (parsed.kind === "not-a-proof") return { typed: line, answer: parsed.reason };
      if (seen.has(parsed.proof)) return { typed: line, answer: "double" };
      seen.add(parsed.proof);
      return { typed: line, proof: parsed.proof };
    });
}
