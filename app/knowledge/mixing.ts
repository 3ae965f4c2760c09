import { type Mix, mixes } from "./data/mixing";
import { type SubstanceTopicId, substanceTopicIds } from "./statement";

/** What a source says about two substances together, in either order; null when we found no source. */
export function findMix(one: SubstanceTopicId, other: SubstanceTopicId): Mix | null {
  if (one === other) return null;
  return mixes.find(({ pair }) => pair.includes(one) && pair.includes(other)) ?? null;
}

/** The other seven, those that a source says something about first. */
export function listMixes(topic: SubstanceTopicId): {
  known: { other: SubstanceTopicId; mix: Mix }[];
  unknown: SubstanceTopicId[];
} {
  const others = substanceTopicIds.filter((other) => other !== topic);
  return {
    known: others.flatMap((other) => {
      const mix = findMix(topic, other);
      return mix ? [{ other, mix }] : [];
    }),
    unknown: others.filter((other) => findMix(topic, other) === null),
  };
}
