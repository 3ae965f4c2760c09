import { content } from "~/content/content";
import type { Language } from "~/language";
import type { MadeSlip } from "~/slips/slips.server";
import { useContent } from "~/ui/language";

interface MadeSlipsProps {
  slips: MadeSlip[];
  /** Of the students, not of the advisor. */
  language: Language;
}

/** The slips that were made just now: cards to print or scan, and a mail for each. */
export function MadeSlips({ slips: made, language }: MadeSlipsProps) {
  const { slips, site } = useContent();
  return (
    <div className="office-page">
      <h1 className="no-print">{slips.readyTitle(made.length)}</h1>
      <p className="lead no-print">{slips.ready}</p>
      <section>
        <h2 className="no-print">{slips.cards}</h2>
        <div className="slip-sheet" lang={language}>
          {made.map((slip) => (
            <Card key={slip.code} slip={slip} language={language} />
          ))}
        </div>
        <p className="no-print" hidden data-scripted>
          <button type="button" className="button" data-print>
            {site.print}
          </button>
        </p>
        <p className="small no-print">{slips.printHelp}</p>
      </section>
      <section className="no-print">
        <h2>{slips.mails}</h2>
        <p>{slips.mailsHelp}</p>
        {made.map((slip) => (
          <Mail key={slip.code} slip={slip} language={language} isOpen={made.length === 1} />
        ))}
      </section>
      <p className="actions no-print">
        <a href="/office/slips">{slips.more}</a>
        <a href="/advisor">{slips.guide}</a>
      </p>
    </div>
  );
}

function Card({ slip, language }: { slip: MadeSlip; language: Language }) {
  const { card } = content[language].slips;
  return (
    <article className="slip">
      <h3>{card.title}</h3>
      <div>
        <p>{card.text}</p>
        <p className="slip-nobody">{card.nobody}</p>
      </div>
      <div
        className="slip-qr"
        role="img"
        aria-label={card.qr(slip.typed)}
        dangerouslySetInnerHTML={{ __html: slip.qr }}
      />
      <p className="slip-address">
        {card.scan}{" "}
        <strong>
          {slip.typed.replace(slip.code, "")}
          <wbr />
          <span className="figure">{slip.code}</span>
        </strong>
      </p>
    </article>
  );
}

function Mail({ slip, language, isOpen }: { slip: MadeSlip; language: Language; isOpen: boolean }) {
  const { slips } = useContent();
  const { subject, lines } = content[language].slips.mail;
  const text = lines(slip.address);
  return (
    <details open={isOpen}>
      <summary>{slips.mailOf(slip.code)}</summary>
      <div className="slip-mail" lang={language}>
        <p>
          <strong>{subject}</strong>
        </p>
        {text.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <p hidden data-scripted>
        <button
          type="button"
          className="button button-quiet"
          data-copy={text.join("\n\n")}
          data-copied={slips.copied}
        >
          {slips.copy}
        </button>{" "}
        <span role="status" />
      </p>
    </details>
  );
}
