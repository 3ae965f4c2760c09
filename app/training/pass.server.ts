import { isFormToken, makeFormToken } from "~/http/form.server";

const subjectOf = (place: number) => `mentor practice ${place}`;

/** What an address carries after so many situations: the same for everybody, so it tells of nobody. */
export function passAfter(place: number): string {
  return makeFormToken(subjectOf(place));
}

/** Whether an address comes from having done so many situations. */
export function hasPass(typed: string | null, place: number): boolean {
  return isFormToken(typed, subjectOf(place));
}
