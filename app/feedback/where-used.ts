import type { Answers } from "~/instruments/instrument";
import { type SubstanceId, substances } from "~/instruments/substance-use/items";
import type { Norm } from "~/norms/norm";
import { buildFeedback, type Setting } from "./build-feedback";
import { guessedShares } from "./compare-guesses";
import { listGuardNorms } from "./light-use-guard";
import {
  listNormIds,
  type Message,
  type MessageId,
  type MessageValues,
  type ShareTopic,
} from "./message";

/** Messages that can rest on a norm. */
type NormMessageId = {
  [Id in MessageId]: MessageValues[Id] extends { normId: unknown } | { normIds: unknown }
    ? Id
    : never;
}[MessageId];

/** Where a reader meets each of them; a new message with a norm does not compile without a place. */
const placeOf = {
  "guess-corrected": "guess",
  "guess-right": "guess",
  "guess-blank": "guess",
  "glasses-means": "glasses-guess",
  "you-non-drinker": "little",
  "you-light": "little",
  "you-rank": "rank",
  "you-limits": "limits",
  substance: "substance",
  "context-international": "abroad",
} as const satisfies Record<NormMessageId, string>;

/** "guard" is no message: the estimate that decides who is told no rank. */
export type UsePlace = (typeof placeOf)[NormMessageId] | "guard";

export interface Use {
  place: UsePlace;
  /** Which guess, or which substance; null where the place says enough. */
  about: ShareTopic | SubstanceId | null;
  /** Whose feedback: of who studies at a wo or hbo institution, or where that is not known. */
  education: "wo" | "hbo" | "unknown";
}

const everyEducation = ["wo", "hbo", "unknown"] as const;

const week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

function drinks(perDay: number): Answers {
  return { "audit.1": 4, ...Object.fromEntries(week.map((day) => [`week.${day}`, perDay])) };
}

/** Made-up answers that between them call up every message with a norm; a test tries random ones. */
function listProbes(): Answers[] {
  const missed = guessedShares.map(({ item, usually }) => [item, usually === "too-high" ? 100 : 0]);
  const guessed: Answers = { ...Object.fromEntries(missed), "guess.glasses": 100 };
  const used = Object.fromEntries(substances.map((id) => [id, 1]));
  return [undefined, "man", "woman"].flatMap((gender) => {
    const base: Answers = {
      ...guessed,
      ...used,
      ...(gender ? { "about.gender": gender } : {}),
      "about.from": "elsewhere",
    };
    return [
      { ...base, "audit.1": 0 },
      { ...base, ...drinks(0) },
      { ...base, ...drinks(20) },
    ];
  });
}

function readUse(message: Message, education: Use["education"]): Use {
  const about =
    message.id === "substance"
      ? message.values.id
      : "topic" in message.values
        ? message.values.topic
        : null;
  return { place: placeOf[message.id as NormMessageId], about, education };
}

/** The uses of norms in one feedback, by norm id. */
export function readUses(answers: Answers, setting: Setting): [normId: string, use: Use][] {
  const education = setting.education ?? "unknown";
  const shown = buildFeedback(answers, setting)
    .parts.flatMap((part) => part.messages)
    .flatMap((message) =>
      listNormIds(message).map((id): [string, Use] => [id, readUse(message, education)]),
    );
  const held = listGuardNorms(answers, setting.norms).flatMap((table): [string, Use][] =>
    table ? [[table.id, { place: "guard", about: null, education }]] : [],
  );
  return [...shown, ...held];
}

/** Every use of every norm, worked out by the feedback itself and so never out of step with it. */
export function listUses(all: readonly Norm[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Map<string, Use>>();
  for (const answers of listProbes())
    for (const education of everyEducation)
      for (const compareWith of ["all", "same-sex"] as const) {
        const setting = {
          norms: all,
          education: education === "unknown" ? undefined : education,
          compareWith,
          offers: { workshops: false },
        };
        for (const [id, use] of readUses(answers, setting)) {
          const known = uses.get(id) ?? new Map<string, Use>();
          uses.set(id, known.set(JSON.stringify(use), use));
        }
      }
  return new Map([...uses].map(([id, known]) => [id, [...known.values()]]));
}

const known = new WeakMap<readonly Norm[], ReadonlyMap<string, readonly Use[]>>();

/** The same, worked out once for each list of norms. A figure that is used nowhere is not in it. */
export function findUses(norms: readonly Norm[]): ReadonlyMap<string, readonly Use[]> {
  const uses = known.get(norms) ?? listUses(norms);
  known.set(norms, uses);
  return uses;
}

/** The same in codes, for a file: place, what it is about and whose feedback, such as "guess:xtc:wo". */
export function listUseCodes(
  uses: ReadonlyMap<string, readonly Use[]>,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...uses].map(([id, known]) => [
      id,
      known.map(({ place, about, education }) => `${place}:${about ?? ""}:${education}`),
    ]),
  );
}
