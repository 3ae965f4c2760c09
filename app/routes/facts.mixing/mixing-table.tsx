/* eslint jsx-a11y/no-redundant-roles: off, jsx-a11y/no-interactive-element-to-noninteractive-role: off --
   a table whose rows become blocks on a phone loses its roles in some browsers unless they are said. */
import type { Mix } from "~/knowledge/data/mixing";
import { topics } from "~/knowledge/data/topics";
import { findMix } from "~/knowledge/mixing";
import { type SubstanceTopicId, substanceTopicIds } from "~/knowledge/statement";
import { useContent, useLanguage } from "~/ui/language";

/** Where on the page a pair is explained. */
export function mixAnchor({ pair }: Mix): string {
  return pair.join("-with-");
}

/**
 * Eight by eight, read by row and column. On a phone each row becomes a list of its own; there a
 * pair stands once, under the first of the two. The roles keep it a table for a screen reader.
 */
export function MixingTable() {
  const { mixing } = useContent().facts;
  const language = useLanguage();
  return (
    <table className="mixing" role="table">
      <caption>{mixing.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {mixing.with}
          </th>
          {substanceTopicIds.map((id) => (
            <th key={id} scope="col" role="columnheader">
              {topics[id].name[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {substanceTopicIds.map((row, place) => (
          <tr key={row} role="row" className={place === substanceTopicIds.length - 1 ? "last" : ""}>
            <th scope="row" role="rowheader">
              <a href={`/facts/${row}`}>{topics[row].name[language]}</a>
            </th>
            {substanceTopicIds.map((column, index) => (
              <MixCell key={column} row={row} column={column} isTwin={index < place} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MixCell({
  row,
  column,
  isTwin,
}: {
  row: SubstanceTopicId;
  column: SubstanceTopicId;
  isTwin: boolean;
}) {
  const { mixing } = useContent().facts;
  const language = useLanguage();
  if (row === column) return <td role="cell" className="self" />;
  const mix = findMix(row, column);
  return (
    <td role="cell" className={isTwin ? "twin" : ""} data-with={topics[column].name[language]}>
      {mix ? (
        <a href={`#${mixAnchor(mix)}`}>{mix.short[language]}</a>
      ) : (
        <span className="none">{mixing.none}</span>
      )}
    </td>
  );
}
