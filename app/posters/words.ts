import { content } from "~/content/content";
import type { Bilingual, Language } from "~/language";
import type { Fact } from "./facts";

/** Everything a poster says, in one language. */
export interface Words {
  /** "73" */
  number: string;
  /** "van de 100" */
  of: string;
  /** "Ongeveer", or nothing when the source is exact. */
  about: string;
  /** "wo-studenten drinken niet elke week veel op één dag." */
  claim: string;
  question: string;
  /** What a word in the claim means, or nothing. */
  note: string;
  yourGuess: string;
  answer: string;
  invitation: string;
  source: string;
}

interface Setting {
  language: Language;
  /** The name of the region, for a figure that was measured here. */
  place: Bilingual;
  /** The public address of the site without scheme. */
  host: string;
}

/** Puts a fact into words; the claim is always about what most do. */
export function wordFact(fact: Fact, { language, place, host }: Setting): Words {
  const { posters } = content[language];
  const { norm, share, isAbout } = fact;
  const { education, place: where } = norm.populationKey;
  const who = posters.who(education, where === "groningen" ? place[language] : null);
  const sentences = posters.claims[norm.measure];
  if (!sentences) throw new Error(`No poster has words for ${norm.measure}.`);
  return {
    number: String(share),
    of: posters.of,
    about: isAbout ? posters.about : "",
    claim: sentences.claim(who),
    question: sentences.question(who),
    note: sentences.note ?? "",
    yourGuess: posters.yourGuess,
    answer: posters.answer(share, isAbout),
    invitation: posters.invitation,
    source: posters.source({
      publisher: norm.publication.source.publisher ?? norm.publication.source.title,
      isMonitor: norm.grade === "B",
      period: (norm.period ?? norm.publication.source.year).replace("-", "–"),
      population: norm.population[language],
      n: norm.n === null ? null : new Intl.NumberFormat(language).format(norm.n),
      id: norm.id,
      host,
    }),
  };
}
