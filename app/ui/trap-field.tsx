import { useContent } from "./language";

/**
 * A field that nobody sees, reaches or hears, and that a script which fills in every field fills in too.
 * For each form that stores something for who has no account; `isTrapEmpty` of app/http looks at it.
 */
export function TrapField() {
  return (
    <p hidden>
      <label>
        {useContent().site.trap}{" "}
        <input name="website" defaultValue="" autoComplete="off" tabIndex={-1} />
      </label>
    </p>
  );
}
