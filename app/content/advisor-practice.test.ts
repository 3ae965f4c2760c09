import { expect, it } from "vitest";
import { conversations, moments } from "~/training/conversations";
import { content } from "./content";

it.each(["nl", "en"] as const)("in %s every moment has its own three ways", (language) => {
  for (const { id } of conversations) {
    const told = content[language].advisorPractice.conversations[id];
    expect(told.moments).toHaveLength(moments);
    for (const { ways } of told.moments) expect(new Set(ways.map(({ say }) => say)).size).toBe(3);
  }
});
