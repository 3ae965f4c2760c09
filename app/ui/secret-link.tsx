interface SecretLinkProps {
  link: string;
  /** What the button says, and what is said once it was pressed. */
  copy: string;
  copied: string;
}

/** An address that is shown once, with a button to copy it where there is a script. */
export function SecretLink({ link, copy, copied }: SecretLinkProps) {
  return (
    <>
      <p className="secret">{link}</p>
      <p>
        <button
          type="button"
          className="button"
          data-scripted
          hidden
          data-copy={link}
          data-copied={copied}
        >
          {copy}
        </button>{" "}
        <span role="status" />
      </p>
    </>
  );
}
