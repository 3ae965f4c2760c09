import { describe, expect, it } from "vitest";
import { answersSchema } from "./answers";

describe("answers from a cookie or the database", () => {
  it.each([[{}], [{ "audit.1": 3, "about.age": "18-20", "spent.euros": 0 }]])("are %j", (given) => {
    expect(answersSchema.parse(given)).toEqual(given);
  });

  it.each([
    [null],
    [undefined],
    ["text"],
    [7],
    [["a"]],
    [{ "audit.1": null }],
    [{ "audit.1": { value: 3 } }],
    [{ "audit.1": [3] }],
    [{ "audit.1": true }],
    [{ "audit.1": Number.NaN }],
    [{ "audit.1": Number.POSITIVE_INFINITY }],
  ])("are not %j", (given) => {
    expect(answersSchema.safeParse(given).success).toBe(false);
  });
});
