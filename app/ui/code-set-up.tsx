import { useContent } from "./language";
import { type Fault, useFaultSentence } from "./office-fault";
import { TextField } from "./text-field";

interface CodeSetUpProps {
  codes: { qr: string; typed: string };
  salt: string;
  token: string;
  signInName: string;
  fault: Fault | undefined;
}

/** What stands in the form that sets up one-time codes. */
export function CodeSetUp({ codes, salt, token, signInName, fault }: CodeSetUpProps) {
  const { signIn, codes: texts } = useContent().office;
  const sentence = useFaultSentence(fault);
  const isAboutCode = fault?.fault.startsWith("code") ?? false;
  return (
    <>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="intent" value="codes" />
      <input type="hidden" name="salt" value={salt} />
      <ol>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {/* Drawn by the qrcode library from a secret of ours; nothing of a visitor is in it. */}
      <div
        className="qr"
        role="img"
        aria-label={texts.qr}
        dangerouslySetInnerHTML={{ __html: codes.qr }}
      />
      <p>
        {texts.key}: <span className="secret">{codes.typed}</span>
      </p>
      <TextField
        name="signInName"
        label={signIn.signInName}
        defaultValue={signInName}
        fault={isAboutCode ? undefined : sentence}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
      />
      <TextField
        name="code"
        label={signIn.code}
        fault={isAboutCode ? sentence : undefined}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        className="code-input"
      />
      <p>
        <button className="button">{texts.save}</button>
      </p>
    </>
  );
}
