import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Method } from "~/auth/staff";
import { useContent, useLanguage } from "~/ui/language";
import { sayMoment } from "~/ui/moment";

interface ButtonFormProps {
  token: string;
  intent: string;
  which?: string;
  children: ReactNode;
}

function ButtonForm({ token, intent, which = "", children }: ButtonFormProps) {
  return (
    <Form method="post">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="which" value={which} />
      <button className="link-button" name="intent" value={intent}>
        {children}
      </button>
    </Form>
  );
}

interface PasskeysPartProps {
  passkeys: { id: string; label: string; madeOn: string; usedOn: string | null }[];
  token: string;
}

export function PasskeysPart({ passkeys, token }: PasskeysPartProps) {
  const { account } = useContent().office;
  return (
    <section>
      <h2>{account.passkeys}</h2>
      {passkeys.length === 0 && <p>{account.noPasskeys}</p>}
      <ul className="rows">
        {passkeys.map(({ id, label, madeOn, usedOn }) => (
          <li key={id}>
            <span>
              <strong>{label}</strong>
              <br />
              <span className="small">{account.made(madeOn, usedOn)}</span>
            </span>
            <ButtonForm token={token} intent="remove-passkey" which={id}>
              {account.removePasskey(label)}
            </ButtonForm>
          </li>
        ))}
      </ul>
      <p>
        <a href="/office/account/passkey">{account.addPasskey}</a>
      </p>
    </section>
  );
}

export function CodesPart({ signInName, token }: { signInName: string | null; token: string }) {
  const { account } = useContent().office;
  return (
    <section>
      <h2>{account.codes}</h2>
      <p>{signInName ? account.codesOn(signInName) : account.codesOff}</p>
      <div className="actions">
        <a href="/office/account/codes">{signInName ? account.renewCodes : account.setUpCodes}</a>
        {signInName && (
          <ButtonForm token={token} intent="remove-codes">
            {account.removeCodes}
          </ButtonForm>
        )}
      </div>
    </section>
  );
}

interface SessionsPartProps {
  sessions: { key: string; method: string; startedAt: string; seenAt: string; isThis: boolean }[];
  token: string;
}

export function SessionsPart({ sessions, token }: SessionsPartProps) {
  const { account, methods } = useContent().office;
  const language = useLanguage();
  return (
    <section>
      <h2>{account.sessions}</h2>
      <p className="small">{account.sessionsLead}</p>
      <ul className="rows">
        {sessions.map(({ key, method, startedAt, seenAt, isThis }) => (
          <li key={key}>
            <span>
              {account.session(
                methods[method as Method],
                sayMoment(startedAt, language),
                sayMoment(seenAt, language),
              )}
            </span>
            {isThis ? (
              <span className="small">{account.thisSession}</span>
            ) : (
              <ButtonForm token={token} intent="end-session" which={key}>
                {account.endSession}
              </ButtonForm>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <ButtonForm token={token} intent="end-others">
          {account.endOthers}
        </ButtonForm>
      )}
    </section>
  );
}
