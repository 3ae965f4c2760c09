import { beforeAll, describe, expect, it } from "vitest";
import { makeResponse, stubEnvironment } from "../../tests/setup/express";

type Limit = (request: unknown, response: unknown, next: () => void) => Promise<void>;
let limit: Limit;

beforeAll(async () => {
  stubEnvironment();
  limit = (await import("./limits.server")).limitForms as unknown as Limit;
});

/** How many forms of so many pass, and what the last one is told. */
async function send(path: string, ip: string, count: number) {
  const { response, told } = makeResponse();
  const request = { method: "POST", path, ip, headers: {}, acceptsLanguages: () => "nl" };
  let passed = 0;
  for (let left = count; left > 0; left -= 1) await limit(request, response, () => (passed += 1));
  return { passed, told };
}

let lastAddress = 0;
const newAddress = () => `192.0.2.${(lastAddress += 1)}`;
/** Students in one lecture hall, who all send within the minute. */
const hall = 600;

describe("forms from one address in a minute", () => {
  // Twenty-six steps of the check come from each student, and one of most other forms.
  it.each([
    ["/check/4", 26],
    ["/check/review", 10],
    ["/join/BCDF23", 20],
    ["/join", 1],
    ["/receipt", 2],
    ["/workshops/workbook", 2],
    ["/talk/book", 1],
    ["/talk/thread", 1],
    ["/talk/thread/open", 1],
    ["/talk/appointment", 1],
    ["/workshops/dates/a-date", 1],
    ["/workshops/place", 1],
    ["/slip/BCDF-2345", 1],
    ["/office/sign-in", 1 / 6],
  ])(
    "at %s pass for a hall, and a flood ten times that is told when to come back",
    async (path, each) => {
      const usual = Math.ceil(hall * each);
      const ip = newAddress();
      expect((await send(path, ip, usual)).passed).toBe(usual);
      const flood = await send(path, ip, usual * 10);
      expect(flood.passed).toBeLessThan(usual * 10);
      expect(flood.told).toEqual({
        status: 429,
        "Retry-After": "60",
        text: expect.stringContaining("minuut"),
      });
      // Another address is not kept waiting by it.
      expect((await send(path, newAddress(), 1)).passed).toBe(1);
    },
  );

  it("are counted together however the address is written", async () => {
    const ip = newAddress();
    const ways = ["/receipt", "/RECEIPT", "/receipt/", "/receipt.data", "//receipt", "/%72eceipt"];
    let passed = 0;
    for (const path of ways) passed += (await send(path, ip, 400)).passed;
    expect(passed).toBe(1200);
  });
});
