/** The five small people of the site on a cell of 10 by 10: screen, poster and slide draw the same ones. */
export const people = {
  a: { heads: [[5, 3.1, 1.6]], paths: ["M2.3 9.2c0-2.8 1-4 2.7-4s2.7 1.2 2.7 4z"] },
  b: {
    heads: [
      [5, 3.3, 1.6],
      [6.3, 1.7, 0.8],
    ],
    paths: ["M2.6 9.2c-.2-2.7.8-3.9 2.4-3.9s2.6 1.2 2.4 3.9z"],
  },
  c: { heads: [[5, 2.7, 1.6]], paths: ["M2 9.2c.2-3 1.2-4.4 3-4.4s2.8 1.4 3 4.4z"] },
  d: {
    heads: [],
    paths: [
      "M3.2 5.4c-.6-3 .4-3.9 1.8-3.9s2.4.9 1.8 3.9z",
      "M2.5 9.2c0-2.600.9-3.7 2.5-3.7s2.5 1.1 2.5 3.7z",
    ],
  },
  e: {
    heads: [[5, 3.2, 1.5]],
    paths: ["M3 2.5h4.700v.5H3.400z", "M2.200 9.2c.3-2.700 1.1-3.9 2.8-3.9s2.5 1.2 2.8 3.9z"],
  },
} satisfies Record<string, { heads: number[][]; paths: string[] }>;

/** How they stand in a crowd, five beside each other and two rows that repeat. */
export const crowdRows = ["adbec", "becda"] as const;
