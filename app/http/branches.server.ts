import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";

type ServerRoute = NonNullable<ServerBuild["routes"][string]>;

/** What answers one address: the route, what stands in the address, and Remix with that route and its parents alone. */
export interface Branch {
  route: ServerRoute;
  params: Readonly<Record<string, string | undefined>>;
  answer: RequestHandler;
}

interface RouteNode {
  id: string;
  path?: string | undefined;
  index?: boolean | undefined;
  children?: RouteNode[];
}

/** Addresses whose branch is remembered; only words, so that no code or secret in an address is kept. */
const word = /^\/[a-z0-9/-]{0,40}$/;
const mostRemembered = 500;

/**
 * Finds the branch of an address. Remix sorts and matches all routes of its build several times for
 * each request; with a build of one branch there is nothing to sort. Null for an address that no
 * route answers.
 */
export function makeBranchFinder(build: ServerBuild): (pathname: string) => Branch | null {
  const tree = growTree(build, undefined);
  const answers = new Map<string, RequestHandler>();
  const remembered = new Map<string, Branch | null>();

  const search = (pathname: string): Branch | null => {
    const matches = matchRoutes(tree as never, pathname) ?? [];
    const ids = matches.map(({ route }) => String(route.id));
    const leaf = ids.at(-1);
    const route = leaf === undefined ? undefined : build.routes[leaf];
    if (!leaf || !route) return null;
    let answer = answers.get(leaf);
    if (!answer) {
      answer = createRequestHandler(cutBranch(build, ids), "production");
      answers.set(leaf, answer);
    }
    return { route, params: matches.at(-1)?.params ?? {}, answer };
  };

  return (pathname) => {
    const known = remembered.get(pathname);
    if (known !== undefined) return known;
    const found = search(pathname);
    if (word.test(pathname)) {
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(pathname, found);
    }
    return found;
  };
}

function growTree(build: ServerBuild, parentId: string | undefined): RouteNode[] {
  return Object.values(build.routes).flatMap((route): RouteNode[] => {
    if (!route || route.parentId !== parentId) return [];
    const { id, path, index } = route;
    return index ? [{ id, path, index }] : [{ id, path, children: growTree(build, id) }];
  });
}

function cutBranch(build: ServerBuild, ids: readonly string[]): ServerBuild {
  const pick = <T>(all: Record<string, T>) =>
    Object.fromEntries(ids.flatMap((id) => (all[id] ? [[id, all[id]] as const] : [])));
  return {
    ...build,
    routes: pick(build.routes),
    assets: { ...build.assets, routes: pick(build.assets.routes) },
  };
}
