import { Form } from "@remix-run/react";
import type { Bilingual } from "~/language";
import { useContent, useLanguage } from "./language";
import { type Fault, useFaultSentence } from "./office-fault";
import { PasskeyForm } from "./passkey-form";
import { TextField } from "./text-field";

interface SignInWaysProps {
  token: string;
  options: unknown;
  /** Institutions where one can sign in instead. */
  providers: { id: string; name: Bilingual<string> }[];
  /** Where to go afterwards. */
  to: string;
  fault: Fault | undefined;
  signInName: string;
  /** What the button for a code says. */
  button: string;
}

/** Every way to prove who one is: a passkey first, then an institution, then a code. */
export function SignInWays(props: SignInWaysProps) {
  const { token, options, providers, to, fault, signInName, button } = props;
  const { signIn } = useContent().office;
  const language = useLanguage();
  const isAboutCode = fault?.fault.startsWith("code") || fault?.fault === "wait";
  const sentence = useFaultSentence(isAboutCode ? fault : undefined);
  return (
    <>
      <section className="card stack">
        <PasskeyForm use="get" options={options} token={token} button={signIn.passkey}>
          <p className="small">{signIn.passkeyHelp}</p>
        </PasskeyForm>
      </section>
      {providers.map(({ id, name }) => (
        <Form key={id} method="post" action={`/office/sign-in/with/${id}`}>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="to" value={to} />
          <button className="button button-quiet">{signIn.with(name[language])}</button>
        </Form>
      ))}
      <section className="card">
        <h2>{signIn.orCode}</h2>
        <Form method="post" autoComplete="off" noValidate>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="intent" value="code" />
          <TextField
            name="signInName"
            label={signIn.signInName}
            defaultValue={signInName}
            autoCapitalize="none"
            autoComplete="username"
            spellCheck={false}
            maxLength={80}
          />
          <TextField
            name="code"
            label={signIn.code}
            help={signIn.codeHelp}
            fault={sentence}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={12}
            className="code-input"
          />
          <p>
            <button className="button">{button}</button>
          </p>
        </Form>
      </section>
    </>
  );
}
