import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getPage } from "~/content/pages.server";
import { Prose } from "~/ui/prose";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  return getPage("privacy", context.language);
}

export default function Page() {
  return <Prose page={useLoaderData<typeof loader>()} />;
}
