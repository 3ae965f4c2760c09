import { makeSealedCookie } from "./sealed-cookie.server";

/**
 * The one cookie of a student: encrypted, gone with the browser, and worthless after the hour that
 * its content names. Nothing of it is kept on the server.
 */
const cookie = makeSealedCookie("doorsnee", "doorsnee session");

export const readSession = cookie.read;
export const sealSession = cookie.seal;
export const clearSession = cookie.clear;
