import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { countAttempt, forgiveAttempts } from "./slow-down.server";

const second = 1000;
const minute = 60 * second;
let names = 0;
/** A name nobody tried before: the counters live as long as the process. */
const newName = () => `colleague ${(names += 1)}`;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function attempt(times: number, name: string, visitor = "here"): Promise<number[]> {
  const waits = [];
  for (let i = 0; i < times; i += 1) waits.push(await countAttempt({ visitor, name }));
  return waits;
}

describe("attempts to sign in", () => {
  it("get slow after five, and tell in how many seconds", async () => {
    const name = newName();
    expect(await attempt(5, name)).toEqual([0, 0, 0, 0, 0]);
    expect(await attempt(2, name)).toEqual([30, 30]);
    vi.advanceTimersByTime(10 * second);
    expect(await attempt(1, name)).toEqual([20]);
  });

  it("go on after waiting, one at a time, for as long as they fail", async () => {
    const name = newName();
    await attempt(6, name);
    for (let i = 0; i < 5; i += 1) {
      vi.advanceTimersByTime(30 * second);
      expect(await attempt(2, name)).toEqual([0, 30]);
    }
  });

  it("do not hinder the same visitor on another name, nor another visitor on the same", async () => {
    const name = newName();
    await attempt(7, name);
    expect(await attempt(1, newName())).toEqual([0]);
    expect(await attempt(1, name, "elsewhere")).toEqual([0]);
  });

  it("from many places on one name get slow together", async () => {
    const name = newName();
    for (let i = 0; i < 40; i += 1)
      expect(await attempt(1, name, `place ${i}`), `${i}`).toEqual([0]);
    expect(await attempt(1, name, "one more")).toEqual([60]);
    vi.advanceTimersByTime(minute);
    expect(await attempt(1, name, "one more")).toEqual([0]);
  });

  it("from one place, however many, do not hinder the name elsewhere", async () => {
    const name = newName();
    for (let i = 0; i < 89; i += 1) {
      await attempt(10, name);
      vi.advanceTimersByTime(10 * second);
    }
    expect(await attempt(1, name, "elsewhere")).toEqual([0]);
  });

  it("are forgotten after a success", async () => {
    const name = newName();
    await attempt(6, name);
    await forgiveAttempts({ visitor: "here", name });
    expect(await attempt(5, name)).toEqual([0, 0, 0, 0, 0]);
  });

  it("are forgotten after a quarter of an hour", async () => {
    const name = newName();
    await attempt(6, name);
    vi.advanceTimersByTime(15 * minute);
    expect(await attempt(5, name)).toEqual([0, 0, 0, 0, 0]);
  });
});
