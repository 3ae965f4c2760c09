/** How many ways there are to act in every situation that is practised. */
export const choices = [0, 1, 2] as const;
export type Choice = (typeof choices)[number];

/** Reads one chosen way to act, or null for none, several or another. */
export function parseChoice(typed: readonly string[]): Choice | null {
  const found = choices.find((choice) => String(choice) === typed[0]);
  return typed.length === 1 && found !== undefined ? found : null;
}
