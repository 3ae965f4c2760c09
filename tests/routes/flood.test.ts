import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ask, closeConnections } from "../load/ask.mjs";
import { prepareSubmits } from "../load/writes.mjs";
import { ask as askRows } from "../setup/database";
import { canaries, listFiles, listForms, searchBytes, searchFiles } from "../setup/canary";
import { type Site, startSite } from "../setup/site";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

let site: Site;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "doorsnee-flood-"));
  site = await startSite({ TRUST_PROXY: "1", TMPDIR: folder, HOME: folder });
});
afterAll(async () => {
  closeConnections();
  rmSync(folder, { recursive: true });
  expect(await site.close()).toBe(0);
});

/** Does something so many times, fifty at once. */
async function repeat<Result>(times: number, act: (index: number) => Promise<Result>) {
  const results: Result[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < times; index = next++) results.push(await act(index));
  };
  await Promise.all(Array.from({ length: 50 }, work));
  return results;
}

/** Spearman's correlation of places with the order in which they are given: 1 is the same order. */
function correlateRanks(places: readonly number[]): number {
  const count = places.length;
  const apart = places.reduce((sum, place, index) => sum + (place - index) ** 2, 0);
  return 1 - (6 * apart) / (count * (count ** 2 - 1));
}

// How much of each form passes is in app/http/limits.server.test.ts; here it is the built site.
describe("from one address", () => {
  it("a hall of six hundred sends the questionnaire within the minute, and each is kept", async () => {
    const { send } = await prepareSubmits(site.url, site.database, 50);
    const kept = await repeat(600, (index) => send(site.url, index));
    expect(kept.filter((one) => one === null)).toEqual([]);
    expect(new Set(kept.map((one) => one!.id)).size).toBe(600);
    const stored = askRows(site, `SELECT "key" FROM "Response"`).map(({ key }) => String(key));
    expect(stored).toHaveLength(600);
    // By chance six hundred ranks are this far from nothing once in a million times.
    expect(Math.abs(correlateRanks(kept.map((one) => stored.indexOf(one!.id))))).toBeLessThan(0.2);
  });

  it("a flood is told when to come back, others are let through, and nothing of the address stays", async () => {
    const open = (network: string) =>
      ask(`${site.url}/slip/BCDF-2345`, { method: "POST", form: { uncounted: "1" }, network });
    const flood = await repeat(3200, () => open(canaries.address));
    const refused = flood.filter(({ status }) => status === 429);
    expect(flood.filter(({ status }) => status === 302)).toHaveLength(3000);
    expect(refused).toHaveLength(200);
    for (const { headers, body } of refused) {
      expect(headers["retry-after"]).toBe("60");
      expect(body).toBe(
        "Er komt nu heel veel tegelijk binnen. Probeer het over een minuut nog eens.",
      );
    }
    expect((await open("203.0.113.78")).status).toBe(302);
    // Reading and other forms go on at the same address.
    const network = canaries.address;
    expect((await ask(`${site.url}/talk`, { network })).status).toBe(200);
    expect(
      (await ask(`${site.url}/check?index`, { method: "POST", form: { a: "" }, network })).status,
    ).toBe(302);

    const files = [...listFiles(dirname(site.database)), ...listFiles(folder)];
    expect(files).toContain(site.database);
    expect(searchFiles(files, [canaries.address])).toEqual([]);
    const printed = [["printed", Buffer.from(site.output())]] as const;
    expect(searchBytes(printed, [canaries.address])).toEqual([]);
    // The search would find it.
    const there = Buffer.concat([Buffer.from("x"), listForms(canaries.address)[3]!]);
    expect(searchBytes([["file", there]], [canaries.address])).toEqual(["203.0.113.77 in file"]);
  });
});
