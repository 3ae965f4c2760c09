import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getPage } from "~/content/pages.server";
import { listVerifiedContacts } from "~/region/region";
import { region } from "~/region/region.server";
import { useContent, useLanguage } from "~/ui/language";
import { PhoneLink } from "~/ui/phone-link";
import { Prose } from "~/ui/prose";
import { titleOf } from "~/ui/title";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  const page = getPage("talk", context.language);
  return { ...page, place: region.name, contacts: listVerifiedContacts(region) };
}

/** Every way to talk to somebody; of the region only what somebody checked. */
export default function Talk() {
  const page = useLoaderData<typeof loader>();
  const language = useLanguage();
  const { contacts } = useContent().site;
  const place = page.place[language];
  return (
    <Prose page={page}>
      <section className="stack">
        <h2>{contacts.title(place)}</h2>
        {page.contacts.length === 0 && <p>{contacts.none(place)}</p>}
        {page.contacts.map(({ id, name, about, phone, website }) => (
          <div key={id}>
            <h3>{name[language]}</h3>
            <p>{about[language]}</p>
            <p>
              {phone && <PhoneLink phone={phone} />}{" "}
              {website && <a href={website}>{new URL(website).host}</a>}
            </p>
          </div>
        ))}
      </section>
    </Prose>
  );
}
