import type { ReactNode } from "react";
import { content } from "~/content/content";
import type { Bilingual, Language } from "~/language";
import type { Contact } from "~/region/contact";
import { weekdays } from "~/region/service";
import type { ShownService } from "~/region/shown";
import { PhoneLink } from "./phone-link";
import { sayDay, sayLanguages, sayWeekday } from "./say-place";

/** Somebody to turn to, as a student sees it. What nobody knows is left out. */
export function ContactCard({ contact, language }: { contact: Contact; language: Language }) {
  const { talk } = content[language];
  return (
    <Card entry={contact} kind={talk.kinds[contact.kind]} language={language}>
      <Fact label={talk.when}>{contact.hours?.[language]}</Fact>
      <Fact label={talk.where}>{contact.address}</Fact>
      <Ways contact={contact} language={language} />
    </Card>
  );
}

interface ServiceCardProps {
  service: ShownService;
  institutions: readonly { id: string; name: Bilingual }[];
  language: Language;
}

/** Something that is offered, as a student sees it. */
export function ServiceCard({ service, institutions, language }: ServiceCardProps) {
  const { talk } = content[language];
  const places = institutions.filter(({ id }) => service.institutions.includes(id));
  const days = weekdays.flatMap((day) => {
    const times = service.hours[day];
    return times ? [{ day, ...times }] : [];
  });
  return (
    <Card entry={service} kind={talk.kinds[service.kind]} language={language}>
      <Fact label={talk.when}>
        {(days.length > 0 || service.hoursNote) && (
          <>
            {days.map(({ day, from, to }) => (
              <span className="stack-tight" key={day}>
                {`${sayWeekday(day, language)} ${talk.hours(from, to)}`}
              </span>
            ))}
            {service.hoursNote?.[language]}
          </>
        )}
      </Fact>
      <Fact label={talk.where}>{service.where?.[language]}</Fact>
      <Fact label={talk.forStudentsOf}>
        {new Intl.ListFormat(language).format(places.map(({ name }) => name[language]))}
      </Fact>
      {service.contact && (
        <>
          <p>{talk.through(service.contact.name[language])}</p>
          <Ways contact={service.contact} language={language} />
        </>
      )}
    </Card>
  );
}

interface CardProps {
  entry: Contact | ShownService;
  kind: string | null;
  language: Language;
  children: ReactNode;
}

function Card({ entry, kind, language, children }: CardProps) {
  const { talk } = content[language];
  const facts = [
    talk.cost[entry.cost],
    talk.anonymous[entry.anonymous],
    talk.needsReferral[entry.needsReferral],
  ].filter((fact) => fact !== null);
  return (
    <div className="card stack contact" lang={language}>
      <h3>
        {entry.name[language]} {kind && <span className="tag">{kind}</span>}
      </h3>
      {entry.about && <p>{entry.about[language]}</p>}
      {facts.length > 0 && (
        <ul className="checked-list">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <Fact label={talk.languages}>
        {entry.languages && sayLanguages(entry.languages, language)}
      </Fact>
      {children}
      {entry.verifiedOn && (
        <p className="small">{talk.checkedOn(sayDay(entry.verifiedOn, language))}</p>
      )}
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <p>
      <strong>{label}:</strong> {children}
    </p>
  );
}

function Ways({ contact, language }: { contact: Contact; language: Language }) {
  const { phone, chat, email, website } = contact;
  if (!(phone || chat || email || website)) return null;
  return (
    <p className="actions ways">
      {phone && (
        <strong>
          <PhoneLink phone={phone} />
        </strong>
      )}
      {chat && <a href={chat}>{content[language].talk.chat}</a>}
      {email && <a href={`mailto:${email}`}>{email}</a>}
      {website && website !== chat && (
        <a href={website}>{new URL(website).host.replace("www.", "")}</a>
      )}
    </p>
  );
}
