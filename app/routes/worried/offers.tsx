import { Form } from "@remix-run/react";
import type { Wish } from "~/relatives/find-offers";
import { abouts, type Offer, offers, offerSources, seeks } from "~/relatives/offers";
import { useContent, useLanguage } from "~/ui/language";

/** Two questions that narrow the list. The address holds only the number of a choice. */
export function FindOffers({ wish, found }: { wish: Wish; found: number }) {
  const { find } = useContent().worried;
  const chosen = wish.about !== null || wish.seek !== null;
  return (
    <Form method="get" action="/worried#part-6" className="find no-print" autoComplete="off">
      <label className="stack-tight">
        <span className="question-label">{find.about}</span>
        <select name="a" defaultValue={placeOf(abouts, wish.about)}>
          <option value="">{find.any}</option>
          {abouts.map((about, place) => (
            <option key={about} value={place + 1}>
              {find.abouts[about]}
            </option>
          ))}
        </select>
      </label>
      <label className="stack-tight">
        <span className="question-label">{find.seek}</span>
        <select name="b" defaultValue={placeOf(seeks, wish.seek)}>
          <option value="">{find.any}</option>
          {seeks.map((seek, place) => (
            <option key={seek} value={place + 1}>
              {find.seeks[seek]}
            </option>
          ))}
        </select>
      </label>
      <p className="actions">
        <button className="button button-quiet">{find.show}</button>
        <strong>{find.count(found, offers.length)}</strong>
        {chosen && <a href="/worried#part-6">{find.all}</a>}
      </p>
    </Form>
  );
}

/** What there is, each with for whom, what, how much, where and the lines it was read in. */
export function OfferList({ found }: { found: readonly Offer[] }) {
  return (
    <ul className="offers">
      {found.map((offer) => (
        <OfferCard key={offer.id} offer={offer} />
      ))}
    </ul>
  );
}

function OfferCard({ offer }: { offer: Offer }) {
  const language = useLanguage();
  const { find } = useContent().worried;
  const rows = [
    [find.audience, offer.audience[language]],
    [find.kind, offer.kind[language]],
    [find.size, offer.size[language]],
    [find.where, offer.where[language]],
  ] as const;
  return (
    <li>
      <details className="offer">
        <summary>
          <h3>{offer.name[language]}</h3> <span className="small">{offer.kind[language]}</span>
        </summary>
        <div className="stack">
          <p>{offer.text[language]}</p>
          <dl className="offer-rows">
            {rows.map(([term, value]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {offer.known && <p>{offer.known[language]}</p>}
          {offer.sources.map(({ from, lines }) => (
            <p className="small" key={from}>
              {find.source}: {offerSources[from].title[language]}, {find.lines(lines)},{" "}
              {find.readOn(sayDay(offerSources[from].readOn, language))}.
            </p>
          ))}
          {offer.checkedOn && (
            <p className="small">{find.checked(sayDay(offer.checkedOn, language))}.</p>
          )}
        </div>
      </details>
    </li>
  );
}

function placeOf<T>(choices: readonly T[], chosen: T | null): string {
  return chosen === null ? "" : String(choices.indexOf(chosen) + 1);
}

function sayDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(day));
}
