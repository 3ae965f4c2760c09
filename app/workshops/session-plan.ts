/** The two workshops of a track, as an address names them. */
export const sessions = ["1", "2"] as const;

export type Session = (typeof sessions)[number];

/**
 * Both workshops minute by minute, the same clock for all four tracks. The skeleton follows the
 * published order (goal, style, model, own example; hot thought, other thought, skill; content.md 1.4,
 * after Conrod 2016, doi 10.1007/s40429-016-0127-6). The minutes are ours.
 */
export const sessionPlans = {
  "1": [
    { id: "arrive", steps: { welcome: 5, agreements: 5, goal: 10 } },
    { id: "style", steps: { gifts: 8, costs: 8, ways: 4 } },
    { id: "chain", steps: { model: 6, scene: 14 } },
    { id: "own", steps: { alone: 8, pairs: 10, round: 7 } },
    { id: "home", steps: { notice: 3, close: 2 } },
  ],
  "2": [
    { id: "back", steps: { again: 3, chains: 7, goals: 5 } },
    { id: "thought", steps: { hot: 6, find: 9, test: 15 } },
    { id: "skill", steps: { show: 8, practise: 14, yours: 8 } },
    { id: "plan", steps: { plan: 6, people: 4, help: 3, end: 2 } },
  ],
} as const satisfies Record<Session, readonly { id: string; steps: Record<string, number> }[]>;

type Part = (typeof sessionPlans)[Session][number];
export type PlanPartId = Part["id"];
type KeysOf<Each> = Each extends unknown ? keyof Each : never;
export type PlanStepId = KeysOf<Part["steps"]>;

/** Steps that have a text of their own in each track, after the text for all. */
export const ownSteps = [
  "goal",
  "gifts",
  "costs",
  "scene",
  "find",
  "test",
  "show",
  "practise",
  "yours",
] as const satisfies readonly PlanStepId[];

export type OwnStepId = (typeof ownSteps)[number];

/** Situations from student life: one for each of the steps "scene", "find" and "practise". */
export const scenes = ["scene", "find", "practise"] as const satisfies readonly OwnStepId[];

export interface TimedStep {
  id: PlanStepId;
  /** Minutes from the start of the workshop. */
  from: number;
  to: number;
}

export interface TimedPart {
  id: PlanPartId;
  from: number;
  to: number;
  steps: TimedStep[];
}

/** A workshop with the minute at which each part and each step begins and ends. */
export function layOutSession(session: Session): TimedPart[] {
  let at = 0;
  return sessionPlans[session].map(({ id, steps }) => {
    const from = at;
    const timed = (Object.entries(steps) as [PlanStepId, number][]).map(([step, minutes]) => {
      at += minutes;
      return { id: step, from: at - minutes, to: at };
    });
    return { id, from, to: at, steps: timed };
  });
}

/** The workshop that an address names, or null. */
export function parseSession(value: string | undefined): Session | null {
  return sessions.find((session) => session === value) ?? null;
}
