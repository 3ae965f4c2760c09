import { Form } from "@remix-run/react";
import { useContent, useLanguage } from "~/ui/language";
import { sayDay } from "~/ui/say-place";
import type { NormsPage } from "./route";
import { SurveyView } from "./survey-view";

/** Who put which figures in use, and the way back to each of them. */
export function NormsHistory({ page }: { page: NormsPage }) {
  const language = useLanguage();
  const { history } = useContent().officeNorms;
  const { steps, tables, inUse, mayGoBack } = page;
  const wasNone = steps.some(({ version }) => version === null);
  return (
    <section>
      <h2>{history.title}</h2>
      <p>{history.lead}</p>
      {!mayGoBack && <p className="small">{history.onlyAdministrator}</p>}
      <ol className="rows history">
        {steps.map(({ step, version, by, on, kind, isWayBack }, index) => {
          const table = tables.find((each) => each.version === version);
          return (
            <li key={step}>
              <div>
                <p className="small">
                  {history[kind](by, sayDay(on, language))}{" "}
                  {index === 0 && <span className="tag">{history.inUse}</span>}
                </p>
                {table ? <SurveyView table={table} /> : <p>{history.start}</p>}
              </div>
              {isWayBack && <BackButton version={version} page={page} />}
            </li>
          );
        })}
        <li>
          <div>
            <p className="small">{history.from}</p>
            <p>{history.start}</p>
          </div>
          {inUse !== null && !wasNone && <BackButton version={null} page={page} />}
        </li>
      </ol>
    </section>
  );
}

function BackButton({ version, page }: { version: number | null; page: NormsPage }) {
  const { history, use } = useContent().officeNorms;
  if (!page.mayGoBack) return null;
  const name = version === null ? use.titleNone : use.title(version);
  return (
    <Form method="post" action={`/office/norms/use/${version ?? "none"}`}>
      <input type="hidden" name="token" value={page.token} />
      <input type="hidden" name="step" value={page.step} />
      <button className="link-button" aria-label={`${history.back}: ${name}`}>
        {history.back}
      </button>
    </Form>
  );
}
