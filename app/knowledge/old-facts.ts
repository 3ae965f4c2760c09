import { claims } from "./data/claims";
import { does } from "./data/does";
import { mixes, mixingRule } from "./data/mixing";
import { emergencySigns, emergencySteps, houseRule, testing } from "./data/safer";
import { themePageIds, themes } from "./data/themes";
import { unityMethod } from "./data/volunteers";
import { type Statement, substanceTopicIds } from "./statement";
import { listSaferUse } from "./substance-facts";

/** A statement and the address of a page that says it. */
export interface PlacedStatement {
  address: string;
  statement: Statement;
}

/** Everything we say that has a source, once per place. */
export function listStatements(): readonly PlacedStatement[] {
  const at = (address: string, statements: readonly Statement[]): PlacedStatement[] =>
    statements.map((statement) => ({ address, statement }));
  return [
    ...at("/facts", [houseRule]),
    ...claims.flatMap((claim) => at(`/facts/${claim.topic}`, [claim.why])),
    ...substanceTopicIds.flatMap((topic) =>
      at(`/facts/${topic}`, [...does[topic], ...listSaferUse(topic)]),
    ),
    ...at("/facts/mixing", [mixingRule, ...mixes.map(({ what }) => what)]),
    ...at("/facts/help", [...emergencySigns, ...emergencySteps, ...testing]),
    ...themePageIds.flatMap((topic) => at(`/facts/${topic}`, themes[topic])),
    ...at("/facts/volunteers", [unityMethod]),
  ];
}

/** Statements that nobody laid beside their sources in the twelve months before `now`, oldest first. */
export function listOldFacts(
  now: Date,
  statements: readonly PlacedStatement[] = listStatements(),
): readonly PlacedStatement[] {
  const yearAgo = new Date(now);
  yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1);
  const limit = yearAgo.toISOString().slice(0, 10);
  return statements
    .filter(({ statement }) => statement.checkedOn < limit)
    .sort((one, other) => one.statement.checkedOn.localeCompare(other.statement.checkedOn));
}
