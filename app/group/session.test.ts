import { describe, expect, it } from "vitest";
import { questions } from "./questions";
import { asksOwn, groupKinds, moveOn, parseGuess, phases, type SessionState } from "./session";

const ids = questions.map(({ id }) => id);
/** Every state a session can be in, with rooms just below, at and above thirty. */
const states = groupKinds.flatMap((kind) =>
  phases.flatMap((phase) =>
    ids.flatMap((_, position) =>
      [0, 1, 29, 30, 31, 500].map((joined): SessionState => ({
        kind,
        phase,
        position,
        joined,
        questions: ids,
      })),
    ),
  ),
);

describe("a session", () => {
  it("asks about themselves only in a hall of thirty or more, and only what may be asked", () => {
    for (const state of states) {
      const mayAsk = questions.find(({ id }) => id === ids[state.position])!.own;
      expect(asksOwn(state)).toBe(state.kind === "hall" && state.joined >= 30 && mayAsk);
      if (state.phase === "guess")
        expect(moveOn(state, "next").phase).toBe(asksOwn(state) ? "own" : "reveal");
    }
    expect(states.some(asksOwn)).toBe(true);
  });

  it("goes on in one order and never back", () => {
    const after = {
      lobby: ["guess"],
      guess: ["own", "reveal"],
      own: ["reveal"],
      reveal: ["guess", "ended"],
      ended: ["ended"],
    };
    for (const state of states) {
      const next = moveOn(state, "next");
      expect(after[state.phase]).toContain(next.phase);
      const isNewQuestion = state.phase === "reveal" && next.phase === "guess";
      expect(next.position).toBe(
        state.phase === "lobby" ? 0 : isNewQuestion ? state.position + 1 : state.position,
      );
      if (state.phase === "reveal")
        expect(next.phase).toBe(state.position === ids.length - 1 ? "ended" : "guess");
    }
  });

  it("ends from anywhere, and stays ended", () => {
    for (const state of states) {
      expect(moveOn(state, "end")).toEqual({ position: state.position, phase: "ended" });
      if (state.phase === "ended")
        expect(moveOn(state, "next")).toEqual({ position: state.position, phase: "ended" });
    }
  });

  it.each(groupKinds)("of a %s comes to its end by pressing on, every question once", (kind) => {
    let state: SessionState = { kind, phase: "lobby", position: 0, joined: 40, questions: ids };
    const guessed: number[] = [];
    for (let press = 0; state.phase !== "ended"; press += 1) {
      expect(press).toBeLessThan(50);
      state = { ...state, ...moveOn(state, "next") };
      if (state.phase === "guess") guessed.push(state.position);
    }
    expect(guessed).toEqual(ids.map((_, position) => position));
  });
});

describe("a guess", () => {
  it.each([
    ["0", 0],
    ["100", 100],
    [" 42 ", 42],
    ["007", 7],
  ])("%j is %j", (typed, guess) => expect(parseGuess(typed, 100)).toBe(guess));

  it.each([
    "",
    " ",
    "101",
    "-1",
    "1.5",
    "1,5",
    "veel",
    "4e1",
    "0x10",
    "٣",
    "12 34",
    "1.000",
    "9999999",
  ])("%j is none out of a hundred", (typed) => expect(parseGuess(typed, 100)).toBeNull());

  it("may have a dot or a space between its thousands", () => {
    expect(parseGuess("5.319", 100_000)).toBe(5319);
    expect(parseGuess("5 319", 100_000)).toBe(5319);
    expect(parseGuess("100.000", 100_000)).toBe(100_000);
    expect(parseGuess("100.001", 100_000)).toBeNull();
    expect(parseGuess("5.31", 100_000)).toBeNull();
  });
});
