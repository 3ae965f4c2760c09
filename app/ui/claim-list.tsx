import { Form } from "@remix-run/react";
import { type Guess, isRightGuess } from "~/knowledge/claims";
import type { Claim } from "~/knowledge/statement";
import { useContent, useLanguage } from "./language";
import { SourceDetails } from "./sourced";

const guesses = ["fact", "fable"] as const;

/**
 * Claims to guess about, each answered as soon as it was guessed. What was guessed goes along with
 * the form from page to page and is kept nowhere.
 */
export function ClaimList({
  claims,
  guessed,
  action,
}: {
  claims: readonly Claim[];
  guessed: Readonly<Record<string, Guess>>;
  action: string;
}) {
  return (
    <Form method="post" action={action} className="claims">
      {Object.entries(guessed).map(([id, guess]) => (
        <input key={id} type="hidden" name="guess" value={`${id}:${guess}`} />
      ))}
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} guess={guessed[claim.id]} action={action} />
      ))}
    </Form>
  );
}

function ClaimCard({
  claim,
  guess,
  action,
}: {
  claim: Claim;
  guess: Guess | undefined;
  action: string;
}) {
  const { facts } = useContent();
  const language = useLanguage();
  const title = `${claim.id}-title`;
  return (
    <section className="card claim" id={claim.id} tabIndex={-1} aria-labelledby={title}>
      <h3 id={title}>{claim.text[language]}</h3>
      {guess ? (
        <ClaimAnswer claim={claim} guess={guess} />
      ) : (
        <p className="actions" role="group" aria-labelledby={title}>
          {guesses.map((each) => (
            <button
              key={each}
              className="button button-quiet"
              name="guess"
              value={`${claim.id}:${each}`}
              formAction={`${action}#${claim.id}`}
            >
              {facts[each]}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}

/** The answer and why; `guess` only where somebody guessed. */
export function ClaimAnswer({ claim, guess }: { claim: Claim; guess?: Guess }) {
  const { facts } = useContent();
  const language = useLanguage();
  return (
    <div className="stack">
      <p>
        {guess && <>{isRightGuess(claim, guess) ? facts.right : facts.wrong} </>}
        <strong>{claim.isTrue ? facts.isFact : facts.isFable}</strong>
      </p>
      <p>{claim.why.text[language]}</p>
      <SourceDetails statement={claim.why} />
    </div>
  );
}
