import { expect, it } from "vitest";
import { fuzz } from "../load/fuzz-run";

// The short form of `npm run fuzz`; each line of `faults` begins with the number for FUZZ_ONLY.
it("six hundred malformed requests get an answer, none of them a fault of ours", async () => {
  const { sent, statuses, faults, printed } = await fuzz({ count: 600, seed: 3 });
  expect(faults).toEqual([]);
  expect(printed).toBe("");
  expect(sent).toBe(600);
  // It does not only knock on the door.
  for (const status of ["200", "302", "400", "403", "404", "405", "415"])
    expect(statuses[status] ?? 0, status).toBeGreaterThan(0);
}, 600_000);
