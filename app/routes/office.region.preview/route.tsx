import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { languages } from "~/language";
import { dayOf } from "~/region/day";
import { getRegion } from "~/region/region.server";
import { listShown } from "~/region/shown";
import { ContactCard, ServiceCard } from "~/ui/contact-card";
import { useContent } from "~/ui/language";
import { RegionTexts } from "~/ui/region-texts";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  const region = getRegion();
  const shown = listShown(region, dayOf(new Date()));
  const all = region.services.length + region.contacts.length;
  // The two emergency numbers stand in the footer of every page.
  const inFooter = 2;
  return {
    title: content[context.language].officeRegion.preview.title,
    ...shown,
    hidden: all - inFooter - shown.services.length - shown.contacts.length,
    texts: region.texts,
    institutions: region.institutions,
  };
}

/** What students see of the region today, in both languages beside each other. */
export default function Preview() {
  const { title, services, contacts, hidden, texts, institutions } = useLoaderData<typeof loader>();
  const { preview } = useContent().officeRegion;
  return (
    <div className="office-page office-wide">
      <h1>{title}</h1>
      <p className="lead">{preview.lead}</p>
      <section>
        <RegionTexts texts={texts} />
      </section>
      <section>
        <h2>{preview.talk}</h2>
        {hidden > 0 && <p>{preview.hidden(hidden)}</p>}
        <div className="side-by-side">
          {languages.map((language) => (
            <div key={language} className="stack">
              <p className="small">{preview.languages[language]}</p>
              {services.map((service) => (
                <ServiceCard key={service.id} {...{ service, institutions, language }} />
              ))}
              {contacts.map((contact) => (
                <ContactCard key={contact.id} {...{ contact, language }} />
              ))}
            </div>
          ))}
        </div>
      </section>
    </div>
  );
}
