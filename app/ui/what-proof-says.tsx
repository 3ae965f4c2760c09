import { useContent } from "./language";

/** What the proof of a course says of its holder, and what it does not. */
export function WhatProofSays() {
  const { proves } = useContent().association;
  return (
    <>
      <ul className="checked-list">
        {proves.yes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{proves.noTitle}</h3>
      <ul className="plain-list">
        {proves.no.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
