import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { findNormsInUse } from "~/db/norm-tables.server";
import { type NormFilter, parseNormFilter } from "~/norms/filter";
import { useContent } from "~/ui/language";
import normsHref from "~/ui/norms.css?url";
import { titleOf } from "~/ui/title";
import { buildShelves, listMissing, listNeverUsed } from "./build-page";
import { FilterForm } from "./filter-form";
import { Missing, NeverUsed } from "./not-used";
import { NothingFound } from "./nothing-found";
import { ShelfOfFigures } from "./shelf-of-figures";

export const links = () => [{ rel: "stylesheet", href: normsHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { filter, hasUnknown } = parseNormFilter(new URL(request.url).searchParams);
  const { norms, version } = await findNormsInUse();
  return {
    title: content[context.language].norms.title,
    filter,
    hasUnknown,
    shelves: buildShelves(norms, filter),
    neverUsed: listNeverUsed(norms),
    missing: listMissing(norms),
    version,
  };
}

export type NormsPage = ReturnType<typeof useLoaderData<typeof loader>>;

/** Every figure in use with its source, reached by choice and never from inside the questionnaire. */
export default function Norms() {
  const { filter, hasUnknown, shelves, neverUsed, missing, version } =
    useLoaderData<typeof loader>();
  const { norms: text } = useContent();
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <div className="page norms">
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <div className="note stack-small">
        <p>
          <strong>{text.guessFirst.title}.</strong> {text.guessFirst.text}{" "}
          <a href="/check">{text.guessFirst.link}</a>
        </p>
      </div>
      <FilterForm filter={filter as NormFilter} />
      {hasUnknown && <p className="note">{text.filter.unknown}</p>}
      {shelves.length === 0 ? (
        <NothingFound filter={filter as NormFilter} />
      ) : (
        <Contents shelves={shelves} />
      )}
      {shelves.map((shelf) => (
        <ShelfOfFigures key={shelf.topic} shelf={shelf} isOpen={isFiltered} />
      ))}
      <Rules />
      <NeverUsed publications={neverUsed} />
      <Missing missing={missing} />
      <Files version={version} />
    </div>
  );
}

/** How much was found, and a way to each topic without passing the others. */
function Contents({ shelves }: { shelves: NormsPage["shelves"] }) {
  const { norms: text } = useContent();
  const count = (shelf: NormsPage["shelves"][number]) => shelf.used.length + shelf.known.length;
  const total = shelves.reduce((sum, shelf) => sum + count(shelf), 0);
  return (
    <nav aria-labelledby="found">
      <p id="found">
        <strong>{text.filter.found(total)}</strong>
      </p>
      {shelves.length > 1 && (
        <ul className="topic-list">
          {shelves.map((shelf) => (
            <li key={shelf.topic}>
              <a href={`#${shelf.topic}`}>{text.topics[shelf.topic]}</a>{" "}
              <span className="small">{count(shelf)}</span>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

function Rules() {
  const { norms: text, feedback } = useContent();
  return (
    <section id="grades">
      <h2>{text.grades.title}</h2>
      <dl className="grade-list">
        {(["A", "B", "C", "X"] as const).map((grade) => (
          <div key={grade}>
            <dt>
              {grade}: {text.grades[grade]}
            </dt>
            <dd>{grade === "X" ? text.grades.never : feedback.sure.grades[grade]}</dd>
          </div>
        ))}
      </dl>
      <ul className="checked-list">
        {text.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </section>
  );
}

function Files({ version }: { version: string }) {
  const { files } = useContent().norms;
  return (
    <section id="files">
      <h2>{files.title}</h2>
      <p>{files.lead}</p>
      <p className="actions">
        <a className="button button-quiet" href="/norms.csv">
          {files.csv}
        </a>
        <a className="button button-quiet" href="/norms.json">
          {files.json}
        </a>
        <a href="/norms/codebook">{files.codebook}</a>
      </p>
      <p className="small">
        {files.version} <code>{version}</code>
      </p>
    </section>
  );
}
