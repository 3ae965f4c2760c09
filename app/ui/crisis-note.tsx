import { useRouteLoaderData } from "@remix-run/react";
import type { loader } from "~/root";
import { useContent } from "./language";
import { PhoneLink } from "./phone-link";

/** For who reads a page about gloom while it is too much: somebody to call, before anything else. */
export function CrisisNote() {
  const contacts = useRouteLoaderData<typeof loader>("root")?.contacts;
  const { site, tracks } = useContent();
  const { crisis } = tracks;
  return (
    <div className="note stack">
      <h2>{crisis.title}</h2>
      <p>{crisis.text}</p>
      <p>
        {site.footer.suicide}{" "}
        <PhoneLink phone={contacts?.suicidePrevention?.phone ?? "0800-0113"} />. {crisis.danger}{" "}
        <PhoneLink phone={contacts?.emergency?.phone ?? "112"} />.
      </p>
      <p className="no-print">
        <a href="/talk">{crisis.talk}</a>
      </p>
    </div>
  );
}
