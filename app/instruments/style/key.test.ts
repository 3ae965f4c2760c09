import { describe, expect, it } from "vitest";
import { styleItems } from "./items";

// Loaded inside the test, so that a key that cannot be read is a test that fails.
const load = () => import("./score");

describe("the key", () => {
  const all = (value: number) => Object.fromEntries(styleItems.map(({ id }) => [id, value]));

  it("puts each of the 23 items in one scale", async () => {
    const { scoreStyleScale, styleScales } = await load();
    const homes = styleItems.map(({ id }) =>
      styleScales.filter((scale) => {
        const score = scoreStyleScale({ [id]: 2 }, scale);
        return score.kind === "not-scored" && score.answered === 1;
      }),
    );
    expect(homes.map((home) => home.length)).toEqual(Array(23).fill(1));
    const sizes = styleScales.map((scale) => homes.filter(([home]) => home === scale).length);
    expect(sizes).toEqual([7, 5, 5, 6]);
  });

  it("gives the mean of the items of a scale, reversed ones turned round, and none with a blank", async () => {
    const { meanOfItems, styleScales } = await load();
    // Six of seven reversed: (6 x 4 + 1) / 7.
    expect(styleScales.map((scale) => meanOfItems(all(1), scale))).toEqual([25 / 7, 1, 1, 1]);
    expect(styleScales.map((scale) => meanOfItems(all(3), scale))).toEqual([15 / 7, 3, 3, 3]);
    const { "style.2": _, ...rest } = all(3);
    expect(styleScales.map((scale) => meanOfItems(rest, scale))).toEqual([15 / 7, 3, null, 3]);
  });
});
