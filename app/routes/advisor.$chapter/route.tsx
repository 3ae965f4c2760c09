import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { notFound } from "~/http/answers.server";
import { dayOf } from "~/region/day";
import { getRegion } from "~/region/region.server";
import { listShown } from "~/region/shown";
import { chapters, findChapter } from "~/training/advisor-guide";
import advisorHref from "~/ui/advisor.css?url";
import { ContactCard, ServiceCard } from "~/ui/contact-card";
import { useContent, useLanguage } from "~/ui/language";
import { PhoneLink } from "~/ui/phone-link";
import { titleOf } from "~/ui/title";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: advisorHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

/** Of the contacts, who an advisor sends somebody to; lines for anybody are on /talk. */
const namedKinds = ["talk", "walk-in", "care", "doctor"];

export function loader({ params, context }: LoaderFunctionArgs) {
  const found = findChapter(params["chapter"]);
  if (!found) throw notFound();
  const { title } = content[context.language].advisor.chapters[found.chapter];
  const region = getRegion();
  const { services, contacts } = listShown(region, dayOf(new Date()));
  return {
    ...found,
    title,
    here: found.chapter === "who" && {
      place: region.name,
      institutions: region.institutions,
      services,
      contacts: contacts.filter(({ kind }) => namedKinds.includes(kind)),
    },
  };
}

/** One chapter of the guide, two minutes long, with the way to the one before and the next. */
export default function GuideChapter() {
  const { chapter, place, before, after, here } = useLoaderData<typeof loader>();
  const { advisor, site } = useContent();
  const { title, lead, parts } = advisor.chapters[chapter];
  return (
    <div className="page">
      <p className="progress">{advisor.chapter(place, chapters.length)}</p>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {chapter === "crisis" && (
        <p className="actions">
          <PhoneLink phone="112">{site.footer.call} 112</PhoneLink>
          <PhoneLink phone="0800-0113">{site.footer.call} 113: 0800-0113</PhoneLink>
        </p>
      )}
      {/* In print a chapter is one sheet; steps are counted by the style sheet. */}
      <div className={chapter === "conversation" ? "guide-parts counted" : "guide-parts"}>
        {parts.map((part) => (
          <GuidePart key={part.title} {...part} />
        ))}
      </div>
      {here && <Here {...here} />}
      <nav className="actions guide-nav" aria-label={advisor.order}>
        <a className="button" href={after ? `/advisor/${after}` : "/advisor/practice"}>
          {after ? `${advisor.next}: ${advisor.chapters[after].title}` : advisor.toPractice}
        </a>
        {before && (
          <a href={`/advisor/${before}`}>
            {advisor.previous}: {advisor.chapters[before].title}
          </a>
        )}
        <a href="/advisor">{advisor.all}</a>
        <button type="button" className="link-button" hidden data-scripted data-print>
          {site.print}
        </button>
      </nav>
    </div>
  );
}

interface GuidePartProps {
  title: string;
  text: string[];
  list: string[];
  not?: boolean;
  say: string[];
}

function GuidePart({ title, text, list, not, say }: GuidePartProps) {
  const { advisor } = useContent();
  return (
    <section className="stack">
      <h2>{title}</h2>
      {text.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {list.length > 0 && (
        <ul className={not ? "crossed-list" : "plain-list"}>
          {list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {say.length > 0 && (
        <div className="say">
          <p className="small">{advisor.try}</p>
          {say.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </section>
  );
}

type HereProps = Exclude<ReturnType<typeof useLoaderData<typeof loader>>["here"], false>;

/** Who there is in this region, as students see it: only what somebody checked of late. */
function Here({ place, institutions, services, contacts }: HereProps) {
  const { advisor } = useContent();
  const language = useLanguage();
  return (
    <section className="stack">
      <h2>{advisor.here(place[language])}</h2>
      {services.length + contacts.length === 0 && <p>{advisor.hereNone(place[language])}</p>}
      {services.map((service) => (
        <ServiceCard key={service.id} {...{ service, institutions, language }} />
      ))}
      {contacts.map((contact) => (
        <ContactCard key={contact.id} {...{ contact, language }} />
      ))}
      <p>
        <a href="/talk">{advisor.talkPage}</a>
      </p>
    </section>
  );
}
