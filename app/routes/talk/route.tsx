import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getPage } from "~/content/pages.server";
import { dayOf } from "~/region/day";
import { asksSomething, findHelp, listSpoken, parseHelpWish } from "~/region/find-help";
import { getRegion } from "~/region/region.server";
import { listShown } from "~/region/shown";
import { ContactCard, ServiceCard } from "~/ui/contact-card";
import { useContent, useLanguage } from "~/ui/language";
import { Prose } from "~/ui/prose";
import { titleOf } from "~/ui/title";
import { FindHelp } from "./find-help";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context, request }: LoaderFunctionArgs) {
  const region = getRegion();
  const shown = listShown(region, dayOf(new Date()));
  const wish = parseHelpWish(new URL(request.url).searchParams);
  const { title, html } = getPage("talk", context.language);
  // What is near comes right after what cannot wait.
  const [urgent = "", rest = ""] = html.split("<hr>");
  return {
    title,
    urgent,
    rest,
    ...findHelp(shown, wish),
    wish,
    asks: asksSomething(wish),
    hasHelp: shown.services.length + shown.contacts.length > 0,
    languages: listSpoken(shown),
    place: region.name,
    institutions: region.institutions,
    none: region.texts.talk,
  };
}

/** Every way to talk to somebody; of the region only what somebody checked of late. */
export default function Talk() {
  const page = useLoaderData<typeof loader>();
  const language = useLanguage();
  const { talk } = useContent();
  const { urgent, rest, place, services, contacts, institutions, none } = page;
  return (
    <Prose page={{ html: urgent }}>
      <section className="stack">
        <h2>{talk.title(place[language])}</h2>
        {!page.hasHelp && <p>{none?.[language] ?? talk.none(place[language])}</p>}
        {page.hasHelp && <FindHelp wish={page.wish} languages={page.languages} />}
        {page.hasHelp && services.length + contacts.length === 0 && (
          <p>
            {talk.find.nothing} <a href="/talk#find">{talk.find.clear}</a>
          </p>
        )}
        {services.map((service) => (
          <ServiceCard key={service.id} {...{ service, institutions, language }} />
        ))}
        {contacts.map((contact) => (
          <ContactCard key={contact.id} {...{ contact, language }} />
        ))}
      </section>
      <div className="prose" dangerouslySetInnerHTML={{ __html: rest }} />
    </Prose>
  );
}
