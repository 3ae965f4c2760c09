import { type Progress, parseProgress, startProgress } from "~/association/progress";
import { formatProof, makeProof } from "~/association/proof";
import { createProofCode, hashProof } from "~/association/proof.server";
import { type Line, type LineAnswer } from "~/association/pasted-list";
import { createProof, useProofs } from "~/db/proofs.server";
import { makeSealedCookie } from "~/http/sealed-cookie.server";
import { isoWeek } from "~/questionnaire/iso-week";

const cookie = makeSealedCookie("course", "doorsnee course");

/** A proof counts for a year, and the week it was made in to the end. */
const proofLifetime = 53 * 7 * 24 * 3600 * 1000;

/** The course under way in this browser, or null. It has a cookie of its own: it says nothing about answers. */
export function findCourse(request: Request): Progress | null {
  return parseProgress(cookie.read(request), nowInSeconds());
}

/** A course from the first question on, with a proof-to-be of its own. */
export function startCourse(): Progress {
  return startProgress(createProofCode(), nowInSeconds());
}

/** Headers that carry the course to the next page. */
export function keepCourse(course: Progress): { "Set-Cookie": string } {
  return { "Set-Cookie": cookie.seal(course) };
}

/** Headers that forget the course on this device. */
export function endCourse(): { "Set-Cookie": string } {
  return { "Set-Cookie": cookie.clear() };
}

/**
 * Stores the proof of a mentor's practice, made from 10 bytes of chance, and returns it in readable
 * groups. The same chance again makes the same proof.
 */
export async function makeMentorProof(chance: Uint8Array): Promise<string> {
  const proof = makeProof(chance);
  await storeProof({ proof });
  return formatProof(proof);
}

/** Stores the proof of a finished course: a hash and this week, nothing of who or how. */
export async function storeProof({ proof }: Pick<Progress, "proof">): Promise<void> {
  const now = Date.now();
  const oldest = isoWeek(new Date(now - proofLifetime));
  await createProof(hashProof(proof), isoWeek(new Date(now)), oldest);
}

/** Uses up the proofs of a list and answers each line. */
export async function checkLines(
  lines: readonly Line[],
): Promise<{ typed: string; answer: LineAnswer }[]> {
  const keys = lines.flatMap((line) => ("proof" in line ? [hashProof(line.proof)] : []));
  const { counted, known } = await useProofs(keys);
  return lines.map((line) => {
    if ("answer" in line) return { typed: line.typed, answer: line.answer };
    const key = hashProof(line.proof);
    if (counted.has(key)) return { typed: line.typed, answer: "good" };
    return { typed: line.typed, answer: known.has(key) ? "used" : "unknown" };
  });
}

function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
