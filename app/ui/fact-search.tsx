import { longestQuery } from "~/knowledge/search";
import { useContent } from "./language";

/** A form that asks in the address, so that it works everywhere and a result can be shared. */
export function FactSearch({ query = "", fault }: { query?: string; fault?: string | undefined }) {
  const { search } = useContent().facts;
  return (
    <form action="/facts/search" role="search" className="stack">
      <div className="question fact-search">
        <label className="question-label" htmlFor="q">
          {search.label}
        </label>
        <p className="help" id="q-help">
          {search.hint}
        </p>
        {fault && (
          <p className="fault" id="q-fault" role="alert">
            {fault}
          </p>
        )}
        <div className="fact-search-row">
          <input
            id="q"
            name="q"
            type="search"
            className="text-field"
            defaultValue={query.slice(0, longestQuery)}
            maxLength={longestQuery}
            autoComplete="off"
            aria-describedby={fault ? "q-fault q-help" : "q-help"}
            aria-invalid={fault ? true : undefined}
          />
          <button className="button">{search.go}</button>
        </div>
      </div>
    </form>
  );
}
