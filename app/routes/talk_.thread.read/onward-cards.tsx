import type { ShownService } from "~/region/shown";
import type { Contact } from "~/region/contact";
import type { Bilingual } from "~/language";
import type { OnwardHere } from "~/talk/thread-onward";
import { ContactCard, ServiceCard } from "~/ui/contact-card";
import { useContent, useLanguage } from "~/ui/language";

/** Pages of our own to which a pointing leads. */
const pages: Partial<Record<OnwardHere, string>> = {
  "here/exercises": "/exercises",
  "here/talk": "/talk",
};

interface OnwardCardsProps {
  onward: { here: OnwardHere[]; services: ShownService[]; contacts: Contact[] };
  institutions: readonly { id: string; name: Bilingual }[];
}

/** Where an answer points on to: what somebody checked of late, and what every student has. */
export function OnwardCards({ onward, institutions }: OnwardCardsProps) {
  const language = useLanguage();
  const { thread } = useContent();
  const { here, services, contacts } = onward;
  if (here.length + services.length + contacts.length === 0) return null;
  return (
    <div className="onward">
      <p>
        <strong>{thread.read.onward}</strong>
      </p>
      {services.map((service) => (
        <ServiceCard key={service.id} {...{ service, institutions, language }} />
      ))}
      {contacts.map((contact) => (
        <ContactCard key={contact.id} {...{ contact, language }} />
      ))}
      {here.map((id) => {
        const option: { name: string; text: string; link?: string } = thread.onward[id];
        return (
          <div className="card stack" key={id}>
            <h3>{option.name}</h3>
            <p>{option.text}</p>
            {option.link && (
              <p>
                <a href={pages[id]}>{option.link}</a>
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
