import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { NavLink, Outlet, useLoaderData } from "@remix-run/react";
import { mayOpen } from "~/auth/access";
import { requireStaff } from "~/auth/staff";
import { makeFormToken } from "~/http/form.server";
import { useContent } from "~/ui/language";
import officeHref from "~/ui/office.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: officeHref }];

/** The rooms of the office, by the route that opens each. */
const rooms = [
  ["start", "/office", "routes/office._index"],
  ["talk", "/office/talk", "routes/office.talk._index"],
  ["threads", "/office/threads", "routes/office.threads._index"],
  ["talkNumbers", "/office/talk-numbers", "routes/office.talk-numbers"],
  ["campaign", "/office/campaign", "routes/office.campaign._index"],
  ["workshops", "/office/workshops", "routes/office.workshops._index"],
  ["region", "/office/region", "routes/office.region._index"],
  ["norms", "/office/norms", "routes/office.norms._index"],
  ["slips", "/office/slips", "routes/office.slips"],
  ["team", "/office/team", "routes/office.team._index"],
  ["audit", "/office/audit", "routes/office.audit"],
  ["account", "/office/account", "routes/office.account._index"],
] as const;

export function loader({ context }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  return {
    name: staff.name,
    token: makeFormToken(`office ${staff.session}`),
    open: rooms.filter(([, , route]) => mayOpen(staff.grants, route)).map(([room]) => room),
  };
}

/** The frame of the office: where one can go, who is signed in, and the way out. */
export default function Office() {
  const { name, token, open } = useLoaderData<typeof loader>();
  const { nav } = useContent().office;
  return (
    <div className="office">
      <div className="office-bar">
        <nav aria-label={nav.label}>
          <ul>
            {rooms
              .filter(([room]) => open.includes(room))
              .map(([room, address]) => (
                <li key={room}>
                  <NavLink to={address} end={room === "start"} reloadDocument>
                    {nav[room]}
                  </NavLink>
                </li>
              ))}
          </ul>
        </nav>
        <form method="post" action="/office/sign-out">
          <input type="hidden" name="token" value={token} />
          <span className="small">{nav.signedInAs(name)}</span>{" "}
          <button className="link-button">{nav.signOut}</button>
        </form>
      </div>
      <Outlet />
    </div>
  );
}
