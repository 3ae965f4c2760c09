import {
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  type ServerBuild,
} from "@remix-run/node";

/** What the loaders of a page gave, by their routes, until it is rendered. */
const kept = new WeakMap<AppLoadContext, Map<string, unknown>>();

/** Says that a request is for a page, and not for the data of one. */
export function askForPage(context: AppLoadContext): void {
  kept.set(context, new Map());
}

/**
 * The build with loaders whose data is kept back when a page was asked for: it is rendered here and
 * sent nowhere, and Remix would write it all out for a script we do not have.
 */
export function keepDataBack(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const loader = route?.module.loader;
    // Without a page of its own, what a route returns is the answer.
    if (!route || !loader || !route.module.default) return [id, route] as const;
    const keptBack = async (args: LoaderFunctionArgs) => {
      const came: unknown = await loader(args);
      const place = kept.get(args.context);
      if (!place || came instanceof Response) return came;
      const isWithInit = isDataWithInit(came);
      place.set(id, isWithInit ? came.data : came);
      return isWithInit ? data(null, came.init ?? {}) : null;
    };
    return [id, { ...route, module: { ...route.module, loader: keptBack } }] as const;
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

function isDataWithInit(came: unknown): came is ReturnType<typeof data> {
  const type = typeof came === "object" && came !== null && "type" in came && came.type;
  return type === "DataWithResponseInit";
}

/** Gives the data of a page to what renders it. */
export function openData(context: AppLoadContext, loaderData: Record<string, unknown>): void {
  for (const [id, came] of kept.get(context) ?? []) if (id in loaderData) loaderData[id] = came;
}
