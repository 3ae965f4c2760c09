import {
  type ActionFunction,
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  type ServerBuild,
} from "@remix-run/node";
import { access, type Access, type Rule } from "./access";
import { recordRefusal } from "./audit.server";
import { hasRole } from "./roles";
import { findSignedIn } from "./sessions.server";

type Handler = (args: LoaderFunctionArgs & ActionFunctionArgs) => ReturnType<ActionFunction>;
type SignedInOrNot = Awaited<ReturnType<typeof findSignedIn>>;

/** Milliseconds within which a proof of identity counts as recent, to open a page and to send its form. */
const recent = { loader: 10 * 60_000, action: 30 * 60_000 };

/** One look at the session for all loaders of a request. */
const found = new WeakMap<object, Promise<SignedInOrNot>>();

/**
 * The build with every loader and action behind the access table, so that no route can forget to
 * ask. Throws when a route, or one of its two functions, is not in the table.
 */
export function guardRoutes(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).flatMap(([id, route]) => {
    if (!route) return [];
    requireRules(id, route.module);
    const { loader, action } = route.module;
    const guarded = {
      ...route.module,
      ...(loader ? { loader: guard(id, "loader", loader as Handler) } : {}),
      ...(action ? { action: guard(id, "action", action as Handler) } : {}),
    };
    return [[id, { ...route, module: guarded }] as const];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

function requireRules(id: string, module: { loader?: unknown; action?: unknown }): void {
  const rules = access[id];
  for (const kind of ["loader", "action"] as const) {
    if (!rules || Boolean(rules[kind]) !== Boolean(module[kind])) {
      throw new Error(
        `Doorsnee does not start: app/auth/access.ts must say who may call the ${kind} of ${id}.`,
      );
    }
  }
}

function guard(id: string, kind: "loader" | "action", handler: Handler): Handler {
  const rules = access[id] as Access;
  const rule = rules[kind] as Rule;
  if (rule === "anyone") return handler;
  return async (args) => {
    const { context, request } = args;
    let looking = found.get(context);
    if (!looking) found.set(context, (looking = findSignedIn(request)));
    const signedIn = await looking;
    const { pathname } = new URL(request.url);
    if (!signedIn) throw redirect(`/office/sign-in?to=${encodeURIComponent(pathname)}`);
    if (rule !== "staff" && !hasRole(signedIn.staff.grants, rule)) {
      // Not the address: what somebody typed in it is not for the trail.
      await recordRefusal("access-refused", id, signedIn.staff.id);
      throw data("role", { status: 403 });
    }
    const age = Date.now() - signedIn.provedAt.getTime();
    if (rules.proof === "recent" && age > recent[kind])
      throw redirect(`/office/again?to=${encodeURIComponent(pathname)}`);
    context.staff = signedIn.staff;
    return handler(args);
  };
}
