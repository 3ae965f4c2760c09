/**
 * The exercises by the last part of their address, which tells nothing about who does them.
 * `asksFirst`: begins with the question that stops whoever had better see a doctor first.
 */
export const exercises = [
  { name: "wave", minutes: 5, asksFirst: true },
  { name: "saying-no", minutes: 5, asksFirst: false },
  { name: "plan", minutes: 3, asksFirst: true },
  { name: "habit", minutes: 10, asksFirst: true },
  { name: "circle", minutes: 10, asksFirst: false },
] as const;
