import type { norms as dutch } from "../nl/norms";

export const norms: typeof dutch = {
  title: "All the figures",
  lead: "Every figure Doorsnee uses, with who was asked, when, how and by whom. Not started yet? Guess first, it is more fun.",
  rules: [
    "Measured comes before estimated. What we estimate, we call an estimate.",
    "A survey that anyone could sign up for is never used as a norm.",
    "People who do not drink or use are counted too, unless it says otherwise.",
    "We show a figure as it was printed, and never make it finer.",
  ],
};
