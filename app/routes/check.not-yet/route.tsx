import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getPage } from "~/content/pages.server";
import { Prose } from "~/ui/prose";
import { titleOf } from "~/ui/title";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

/** No norms and no plan for drinking less: help lines and people to talk to. */
export function loader({ context }: LoaderFunctionArgs) {
  return getPage("under-18", context.language);
}

export default function Under18() {
  return <Prose page={useLoaderData<typeof loader>()} />;
}
