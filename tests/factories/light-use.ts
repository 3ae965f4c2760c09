import type { Answers } from "~/instruments/instrument";

/**
 * The bounds, written out by hand from the table in norms.md 3.4 and not computed by the code under
 * test: the highest week total at which, at the low end of the estimate, half of a group need not be
 * below. Whoever did not say man or woman is held against both.
 */
export const highestGuarded = { man: 7, woman: 5, other: 7, unsaid: 7, blank: 7 };
type Gender = keyof typeof highestGuarded;

export const genders = Object.keys(highestGuarded) as Gender[];
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** The answers about a typical week of so many glasses, all on Saturday or over the seven days. */
export function week(total: number, spread: "one-day" | "even"): Answers {
  const perDay = weekdays.map((_, index) =>
    spread === "even"
      ? Math.floor(total / 7) + (index < total % 7 ? 1 : 0)
      : index === 5
        ? total
        : 0,
  );
  return Object.fromEntries(weekdays.map((day, index) => [`week.${day}`, perDay[index]!]));
}

/** The answer about gender, or none. */
export function gender(value: Gender): Answers {
  return value === "blank" ? {} : { "about.gender": value };
}
