import type { EntryContext } from "@remix-run/node";
import type { Language } from "~/language";
import type { RouteHandle } from "~/root";
import { keepForRegion } from "./region-kept.server";

/** Pages as they were rendered, in pieces between which the token goes; the oldest goes first. */
const getRendered = keepForRegion<string[]>();
const mostRendered = 400;

/**
 * Renders a page, unless one with the same data was rendered before: there is nothing in a page but
 * its data. Only for routes that say so in their handle, and never a page that holds an answer: what
 * a student typed is not kept, not even here. The token of a form differs for each, and is left out.
 */
export function renderOnce(url: string, context: EntryContext, render: () => string): string {
  const data = findRepeatingData(context);
  if (!data) return render();
  const rendered = getRendered();
  const key = `${url} ${data.language} ${JSON.stringify({ ...data.page, token: "" })}`;
  const known = rendered.get(key);
  if (known) return known.join(data.token);
  const page = render();
  const [oldest] = rendered.keys();
  if (rendered.size >= mostRendered && oldest !== undefined) rendered.delete(oldest);
  rendered.set(key, page.split(data.token));
  return page;
}

function findRepeatingData({ staticHandlerContext, routeModules }: EntryContext) {
  const { matches, loaderData, actionData, errors, statusCode } = staticHandlerContext;
  const id = matches.at(-1)?.route.id ?? "";
  const handle = routeModules[id]?.handle as RouteHandle | undefined;
  if (!handle?.repeats || actionData || errors || statusCode !== 200) return null;
  const page = loaderData[id] as { token?: string; typed?: object } | undefined;
  if (!page?.token || Object.keys(page.typed ?? {}).length > 0) return null;
  const { language } = loaderData["root"] as { language: Language };
  return { language, page, token: page.token };
}
