/** The day it is in the Netherlands at a moment, as ISO date. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Amsterdam" }).format(moment);
}

/** The same day a year earlier, as ISO text to compare with; 29 February has none and needs none. */
function aYearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** How a check stands on a day: within twelve months, longer ago, or never done. */
export function checkedHow(verifiedOn: string | null, today: string): "fresh" | "stale" | "never" {
  // A day that is still to come cannot be a check that was done.
  if (verifiedOn === null || verifiedOn > today) return "never";
  return verifiedOn >= aYearBefore(today) ? "fresh" : "stale";
}
