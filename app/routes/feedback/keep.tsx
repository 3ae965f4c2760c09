import { Form } from "@remix-run/react";
import { useContent } from "~/ui/language";

/** What a student can do with the own answers: keep, repeat, compare, download, wipe, close. */
export function Keep({ token, hasEarlier }: { token: string; hasEarlier: boolean }) {
  const { receipt } = useContent();
  const hidden = <input type="hidden" name="token" value={token} />;
  return (
    <section className="part no-print" aria-labelledby="keep-title">
      <h2 id="keep-title">{receipt.keepTitle}</h2>
      <p hidden data-scripted>
        <button type="button" className="button button-quiet" data-print>
          {receipt.print}
        </button>
      </p>
      <Form method="post" action="/receipt/repeat">
        {hidden}
        <button className="link">{receipt.repeat}</button>
      </Form>
      <p>
        <a href="/receipt/change">{hasEarlier ? receipt.change : receipt.compareTitle}</a>
      </p>
      <Form method="post" action="/receipt/download" className="actions" reloadDocument>
        {hidden}
        <span>{receipt.download}:</span>
        <button className="link" name="format" value="csv" data-file>
          {receipt.csv}
        </button>
        <button className="link" name="format" value="json" data-file>
          {receipt.json}
        </button>
      </Form>
      <p>
        <a href="/receipt/delete">{receipt.delete}</a>
      </p>
      <Form method="post" action="/receipt/close" className="actions">
        <span>{receipt.closeTitle}</span>
        <button className="button button-quiet">{receipt.close}</button>
      </Form>
    </section>
  );
}
