import type { Bilingual } from "~/language";
import { columns } from "~/local-norms/template";
import { useContent, useLanguage } from "~/ui/language";

interface ColumnHelpProps {
  measures: readonly { measure: string; definition: Bilingual | null }[];
}

/** What every column holds, and what every measure means. */
export function ColumnHelp({ measures }: ColumnHelpProps) {
  const language = useLanguage();
  const { columns: words } = useContent().officeNorms;
  return (
    <section id="columns">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <TermTable
        heads={[words.column, words.meaning]}
        rows={columns.map((column) => [column, words.meanings[column]])}
      />
      <details>
        <summary>{words.measures}</summary>
        <TermTable
          heads={[words.measure, words.means]}
          rows={measures.map(({ measure, definition }) => [
            measure,
            definition?.[language] ?? words.noMeaning,
          ])}
        />
      </details>
    </section>
  );
}

function TermTable({ heads, rows }: { heads: [string, string]; rows: [string, string][] }) {
  return (
    <table className="changes">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([term, meaning]) => (
          <tr key={term}>
            <th scope="row">
              <code>{term}</code>
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
