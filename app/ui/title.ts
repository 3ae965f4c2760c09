import type { LoaderFunction, MetaDescriptor, SerializeFrom } from "@remix-run/node";

/**
 * The title of a page. It names the page and never an answer: titles stay in histories.
 * `faultWord` comes first after a mistake, so that a screen reader says so.
 */
export function titleOf<Loader extends LoaderFunction>(
  choose: (page: SerializeFrom<Loader> | undefined) => string | undefined,
) {
  return ({ data }: { data: SerializeFrom<Loader> | undefined }): MetaDescriptor[] => {
    const title = choose(data);
    return [{ title: title ? `${title} · Doorsnee` : "Doorsnee" }];
  };
}
