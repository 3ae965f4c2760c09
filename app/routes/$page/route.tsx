import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getPage } from "~/content/pages.server";
import { notFound } from "~/http/answers.server";
import { Prose } from "~/ui/prose";
import { titleOf } from "~/ui/title";

/** The long pages that are text and nothing else. */
const pages = ["about", "accessibility", "privacy"];

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ params, context }: LoaderFunctionArgs) {
  const name = pages.find((page) => page === params["page"]);
  if (!name) throw notFound();
  return getPage(name, context.language);
}

export default function LongPage() {
  return <Prose page={useLoaderData<typeof loader>()} />;
}
