import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Secret, TOTP } from "otpauth";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "doorsnee-codes-"));
copyFileSync("node_modules/.cache/doorsnee/empty.db", join(folder, "site.db"));
vi.stubEnv("DATABASE_URL", `file:${join(folder, "site.db")}`);
vi.stubEnv("PUBLIC_ORIGIN", "https://doorsnee.example");
vi.stubEnv("SESSION_SECRET", "s".repeat(32));
vi.stubEnv("RECEIPT_PEPPER", "p".repeat(32));
const { checkCode, describeCodes, makeCodeSalt } = await import("./codes.server");
const { spendChallenge } = await import("./challenge.server");
const { prisma } = await import("~/db/client.server");

const second = 1000;
const moment = Date.parse("2026-11-22T08:00:10Z");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: moment });
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(async () => {
  await prisma.$disconnect();
  rmSync(folder, { recursive: true });
});

let people = 0;
/** A colleague with codes, and the app that shows them. */
async function setUp(id = `colleague-${(people += 1)}`) {
  const codeSalt = makeCodeSalt();
  const { typed } = await describeCodes(id, codeSalt, "Kim");
  const app = new TOTP({ secret: Secret.fromBase32(typed.replaceAll(" ", "")) });
  const show = (seconds = 0) => app.generate({ timestamp: Date.now() + seconds * second });
  return { staff: { id, codeSalt }, show };
}

describe("a one-time code", () => {
  it("of this half minute is right, with and without a space", async () => {
    const one = await setUp();
    expect(await checkCode(one.staff, one.show())).toBe("right");
    const two = await setUp();
    const code = two.show();
    expect(await checkCode(two.staff, ` ${code.slice(0, 3)} ${code.slice(3)}`)).toBe("right");
  });

  it.each([
    [-60, "wrong"],
    [-30, "right"],
    [30, "right"],
    [60, "wrong"],
  ])("of a clock that is %i seconds off is %s", async (seconds, outcome) => {
    const { staff, show } = await setUp();
    expect(await checkCode(staff, show(seconds))).toBe(outcome);
  });

  it("counts once", async () => {
    const { staff, show } = await setUp();
    const code = show();
    expect(await checkCode(staff, code)).toBe("right");
    expect(await checkCode(staff, code)).toBe("used");
    vi.setSystemTime(moment + 30 * second);
    expect(await checkCode(staff, code)).toBe("used");
    expect(await checkCode(staff, show())).toBe("right");
    vi.setSystemTime(moment + 90 * second);
    expect(await checkCode(staff, code)).toBe("wrong");
  });

  it("sent twenty times at once counts once", async () => {
    const { staff, show } = await setUp();
    const code = show();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => checkCode(staff, code)));
    expect(outcomes.filter((outcome) => outcome === "right")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "used")).toHaveLength(19);
  });

  it("of a key that was just renewed counts, although the one before it was used", async () => {
    const before = await setUp();
    expect(await checkCode(before.staff, before.show())).toBe("right");
    const renewed = await setUp(before.staff.id);
    expect(await checkCode(renewed.staff, renewed.show())).toBe("right");
    expect(await checkCode(renewed.staff, before.show(30))).toBe("wrong");
  });

  it("of somebody else, or of who has none, is wrong", async () => {
    const kim = await setUp();
    const noor = await setUp();
    expect(await checkCode(noor.staff, kim.show())).toBe("wrong");
    expect(await checkCode({ id: noor.staff.id, codeSalt: kim.staff.codeSalt }, kim.show())).toBe(
      "wrong",
    );
    expect(await checkCode({ id: kim.staff.id, codeSalt: null }, kim.show())).toBe("wrong");
  });

  it.each(["", "12345", "1234567", "abcdef", "12345a", "１２３４５６", "-12345", "1e5000"])(
    "is not %j",
    async (typed) => {
      const { staff } = await setUp();
      expect(await checkCode(staff, typed)).toBe("wrong");
    },
  );
});

describe("a challenge", () => {
  it("is used up by exactly one of many at the same time", async () => {
    const spent = await Promise.all(
      Array.from({ length: 20 }, () => spendChallenge("a challenge")),
    );
    expect(spent.filter(Boolean)).toHaveLength(1);
    expect(await spendChallenge("a challenge")).toBe(false);
    expect(await spendChallenge("another")).toBe(true);
  });
});
