import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getPage } from "~/content/pages.server";
import { dayOf } from "~/region/day";
import { getRegion } from "~/region/region.server";
import { listShown } from "~/region/shown";
import { ContactCard, ServiceCard } from "~/ui/contact-card";
import { useContent, useLanguage } from "~/ui/language";
import { Prose } from "~/ui/prose";
import { titleOf } from "~/ui/title";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  const region = getRegion();
  const { title, html } = getPage("talk", context.language);
  // What is near comes right after what cannot wait.
  const [urgent = "", rest = ""] = html.split("<hr>");
  return {
    title,
    urgent,
    rest,
    ...listShown(region, dayOf(new Date())),
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
        {services.length + contacts.length === 0 && (
          <p>{none?.[language] ?? talk.none(place[language])}</p>
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
