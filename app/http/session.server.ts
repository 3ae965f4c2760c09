import { makeSealedCookie } from "./sealed-cookie.server";

/** The one cookie of a student's answers; worthless after the hour that its content names. */
const session = makeSealedCookie("doorsnee", "doorsnee session");

export const readSession = session.read;
export const sealSession = session.seal;
export const clearSession = session.clear;
