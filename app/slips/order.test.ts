import { expect, it } from "vitest";
import { readOrder } from "./order";

const read = (form: Record<string, string>) => readOrder(new URLSearchParams(form));
const whole = { institution: "rug", language: "en", count: "20" };

it("reads what an advisor asks for", () => {
  expect(read(whole)).toEqual({
    kind: "order",
    order: { institution: "rug", language: "en", count: 20 },
  });
  expect(read({ ...whole, count: " 1 " })).toMatchObject({ order: { count: 1 } });
});

it.each(["", "0", "21", "-1", "1.5", "1e1", "veel", "0x5", "9999"])(
  "makes no %j slips",
  (count) => {
    expect(read({ ...whole, count })).toEqual({ kind: "faults", faults: ["count-wrong"] });
  },
);

it("names everything that is missing at once", () => {
  expect(read({})).toEqual({
    kind: "faults",
    faults: ["institution-empty", "language-empty", "count-wrong"],
  });
  expect(read({ ...whole, language: "de" })).toEqual({
    kind: "faults",
    faults: ["language-empty"],
  });
});
