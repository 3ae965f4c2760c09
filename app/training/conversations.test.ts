import { describe, expect, it } from "vitest";
import { choices } from "./choice";
import { conversations, findConversation, parsePath, takeStep } from "./conversations";

const step = (form: string) => takeStep(new URLSearchParams(form));

describe("a conversation", () => {
  it("is found by its place, and nothing by another address", () => {
    for (const [index, conversation] of conversations.entries())
      expect(findConversation(String(index + 1))).toEqual({ place: index + 1, conversation });
    for (const typed of [undefined, "", "0", "5", "01", "1.0", "-1", "x", "1 "])
      expect(findConversation(typed), typed).toBeNull();
  });

  it("goes one moment on with a choice, and one back", () => {
    expect(step("path=&choice=2")).toEqual({ kind: "path", path: [2] });
    expect(step("path=20&choice=1")).toEqual({ kind: "path", path: [2, 0, 1] });
    expect(step("path=201&back=1")).toEqual({ kind: "path", path: [2, 0] });
    expect(step("path=&back=1")).toEqual({ kind: "path", path: [] });
    expect(step("path=20&choice=1&back=1"), "back wins").toEqual({ kind: "path", path: [2] });
  });

  it("stays where it is without a choice, and after its end", () => {
    for (const form of ["path=1", "path=1&choice=3", "path=1&choice=0&choice=1"])
      expect(step(form), form).toEqual({ kind: "fault", path: [1] });
    expect(step("path=101&choice=0")).toEqual({ kind: "fault", path: [1, 0, 1] });
  });

  it("carries no path that no page made", () => {
    expect(parsePath(null)).toEqual([]);
    for (const typed of ["3", "0000", "a", "0 1", "-1", "٠"]) {
      expect(parsePath(typed), typed).toBeNull();
      expect(step(`path=${encodeURIComponent(typed)}&choice=1`), typed).toBeNull();
    }
  });
});

it("does not always keep the door open with the same way", () => {
  const opening = conversations.flatMap((conversation) => [...conversation.opening]);
  for (const choice of choices)
    expect(opening.filter((each) => each === choice).length).toBeGreaterThanOrEqual(3);
});
