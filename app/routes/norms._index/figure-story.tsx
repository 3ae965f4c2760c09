import type { ReactNode } from "react";
import type { Use } from "~/feedback/where-used";
import { findItem } from "./find-item";
import type { Norm } from "~/norms/norm";
import { topicOf } from "~/norms/topics";
import type { Change } from "~/norms/what-would-change";
import { useContent, useLanguage } from "~/ui/language";
import type { Figure, OtherFigure } from "./build-page";
import { useSayFigure } from "./say-figure";

/** Where a figure is used, what could take its place, and what else is known about the same thing. */
export function FigureStory({ figure }: { figure: Figure }) {
  const language = useLanguage();
  const { norms: text, feedback } = useContent();
  const { behind, others, notComparable } = figure;
  return (
    <dl className="particulars">
      <Part term={text.figure.where}>
        <Uses uses={figure.uses} />
      </Part>
      <Part term={text.figure.change}>
        <WhatWouldChange change={figure.change} />
      </Part>
      {behind && (
        <Part term={text.figure.instead}>
          {text.figure.insteadOf} <FigureLink norm={behind.norm} />.{" "}
          {text.figure.because(text.whyNot[behind.why])}
        </Part>
      )}
      {others.length > 0 && (
        <Part term={feedback.sure.others}>
          <Others others={others} />
        </Part>
      )}
      {notComparable.length > 0 && (
        <Part term={text.figure.lookalike}>
          <ul className="plain-list">
            {notComparable.map((norm) => (
              <li key={norm.id}>
                <FigureLink norm={norm} /> {norm.definition[language]}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </dl>
  );
}

function Part({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The places where a reader meets the figure, with whose feedback where that is not everybody's. */
function Uses({ uses }: { uses: readonly Use[] }) {
  const language = useLanguage();
  const { norms: text } = useContent();
  if (uses.length === 0) return text.figure.nowhere;
  const places = new Map(uses.map((use) => [`${use.place} ${use.about}`, use]));
  return (
    <ul className="plain-list">
      {[...places].map(([key, { place, about }]) => {
        const whose = uses.filter((use) => use.place === place && use.about === about);
        const item = about && findItem(place, about)?.text[language];
        return (
          <li key={key}>
            {text.places[place]} {item && <q>{item}</q>}{" "}
            {whose.length < 3 &&
              `(${whose.map(({ education }) => text.education[education]).join(", ")})`}
          </li>
        );
      })}
    </ul>
  );
}

function WhatWouldChange({ change: { kind, newerThan, betterGrades } }: { change: Change }) {
  const { change: text } = useContent().norms;
  const sentences = [text[kind]];
  if (kind !== "estimate" && kind !== "subgroup") {
    if (newerThan !== null) sentences.push(text.newerThan(newerThan));
    if (kind !== "age-proxy" && betterGrades.length > 0)
      sentences.push(betterGrades.length === 1 ? text.better.A : text.better.AB);
  }
  return sentences.join(" ");
}

function Others({ others }: { others: readonly OtherFigure[] }) {
  const { norms: text } = useContent();
  return (
    <ul className="plain-list">
      {others.map(({ norm, why }) => (
        <li key={norm.id}>
          <FigureLink norm={norm} />: {text.whyNot[why]}
        </li>
      ))}
    </ul>
  );
}

/** To another figure, on a page that has it whatever is filtered here. */
function FigureLink({ norm }: { norm: Norm }) {
  const language = useLanguage();
  const said = useSayFigure()(norm);
  return (
    <a href={`/norms?topic=${topicOf[norm.measure]}#norm-${norm.id}`}>
      {said.first} ({norm.population[language]}
      {norm.period && `, ${norm.period}`})
    </a>
  );
}
