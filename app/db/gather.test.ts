import { describe, expect, it } from "vitest";
import { gather } from "./gather";

describe("gather", () => {
  it("writes what comes together once, and tells each of its own", async () => {
    const batches: number[][] = [];
    const double = gather(async (items: number[]) => {
      batches.push(items);
      return (item) => item * 2;
    });
    expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
    expect(await double(4)).toBe(8);
    expect(batches).toEqual([[1, 2, 3], [4]]);
  });

  it("tells each when nothing was written, and goes on afterwards", async () => {
    let isBroken = true;
    const write = gather(async () => {
      if (isBroken) throw new Error("The disk is full.");
      return (item: number) => item;
    });
    const results = await Promise.allSettled([write(1), write(2)]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    isBroken = false;
    expect(await write(3)).toBe(3);
  });
});
