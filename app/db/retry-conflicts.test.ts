import { describe, expect, it } from "vitest";
import { Prisma } from "./generated/client";
import { askAgain } from "./retry-conflicts";

const fault = (code: string, meta = {}) =>
  new Prisma.PrismaClientKnownRequestError("no", { code, meta, clientVersion: "" });

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
    ["a serialisation failure", fault("P2010", { code: "40001" })],
    ["a deadlock", fault("P2010", { code: "40P01" })],
  ])("is asked again after %s", async (_, conflict) => {
    const { ask, asked } = answering(conflict, conflict, "done");
    expect(await askAgain(ask)).toBe("done");
    expect(asked()).toBe(3);
  });

  it("is not asked again after another fault", async () => {
    const { ask, asked } = answering(fault("P2010", { code: "23505" }), "done");
    await expect(askAgain(ask)).rejects.toThrow("no");
    expect(asked()).toBe(1);
  });

  it("becomes a fault in the end, and the next one is asked all the same", async () => {
    let moment = 0;
    const { ask } = answering(...Array<Error>(5).fill(fault("P2034")));
    await expect(askAgain(ask, () => (moment += 6000))).rejects.toThrow("no");
    expect(await askAgain(answering(fault("P2034"), "done").ask)).toBe("done");
  });
});
