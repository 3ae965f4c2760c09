import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { NavLink, Outlet } from "@remix-run/react";
import { requireStaff } from "~/auth/staff";
import { useContent } from "~/ui/language";
import regionHref from "~/ui/office-region.css?url";
import talkHref from "~/ui/talk.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: regionHref },
  { rel: "stylesheet", href: talkHref },
];

export function loader({ context }: LoaderFunctionArgs) {
  requireStaff(context);
  return null;
}

/** The rooms of a prevention worker's talks. */
export default function OfficeTalk() {
  const { nav } = useContent().officeTalk;
  return (
    <>
      <nav aria-label={nav.label} className="region-nav">
        <ul>
          <li>
            <NavLink to="/office/talk" end reloadDocument>
              {nav.day}
            </NavLink>
          </li>
          <li>
            <NavLink to="/office/talk/hours" reloadDocument>
              {nav.hours}
            </NavLink>
          </li>
        </ul>
      </nav>
      <Outlet />
    </>
  );
}
