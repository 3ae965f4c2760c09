import type { counts as dutch } from "../nl/counts";

export const counts: typeof dutch = {
  weeks: "Weeks",
  howMany: "How often",
  about: (count) => `about ${count}`,
  span: (from, through) => (from === through ? from : `${from} to ${through}`),
  tooFew: "too few to split",
  none: "Not ten times yet. We show nothing under ten.",
  waiting: "There is more, but not ten yet. It joins later.",
  how: "Weeks go together until there are ten, and numbers go to the nearest five. So no number points at anyone.",
};
