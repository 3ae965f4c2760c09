// The one module that decides what may be known about a group. Whoever changes a number here changes
// what was promised to everybody who answered, so nothing here can be set from outside.

/** People in the smallest group that anything may be known of (ABS DataLab, "rule of 10"). */
export const smallestGroup = 10;

/** Complete answers from which a mean and a spread of a scale are shown. */
export const smallestForScale = 100;

/** People by what they answered, or people by what they took part in. */
export type Counts = Readonly<Record<string, number>>;

/**
 * "answers": the categories say something about people, so a group that is all the same tells of
 * each of them. "presence": there is one category and it only says that they were there.
 */
export type Meaning = "answers" | "presence";

/** The word for not shown is always the same one: a reason such as "nobody said so" would tell it. */
export const tooFew = { shown: false, because: "too-few" } as const;

/** `percent` is rounded; "less-than" and "more-than" keep a rounded 0 or 100 from being said. */
export type ShareCell =
  | {
      readonly shown: true;
      readonly percent: number;
      readonly precision: "about" | "less-than" | "more-than";
    }
  | typeof tooFew;

/** People, rounded to 5. */
export type CountCell = { readonly shown: true; readonly count: number } | typeof tooFew;

/** How many people there are in all categories together. */
export function sumCounts(counts: Counts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/**
 * Whether these people may come into, or go out of, published numbers as one parcel: in every
 * category nobody or at least ten, and where answers are counted not all the same answer.
 */
export function mayMoveTogether(counts: Counts, meaning: Meaning): boolean {
  const sizes = Object.values(counts).filter((size) => size !== 0);
  const leastKinds = meaning === "answers" ? 2 : 1;
  return sizes.length >= leastKinds && sizes.every((size) => size >= smallestGroup);
}

/**
 * Whether the people who withdrew may leave a parcel: they must be a parcel of their own, and so
 * must be who stays.
 */
export function mayLeave(leaving: Counts, staying: Counts, meaning: Meaning): boolean {
  const isLeftEmpty = Object.values(staying).every((size) => size === 0);
  return mayMoveTogether(leaving, meaning) && (isLeftEmpty || mayMoveTogether(staying, meaning));
}

/** A number of people to the nearest 5, or not shown. */
export function showCount(count: number): CountCell {
  return count < smallestGroup ? tooFew : { shown: true, count: Math.round(count / 5) * 5 };
}

/**
 * The share of each category, or not shown. Hidden are categories with fewer than ten people, or
 * fewer than ten outside them; then more of them, smallest first, until at least two are hidden and
 * hold ten people together, so that no subtraction from 100 brings a hidden one back.
 */
export function showShares(counts: Counts): Readonly<Record<string, ShareCell>> {
  const total = sumCounts(counts);
  const bySize = Object.keys(counts).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  const hidden = new Set(
    bySize.filter((category) => {
      const count = counts[category] ?? 0;
      return count < smallestGroup || total - count < smallestGroup;
    }),
  );
  for (const category of bySize) {
    if (isHiddenWell(counts, hidden)) break;
    hidden.add(category);
  }
  return Object.fromEntries(
    Object.entries(counts).map(([category, count]) => [
      category,
      hidden.has(category) ? tooFew : showShare(count, total),
    ]),
  );
}

function isHiddenWell(counts: Counts, hidden: ReadonlySet<string>): boolean {
  const people = [...hidden].reduce((total, category) => total + (counts[category] ?? 0), 0);
  return hidden.size === 0 || (hidden.size >= 2 && people >= smallestGroup);
}

function showShare(count: number, total: number): ShareCell {
  const percent = roundFor(total, (100 * count) / total);
  if (percent === 0) return { shown: true, percent: stepFor(total), precision: "less-than" };
  if (percent === 100)
    return { shown: true, percent: 100 - stepFor(total), precision: "more-than" };
  return { shown: true, percent, precision: "about" };
}

/** Rounds to whole percent points, or to 5 of them under a hundred people. */
export function roundFor(people: number, value: number): number {
  return Math.round(value / stepFor(people)) * stepFor(people);
}

function stepFor(people: number): number {
  return people < 100 ? 5 : 1;
}

/**
 * How many people a share rests on, as 10, 20, 50, 100, 200 and so on: the greatest of them that is
 * reached, or null under ten. Coarse on purpose: the exact numbers of two questions could be
 * subtracted, and that would count who left one of them blank.
 */
export function reachedSize(people: number): number | null {
  if (people < smallestGroup) return null;
  const power = 10 ** Math.floor(Math.log10(people) + 1e-9);
  const step = [5, 2, 1].find((digit) => digit * power <= people) ?? 1;
  return step * power;
}
