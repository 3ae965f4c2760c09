import type { ReactNode } from "react";
import { useContent } from "./language";
import passkeyHref from "./passkey.js?url";

interface PasskeyFormProps {
  /** "get" signs in, "create" makes a passkey. */
  use: "get" | "create";
  /** What the browser needs, as the server made it. */
  options: unknown;
  token: string;
  button: string;
  children?: ReactNode;
}

/** A form that a passkey fills in. Without a script, or a browser that can, it says so. */
export function PasskeyForm({ use, options, token, button, children }: PasskeyFormProps) {
  const { signIn } = useContent().office;
  return (
    <form
      method="post"
      data-passkey={use}
      data-options={JSON.stringify(options)}
      autoComplete="off"
    >
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="intent" value="passkey" />
      <input type="hidden" name="credential" defaultValue="" />
      <div data-able hidden>
        {children}
        <p>
          <button className="button">{button}</button>
        </p>
      </div>
      <p data-unable className="small">
        {signIn.noPasskey}
      </p>
      <p data-stopped hidden role="alert" className="fault">
        {signIn.passkeyStopped}
      </p>
      <script type="module" src={passkeyHref} />
    </form>
  );
}
