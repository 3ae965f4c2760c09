import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getPage } from "~/content/pages.server";
import { notFound } from "~/http/answers.server";
import { getRegion } from "~/region/region.server";
import { Prose } from "~/ui/prose";
import { titleOf } from "~/ui/title";

/** The long pages that are text and nothing else. */
const pages = ["about", "accessibility", "privacy"];

export const handle = { sensitive: true, constant: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ params, context }: LoaderFunctionArgs) {
  const name = pages.find((page) => page === params["page"]);
  if (!name) throw notFound();
  // Only the region knows who to write to; the last heading of the page asks it.
  const note =
    name === "privacy" ? getRegion().texts.privacyContact?.[context.language] : undefined;
  return { ...getPage(name, context.language), note };
}

export default function LongPage() {
  const page = useLoaderData<typeof loader>();
  return <Prose page={page}>{page.note && <p>{page.note}</p>}</Prose>;
}
