import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getPage } from "~/content/pages.server";
import { dayOf } from "~/region/day";
import { asksSomething, findHelp, listSpoken, parseHelpWish } from "~/region/find-help";
import { getRegion } from "~/region/region.server";
import { listShown } from "~/region/shown";
import { findWays, listStudyPlaces, readWish, writeWish } from "~/talk/find-ways.server";
import { ContactCard, ServiceCard } from "~/ui/contact-card";
import { useContent, useLanguage } from "~/ui/language";
import { PhoneLink } from "~/ui/phone-link";
import { Prose } from "~/ui/prose";
import { SlotFilter } from "~/ui/slot-filter";
import talkHref from "~/ui/talk.css?url";
import { titleOf } from "~/ui/title";
import { FindHelp } from "./find-help";
import { Ways } from "./ways";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: talkHref }];

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

/** Contacts to call about anything, and the doctors who are there at night. */
const callKinds = ["line", "talk"];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const now = new Date();
  const region = getRegion();
  const shown = listShown(region, dayOf(now));
  const search = new URL(request.url).searchParams;
  const wish = parseHelpWish(search);
  const slotWish = readWish(search);
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
    organisation: region.preventionOrganisation,
    now: now.toISOString(),
    ...(await findWays(slotWish, now)),
    slotWish,
    search: writeWish(slotWish),
    asksSlot: slotWish.spoken !== null || slotWish.institution !== null,
    studyPlaces: listStudyPlaces(),
    callable: shown.contacts.filter(({ kind, phone }) => phone && callKinds.includes(kind)),
    doctors: shown.contacts.filter(({ kind, phone }) => phone && kind === "doctor"),
  };
}

/** Every way to talk to somebody; of the region only what somebody checked of late. */
export default function Talk() {
  const page = useLoaderData<typeof loader>();
  const language = useLanguage();
  const { talk, talkWays } = useContent();
  const { urgent, rest, place, services, contacts, institutions, none } = page;
  return (
    <Prose page={{ html: urgent }}>
      {page.doctors.length === 0 && <p>{talkWays.doctorNone}</p>}
      {page.doctors.map(({ id, name, phone }) => (
        <p key={id}>
          {talkWays.doctor(name[language])} {phone && <PhoneLink phone={phone} />}
        </p>
      ))}
      <section className="stack" id="ways">
        <h2>{talkWays.what.title}</h2>
        <p>{talkWays.what.who(page.organisation)}</p>
        <ul className="checked-list">
          {talkWays.what.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <SlotFilter
          action="/talk#ways"
          wish={page.slotWish}
          institutions={page.studyPlaces}
          languages={page.spokenHere}
        />
        <Ways {...page} institutions={page.studyPlaces} asks={page.asksSlot} />
      </section>
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
