import { Form } from "@remix-run/react";
import { useContent } from "~/ui/language";
import { TrapField } from "~/ui/trap-field";
import { longestNickname, type NicknameFault } from "~/workshops/nickname";

interface SignUpFormProps {
  isFull: boolean;
  /** Chance of this form, and the token that goes with it. */
  chance: string;
  token: string;
  typed: string;
  fault: NicknameFault | null;
}

/** A nickname, and nothing else. */
export function SignUpForm({ isFull, chance, token, typed, fault }: SignUpFormProps) {
  const { signUp } = useContent().workshopDates;
  return (
    <section className="stack">
      <h2>{signUp.title}</h2>
      {isFull && <p>{signUp.full}</p>}
      <Form method="post" className="stack" autoComplete="off" noValidate>
        <input type="hidden" name="token" value={token} />
        <TrapField />
        <input type="hidden" name="chance" value={chance} />
        <div className="question">
          <label className="question-label" htmlFor="nickname">
            {signUp.nickname}
          </label>
          <p className="help" id="nickname-help">
            {signUp.nicknameHelp}
          </p>
          {fault && (
            <p className="fault" id="nickname-fault" role="alert">
              {signUp.faults[fault]}
            </p>
          )}
          <input
            id="nickname"
            name="nickname"
            className="text-field"
            defaultValue={typed}
            maxLength={longestNickname + 20}
            spellCheck={false}
            aria-describedby={fault ? "nickname-fault nickname-help" : "nickname-help"}
            aria-invalid={fault ? true : undefined}
            // After a mistake the field is where a person wants to be.
            // eslint-disable-next-line jsx-a11y/no-autofocus
            autoFocus={fault !== null}
          />
        </div>
        <p>
          <button className="button">{isFull ? signUp.goWaiting : signUp.go}</button>
        </p>
        <p className="small">
          {signUp.newCode} {signUp.noCode}
        </p>
      </Form>
    </section>
  );
}
