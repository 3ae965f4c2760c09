import type { Norm } from "./norm";
import { type Topic, topicOf, topics } from "./topics";

/** The grades a figure can be looked for by; X is never used as a norm, so it is not among them. */
export const usableGrades = ["A", "B", "C"] as const;

type UsableGrade = (typeof usableGrades)[number];

type IsAbout = (key: Norm["populationKey"]) => boolean;

/** Whom a figure can be about; they overlap, because a reader looks for one of them. */
const isAbout = {
  national: ({ students, place }) => students && place === "national",
  groningen: ({ place }) => place === "groningen",
  elsewhere: ({ students, place }) => students && place === "other",
  wo: ({ education }) => education === "wo",
  hbo: ({ education }) => education === "hbo",
  men: ({ sex }) => sex === "men",
  women: ({ sex }) => sex === "women",
  "young-adults": ({ students }) => !students,
} as const satisfies Record<string, IsAbout>;

export type PopulationFilter = keyof typeof isAbout;

export const populationFilters = Object.keys(isAbout) as PopulationFilter[];

export interface NormFilter {
  topic?: Topic | undefined;
  population?: PopulationFilter | undefined;
  grade?: UsableGrade | undefined;
}

const choices = {
  topic: topics,
  population: populationFilters,
  grade: usableGrades,
} as const satisfies Record<keyof NormFilter, readonly string[]>;

export const filterNames = Object.keys(choices) as (keyof NormFilter)[];

/**
 * Reads the filter from an address. Blank is "all". What is not a choice of ours is left out, and
 * `hasUnknown` says so; nothing is refused.
 */
export function parseNormFilter(search: URLSearchParams): {
  filter: NormFilter;
  hasUnknown: boolean;
} {
  const asked = filterNames.map((name) => [name, search.get(name) ?? ""] as const);
  const known = asked.filter(([name, value]) =>
    choices[name].some((choice: string) => choice === value),
  );
  return {
    filter: Object.fromEntries(known),
    hasUnknown: asked.filter(([, value]) => value !== "").length > known.length,
  };
}

/** The norms that fit every part of the filter. */
export function filterNorms(norms: readonly Norm[], filter: NormFilter): readonly Norm[] {
  const { topic, population, grade } = filter;
  return norms.filter(
    (norm) =>
      (!topic || topicOf[norm.measure] === topic) &&
      (!population || isAbout[population](norm.populationKey)) &&
      (!grade || norm.grade === grade),
  );
}

/** The address of the page with this filter. */
export function addressOfFilter(filter: NormFilter): string {
  const search = new URLSearchParams(
    filterNames.flatMap((name) => (filter[name] ? [[name, filter[name]]] : [])),
  );
  return search.size > 0 ? `/norms?${search}` : "/norms";
}
