import { Form } from "@remix-run/react";
import type { Certification } from "~/campaign/certify";
import { useContent } from "~/ui/language";
import { TextField } from "~/ui/text-field";

interface Wave {
  id: string;
  name: string;
  openedWeek: string;
  closedWeek: string | null;
  invitedWho: string | null;
  invited: number | null;
  certifiedOn: string | null;
  certification: Certification;
}

interface WavesProps {
  waves: Wave[];
  token: string;
  /** What was typed in a form that was refused. */
  typed: Record<string, string> | undefined;
}

/** The waves of our own answers: opened, closed, said who was invited, certified. */
export function Waves({ waves, token, typed = {} }: WavesProps) {
  const { campaign } = useContent();
  const isAllClosed = waves.every(({ closedWeek }) => closedWeek !== null);
  return (
    <section>
      <h2>{campaign.waves}</h2>
      <p className="small">{campaign.wavesHelp}</p>
      {waves.length === 0 && <p>{campaign.noWaves}</p>}
      {waves.map((wave) => (
        <WaveCard
          key={wave.id}
          wave={wave}
          token={token}
          typed={typed["wave"] === wave.id ? typed : {}}
        />
      ))}
      {isAllClosed && (
        <Form method="post" autoComplete="off" className="card">
          <h3>{campaign.open}</h3>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="intent" value="open" />
          <TextField
            name="name"
            label={campaign.name}
            help={campaign.nameHelp}
            defaultValue={typed["name"] ?? ""}
            maxLength={80}
          />
          <p>
            <button className="button">{campaign.openButton}</button>
          </p>
        </Form>
      )}
    </section>
  );
}

function WaveCard({
  wave,
  token,
  typed,
}: {
  wave: Wave;
  token: string;
  typed: Record<string, string>;
}) {
  const { campaign } = useContent();
  const { certification } = wave;
  return (
    <div className="card stack">
      <h3>{wave.name}</h3>
      <p className="small">
        {campaign.weeks(wave.openedWeek, wave.closedWeek)}
        {wave.certifiedOn && ` · ${campaign.certified(wave.certifiedOn)}`}
      </p>
      {certification.kind === "may" ? (
        <p>{campaign.verdict(certification.responseOfHundred)}</p>
      ) : (
        <p>{campaign.reasons[certification.because]}</p>
      )}
      {wave.certifiedOn && (
        <p className="actions">
          <a href={`/office/campaign/export?file=table&wave=${wave.id}`}>{campaign.table}</a>
          <a href="/office/norms/import">{campaign.import}</a>
        </p>
      )}
      {!wave.certifiedOn && (
        <Form method="post" autoComplete="off">
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="wave" value={wave.id} />
          <TextField
            name="invitedWho"
            id={`who-${wave.id}`}
            label={campaign.invitedWho}
            defaultValue={typed["invitedWho"] ?? wave.invitedWho ?? ""}
            maxLength={200}
          />
          <TextField
            name="invited"
            id={`invited-${wave.id}`}
            label={campaign.invited}
            inputMode="numeric"
            defaultValue={typed["invited"] ?? wave.invited ?? ""}
            maxLength={9}
            className="code-input"
          />
          <p className="actions">
            <button className="button" name="intent" value="invited">
              {campaign.keep}
            </button>
            {wave.closedWeek === null && (
              <button className="link-button" name="intent" value="close">
                {campaign.close(wave.name)}
              </button>
            )}
            {certification.kind === "may" && (
              <button className="link-button" name="intent" value="certify">
                {campaign.certify}
              </button>
            )}
          </p>
        </Form>
      )}
    </div>
  );
}
