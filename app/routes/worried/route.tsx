import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { findEmergencyContacts } from "~/region/region";
import { getRegion } from "~/region/region.server";
import { findOffers, parseWish } from "~/relatives/find-offers";
import { useContent } from "~/ui/language";
import { PhoneLink } from "~/ui/phone-link";
import { titleOf } from "~/ui/title";
import { FindOffers, OfferList } from "./offers";
import { People } from "./people";
import stylesHref from "./worried.css?url";

export const handle = { sensitive: true };

export const links: LinksFunction = () => [{ rel: "stylesheet", href: stylesHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ request, context }: LoaderFunctionArgs) {
  const region = getRegion();
  const wish = parseWish(new URL(request.url).searchParams);
  return {
    title: content[context.language].worried.title,
    organisation: region.preventionOrganisation,
    suicidePrevention: findEmergencyContacts(region).suicidePrevention?.phone ?? "0800-0113",
    wish,
    found: findOffers(wish),
  };
}

/** About a friend, housemate, partner or parent: what to say, what not to carry, and who is there. */
export default function Worried() {
  const page = useLoaderData<typeof loader>();
  const { worried } = useContent();
  const { parts } = worried;
  return (
    <div className="page worried">
      <h1>{worried.title}</h1>
      <p className="lead">{worried.lead}</p>
      <nav aria-label={worried.onThisPage} className="no-print">
        <ul className="plain-list">
          {Object.values(parts).map((part, place) => (
            <li key={part}>
              <a href={`#part-${place + 1}`}>{part}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Now />
      <section className="part" id="part-2">
        <h2>{parts.who}</h2>
        <p>{worried.whoLead}</p>
        <People />
        <p>{worried.proof}</p>
      </section>
      <section className="part" id="part-3">
        <h2>{parts.start}</h2>
        <Lines lines={worried.startLines} />
        <p className="note">
          {worried.death} <PhoneLink phone={page.suicidePrevention} />.
        </p>
      </section>
      <section className="part" id="part-4">
        <h2>{parts.notYours}</h2>
        <Lines lines={worried.nobodysTask} />
      </section>
      <section className="part" id="part-5">
        <h2>{parts.yourself}</h2>
        <Lines lines={worried.yourself} />
      </section>
      <section className="part" id="part-6">
        <h2>{parts.offers}</h2>
        <p>{worried.find.lead}</p>
        <p className="small">{worried.find.unchecked(page.organisation)}</p>
        <FindOffers wish={page.wish} found={page.found.length} />
        <OfferList found={page.found} />
      </section>
      <section className="part" id="part-7">
        <h2>{parts.talk}</h2>
        <p>{worried.talk}</p>
        <p>
          <a className="button" href="/talk">
            {worried.talkLink}
          </a>
        </p>
      </section>
    </div>
  );
}

function Now() {
  const { worried } = useContent();
  const { now, parts } = worried;
  return (
    <section className="card stack" id="part-1">
      <h2>{parts.now}</h2>
      <p>
        <PhoneLink phone="112">{now.call}</PhoneLink>
      </p>
      <ul className="plain-list">
        {now.signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>{now.doubt}</p>
      <p>{now.meanwhile}</p>
      <p>{now.never}</p>
      <p className="small">{now.source}</p>
    </section>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul className="checked-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
