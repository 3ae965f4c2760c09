import { describe, expect, it } from "vitest";
import { Prisma } from "./generated/client";
import { askAgain } from "./retry-conflicts";

const fault = (code: string, meta = {}) =>
  new Prisma.PrismaClientKnownRequestError("no", { code, meta, clientVersion: "" });

/** As Prisma tells of a statement written by hand. */
const raw = (originalCode: string) =>
  fault("P2010", { driverAdapterError: { cause: { originalCode, kind: "postgres" } } });

/** Answers what it is given, one after the other, and throws what is an error. */
function answering(...answers: unknown[]) {
  let asked = 0;
  const ask = async () => {
    const answer = answers[asked];
    asked += 1;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { ask, asked: () => asked };
}

describe("a statement that the database could not order", () => {
  it.each([
    ["a conflict of a model", fault("P2034")],
    ["a serialisation failure", raw("40001")],
    ["a deadlock", raw("40P01")],
  ])("is asked again after %s", async (_, conflict) => {
    const { ask, asked } = answering(conflict, conflict, "done");
    expect(await askAgain(ask, true)).toBe("done");
    expect(asked()).toBe(3);
  });

  it("is not asked again after another fault", async () => {
    const { ask, asked } = answering(raw("23505"), "done");
    await expect(askAgain(ask, true)).rejects.toThrow("no");
    expect(asked()).toBe(1);
  });

  it("lets other writes of the process wait for it, and no reader", async () => {
    const told: string[] = [];
    const tell = (name: string) => async () => void told.push(name);
    let release = () => {};
    const first = askAgain(
      answering(fault("P2034"), new Promise<void>((end) => (release = end))).ask,
      true,
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    const second = askAgain(tell("writer"), true);
    await askAgain(tell("reader"), false);
    release();
    await Promise.all([first, second]);
    expect(told).toEqual(["reader", "writer"]);
  });

  it("becomes a fault in the end, and the next one is asked all the same", async () => {
    let moment = 0;
    const { ask } = answering(...Array<Error>(5).fill(fault("P2034")));
    await expect(askAgain(ask, true, () => (moment += 6000))).rejects.toThrow("no");
    expect(await askAgain(answering(fault("P2034"), "done").ask, true)).toBe("done");
  });
});
