import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { sheets } from "~/association/sheets";
import { content } from "~/content/content";
import { notFound } from "~/http/answers.server";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import stylesHref from "./sheet.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: stylesHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ params, context }: LoaderFunctionArgs) {
  const sheet = sheets.find((name) => name === params["sheet"]);
  if (!sheet) throw notFound();
  return { sheet, title: content[context.language].association.sheets[sheet].title };
}

/** A page for a board to print: one side of A4. */
export default function SheetPage() {
  const { sheet } = useLoaderData<typeof loader>();
  const { association: text, site } = useContent();
  const { title, lead, lines, closing } = text.sheets[sheet];
  return (
    <article className="page sheet">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {sheet === "rules" ? (
        <>
          <h2>{text.must}</h2>
          <Boxes lines={text.points} />
          <h2>{text.strive}</h2>
          <Boxes lines={text.striving} />
        </>
      ) : (
        <ul className="sheet-lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p>{closing}</p>
      <p className="small">{sheet === "sober" ? text.sheet.fromFirstAid : text.sheet.from}</p>
      <p className="actions no-print">
        <button type="button" className="button button-quiet" data-print data-scripted hidden>
          {site.print}
        </button>
        <a href="/association">{text.sheet.back}</a>
      </p>
    </article>
  );
}

function Boxes({ lines }: { lines: string[] }) {
  return (
    <ul className="sheet-lines sheet-boxes">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
