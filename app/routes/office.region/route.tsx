import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { NavLink, Outlet, useLoaderData } from "@remix-run/react";
import { mayOpen } from "~/auth/access";
import { requireStaff } from "~/auth/staff";
import { useContent } from "~/ui/language";
import regionHref from "~/ui/office-region.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: regionHref }];

const pages = [
  ["overview", "/office/region", "routes/office.region._index"],
  ["institutions", "/office/region/institutions", "routes/office.region.institutions._index"],
  ["texts", "/office/region/texts", "routes/office.region.texts"],
  ["colours", "/office/region/colours", "routes/office.region.colours"],
  ["preview", "/office/region/preview", "routes/office.region.preview"],
  ["history", "/office/region/history", "routes/office.region.history"],
] as const;

export function loader({ context }: LoaderFunctionArgs) {
  const { grants } = requireStaff(context);
  return {
    open: pages.filter(([, , route]) => mayOpen(grants, route)).map(([page]) => page),
  };
}

/** The rooms of the region, of which everybody sees those that their role opens. */
export default function OfficeRegion() {
  const { open } = useLoaderData<typeof loader>();
  const { nav } = useContent().officeRegion;
  return (
    <>
      <nav aria-label={nav.label} className="region-nav">
        <ul>
          {pages
            .filter(([page]) => open.includes(page))
            .map(([page, address]) => (
              <li key={page}>
                <NavLink to={address} end={page === "overview"} reloadDocument>
                  {nav[page]}
                </NavLink>
              </li>
            ))}
        </ul>
      </nav>
      <Outlet />
    </>
  );
}
