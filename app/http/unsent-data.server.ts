import {
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  type ServerBuild,
} from "@remix-run/node";

/** Data that is rendered here and sent nowhere: Remix would write it all out for a script we do not have. */
class Unsent {
  readonly #data: unknown;
  constructor(data: unknown) {
    this.#data = data;
  }
  open(): unknown {
    return this.#data;
  }
}

const pages = new WeakSet<AppLoadContext>();

/** Says that a request is for a page, and not for the data of one. */
export function askForPage(context: AppLoadContext): void {
  pages.add(context);
}

/** The build with loaders whose data is kept back when a page was asked for. */
export function keepDataBack(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const loader = route?.module.loader;
    // Without a page of its own, what a route returns is the answer.
    if (!route || !loader || !route.module.default) return [id, route] as const;
    const keptBack = async (args: LoaderFunctionArgs) => {
      const came: unknown = await loader(args);
      return pages.has(args.context) ? wrap(came) : came;
    };
    return [id, { ...route, module: { ...route.module, loader: keptBack } }] as const;
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

function wrap(came: unknown): unknown {
  if (came instanceof Response) return came;
  return isWithInit(came) ? data(new Unsent(came.data), came.init ?? {}) : new Unsent(came);
}

function isWithInit(came: unknown): came is ReturnType<typeof data> {
  const type = typeof came === "object" && came !== null && "type" in came && came.type;
  return type === "DataWithResponseInit";
}

/** Gives the data of a page to what renders it. */
export function openData(loaderData: Record<string, unknown>): void {
  for (const [id, kept] of Object.entries(loaderData))
    if (kept instanceof Unsent) loaderData[id] = kept.open();
}
