import { describe, expect, it } from "vitest";
import { layOutSession, sessionPlans, sessions } from "./session-plan";

describe.each(sessions)("workshop %s", (session) => {
  const parts = layOutSession(session);

  it("takes ninety minutes, without a gap", () => {
    let at = 0;
    for (const part of parts) {
      expect(part.from).toBe(at);
      for (const step of part.steps) {
        expect(step.from).toBe(at);
        expect(step.to).toBeGreaterThan(step.from);
        at = step.to;
      }
      expect(part.to).toBe(at);
    }
    expect(at).toBe(90);
  });

  it("keeps the minutes per part of content.md 1.4", () => {
    const minutes = parts.map(({ from, to }) => to - from);
    expect(minutes).toEqual({ "1": [20, 20, 20, 25, 5], "2": [15, 30, 30, 15] }[session]);
  });
});

it("names every step once", () => {
  const ids = sessions.flatMap((session) =>
    sessionPlans[session].flatMap(({ steps }) => Object.keys(steps)),
  );
  expect(new Set(ids).size).toBe(ids.length);
});
