import type { ActionFunctionArgs, AppLoadContext, ServerBuild } from "@remix-run/node";
import type { Branch } from "./branches.server";

/** What the action of a request came to, for Remix to show. */
const outcomes = new WeakMap<AppLoadContext, Promise<unknown>>();

/** The build with actions that are not run again for a request in which `actOnce` ran them. */
export function rememberOutcomes(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const action = route?.module.action;
    if (!route || !action) return [id, route] as const;
    const once = (args: ActionFunctionArgs) => outcomes.get(args.context) ?? action(args);
    return [id, { ...route, module: { ...route.module, action: once } }] as const;
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

/**
 * Whether a form sent to an address is for the action of its leaf. Without a path of its own the leaf is
 * the index of a layout, and a form sent there is for the layout.
 */
export function takesForms({ route }: Branch): boolean {
  return Boolean(route.module.action && route.path);
}

/**
 * Runs the action of a form before Remix is asked, which makes a request anew for each action and loader.
 * Returns the way on, which is what most forms come to; null when Remix has a page to show.
 */
export async function actOnce(
  { route, params }: Branch,
  request: Request,
  context: AppLoadContext,
): Promise<Response | null> {
  const outcome = (async () => route.module.action?.({ request, params, context }))();
  outcomes.set(context, outcome);
  const came: unknown = await outcome.catch((thrown: unknown) => thrown);
  const leadsOn = came instanceof Response && came.headers.get("Location")?.startsWith("/");
  return leadsOn ? came : null;
}
