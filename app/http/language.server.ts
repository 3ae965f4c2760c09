import { parseCookie, stringifySetCookie } from "cookie";
import type { Request, RequestHandler } from "express";
import { isSecure } from "~/env.server";
import { type Language, languages } from "~/language";

const cookieName = isSecure ? "__Host-language" : "language";

/** A choice that was made here, else English where the browser prefers it to Dutch, else Dutch. */
export function chooseLanguage(request: Request): Language {
  const chosen = parseCookie(request.headers.cookie ?? "")[cookieName];
  if (isLanguage(chosen)) return chosen;
  const preferred = request.acceptsLanguages([...languages]);
  return request.headers["accept-language"] && isLanguage(preferred) ? preferred : "nl";
}

/** Whether somebody chose a language here, and a link may not choose another for them. */
export function hasChosenLanguage(cookieHeader: string | null): boolean {
  return isLanguage(parseCookie(cookieHeader ?? "")[cookieName]);
}

/** `?language=en` on any address keeps the choice in a cookie that holds nothing else, and goes on. */
export const keepChosenLanguage: RequestHandler = (request, response, next) => {
  const chosen = request.query["language"];
  if (request.method !== "GET" || !isLanguage(chosen)) return next();
  response.append("Set-Cookie", languageCookie(chosen));
  const url = new URL(request.originalUrl, "http://here");
  url.searchParams.delete("language");
  // One slash: with two, `/.//elsewhere` would be another site.
  response.redirect(303, url.pathname.replace(/^\/+/, "/") + url.search);
};

/** Remembers the language until the browser closes. */
export function languageCookie(language: Language): string {
  return stringifySetCookie(cookieName, language, {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    secure: isSecure,
  });
}

function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
