import type { CampaignTable, CampaignView, Shown } from "~/campaign/describe-campaign";
import { strategiesItems } from "~/instruments/strategies/items";
import type { Bilingual } from "~/language";
import { ChartTable } from "~/ui/chart-table";
import { useContent, useLanguage } from "~/ui/language";

interface NumbersProps {
  view: CampaignView | null;
  snapshot: { version: number; week: string } | null;
  chosen: string;
  waves: { id: string; name: string }[];
  institutions: { id: string; name: Bilingual<string> }[];
}

/** Every number that may be shown, as tables with their charts. */
export function Numbers({ view, snapshot, chosen, waves, institutions }: NumbersProps) {
  const { campaign } = useContent();
  if (!view || !snapshot) return <p className="note">{campaign.noSnapshot}</p>;
  const tables = [
    ["finished", view.finished, campaign.finished, "", 0],
    ["guesses", view.guesses, campaign.guesses, campaign.guessesHelp, 100],
    ["round", view.round, campaign.round, "", 100],
    ["use", view.use, campaign.use, "", 100],
    ["strategies", view.strategies, campaign.strategies, campaign.strategiesHelp, 100],
    ["style", view.style, campaign.style, campaign.styleHelp(view.isProvisional), 28],
    ["invitations", view.invitations, campaign.invitations, campaign.invitationsHelp, 100],
  ] as const;
  return (
    <>
      {waves.length > 0 && (
        <form method="get" className="field">
          <label className="question-label" htmlFor="wave">
            {campaign.which}
          </label>
          <p className="actions">
            <select id="wave" name="wave" defaultValue={chosen}>
              <option value="">{campaign.everything}</option>
              {waves.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            <button className="button button-quiet">{campaign.show}</button>
          </p>
        </form>
      )}
      <p className="small">
        {campaign.snapshot(snapshot.version, snapshot.week)} {campaign.selfSelected}{" "}
        {campaign.began}
      </p>
      {tables.map(([id, table, title, help, max]) => (
        <section key={id}>
          <h2>{title}</h2>
          {help && <p className="small">{help}</p>}
          <CampaignChart
            table={table}
            caption={title}
            max={max}
            isCount={id === "finished"}
            isShare={!["finished", "style", "guesses"].includes(id)}
            institutions={institutions}
          />
        </section>
      ))}
      <p className="small">{campaign.interest}</p>
      <section>
        <h2>{campaign.export}</h2>
        <p className="small">{campaign.exportHelp}</p>
        <p className="actions">
          {(["csv", "json", "sps"] as const).map((file) => (
            <a key={file} href={`/office/campaign/export?file=${file}`}>
              {campaign.files[file]}
            </a>
          ))}
        </p>
      </section>
    </>
  );
}

interface CampaignChartProps {
  table: CampaignTable;
  caption: string;
  max: number;
  isCount: boolean;
  isShare: boolean;
  institutions: NumbersProps["institutions"];
}

function CampaignChart({
  table,
  caption,
  max,
  isCount,
  isShare,
  institutions,
}: CampaignChartProps) {
  const { campaign } = useContent();
  const language = useLanguage();
  const words: Record<string, string> = {
    all: campaign.all,
    "not-said": campaign.notSaid,
    guessed: campaign.guessed,
    measured: campaign.measured,
    mean: campaign.mean,
    deviation: campaign.deviation,
    finished: campaign.finished,
    ...campaign.items,
    ...campaign.categories,
    ...Object.fromEntries(institutions.map(({ id, name }) => [id, name[language]])),
    ...Object.fromEntries(strategiesItems.map(({ id, text }) => [id, text[language]])),
  };
  const say = (shown: Shown | null, column: string | undefined) => {
    if (!shown) return column === "measured" ? campaign.notMeasured : campaign.tooFew;
    return isShare ? campaign.about[shown.precision](shown.value) : String(shown.value);
  };
  const highest = Math.max(
    10,
    ...table.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value ?? 0)),
  );
  return (
    <ChartTable
      caption={caption}
      heads={[campaign.what, ...table.columns.map((column) => words[column] ?? column)]}
      rows={table.rows.map(({ id, cells }) => ({
        label: words[id] ?? id,
        cells: cells.map((cell, index) => ({
          text: say(cell, table.columns[index]),
          value: cell?.value ?? null,
        })),
      }))}
      max={isCount ? highest : max}
    />
  );
}
