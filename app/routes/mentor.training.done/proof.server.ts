/**
 * The one place where a mentor's proof meets those of the associations (model Proof, branch
 * `knowledge`). Until that is here nobody is offered a code. To connect it:
 *
 *   export const canMakeProofs = true;
 *   export async function makeMentorProof(chance: Uint8Array): Promise<string> {
 *     const proof = makeProof(chance);                                  // ~/association/proof
 *     await createProof(hashProof(proof), week, oldestWeek);            // ~/db/proofs.server
 *     return formatProof(proof);
 *   }
 *
 * `chance` comes from the form, so the same form sent twice stores one proof.
 */
export const canMakeProofs: boolean = false;

/** Stores a proof made from 10 bytes of chance and returns it in readable groups. */
export async function makeMentorProof(_chance: Uint8Array): Promise<string> {
  throw new Error("There are no proofs on this site yet.");
}
