import { languages } from "~/language";
import { nameFile } from "~/posters/file-name";
import { type Format, formats, shapes } from "~/posters/sheet";
import { useContent } from "~/ui/language";
import type { Chosen } from "./poster-form";

/** What was picked, large, with every file of it under it. */
export function Result({ says, chosen }: { says: string; chosen: Chosen }) {
  const { posters } = useContent();
  const { design, shape, words } = chosen;
  const wish = { factId: chosen.fact, design };
  const { width, height } = shapes[shape];
  const preview = nameFile({ ...wish, format: `preview-${shape}`, language: words });
  return (
    <section className="stack poster-result" aria-labelledby="download">
      <img
        src={`/mentor/posters/${preview}`}
        alt={posters.preview(says, posters.designs[design].name)}
        width={Math.round(width)}
        height={Math.round(height)}
        className="poster-preview"
      />
      <h2 id="download">{posters.download}</h2>
      <table>
        <tbody>
          {(Object.keys(formats) as Format[]).map((format) => (
            <tr key={format}>
              <th scope="row">{posters.formats[format]}</th>
              {languages.map((language) => (
                <td key={language}>
                  <a href={`/mentor/posters/${nameFile({ ...wish, format, language })}`} download>
                    <span className="visually-hidden">{posters.formats[format]}, </span>
                    {posters.languages[language]}
                  </a>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
