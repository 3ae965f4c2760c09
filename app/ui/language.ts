import { useRouteLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import type { Language } from "~/language";
import type { loader } from "~/root";

/** The language of this page; Dutch on an error page that broke before its language was known. */
export function useLanguage(): Language {
  return useRouteLoaderData<typeof loader>("root")?.language ?? "nl";
}

/** The sentences of the site in the language of this page. */
export function useContent() {
  return content[useLanguage()];
}
