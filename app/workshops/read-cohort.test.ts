import { describe, expect, it } from "vitest";
import { readEvaluation } from "./evaluation";
import { maySee, mayPlan } from "./may-see";
import { readNickname } from "./nickname";
import { readCohort, tellsTooMuch } from "./read-cohort";

const right = {
  track: "deep",
  language: "en",
  firstDay: "2027-03-24",
  firstTime: "19:30",
  secondDay: "2027-03-31",
  secondTime: "19:30",
  kind: "room",
  place: "Zaal 3, Broerstraat 5",
  institution: "rug",
  room: "6",
  facilitator: "ann",
  cofacilitator: "",
  crisisContact: " Dr. Vos ",
};
const allowed = { institutions: ["rug"], facilitators: ["ann"] };
const read = (change: Record<string, string>) =>
  readCohort(new URLSearchParams({ ...right, ...change }), allowed);

describe("the form of a cohort", () => {
  it("is read on the clock of Amsterdam, on both sides of a clock change", () => {
    expect(read({})).toEqual({
      faults: {},
      plan: {
        track: "deep",
        language: "en",
        firstAt: "2027-03-24T18:30:00.000Z",
        secondAt: "2027-03-31T17:30:00.000Z",
        isOnline: false,
        place: "Zaal 3, Broerstraat 5",
        institution: "rug",
        room: 6,
        facilitatorId: "ann",
        cofacilitatorId: null,
        crisisContact: "Dr. Vos",
      },
    });
  });

  it.each([
    [{ track: "anxiety" }, { track: "choose" }],
    [{ language: "de" }, { language: "choose" }],
    [{ firstDay: "2027-02-30" }, { firstDay: "day" }],
    [{ firstTime: "24:00" }, { firstTime: "time" }],
    [{ secondDay: "2027-03-24" }, { secondDay: "order" }],
    [{ secondDay: "2027-03-23" }, { secondDay: "order" }],
    [{ place: "x".repeat(121) }, { place: "place-long" }],
    [{ kind: "online", place: "meet.example/1" }, { place: "link" }],
    [{ kind: "online", place: "javascript:alert(1)" }, { place: "link" }],
    [{ institution: "hanze" }, { institution: "not-yours" }],
    [{ room: "3" }, { room: "room" }],
    [{ room: "9" }, { room: "room" }],
    [{ room: "5.5" }, { room: "room" }],
    [{ facilitator: "stranger" }, { facilitator: "choose" }],
    [{ crisisContact: "x".repeat(161) }, { crisisContact: "crisis-long" }],
  ])("with %j: %j", (change, faults) => {
    expect(read(change)).toEqual({ plan: null, faults });
  });

  it("takes a link for an online group, and no place yet in a draft", () => {
    const online = read({ kind: "online", place: "https://meet.example/abc" }).plan;
    expect(online).toMatchObject({ isOnline: true, place: "https://meet.example/abc" });
    expect(read({ place: "" }).plan?.place).toBe("");
  });
});

describe("a place", () => {
  it.each([
    "Workshop angst, zaal 2",
    "Alcohol 1",
    "VNN, zaal 1",
    "https://x.nl/adhd",
    "Room (gloomy)",
  ])("%s tells what the group is about", (place) => {
    expect(tellsTooMuch(place)).toBe(true);
    expect(read({ place }).faults).toEqual({ place: "place-tells" });
  });

  it.each(["Zaal 3, Broerstraat 5", "Academiegebouw A900", "Zernike, Van Olst 0.12", ""])(
    "%s does not",
    (place) => {
      expect(tellsTooMuch(place)).toBe(false);
    },
  );
});

describe("a nickname", () => {
  it.each(["Sam", "  Jo  ann ", "Zoë-Lú", "D’Arcy 2", "山"])("may be %j", (typed) => {
    expect(readNickname(typed).fault).toBeNull();
  });

  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["x".repeat(21), "long"],
    ["sam@rug.nl", "contact"],
    ["s1234567", "contact"],
    ["www.sam", "contact"],
    ["<b>Sam</b>", "characters"],
    ["-Sam", "characters"],
    ["Sam\u202eevil", "characters"],
  ])("may not be %j: %s", (typed, fault) => {
    expect(readNickname(typed)).toEqual({ nickname: null, fault });
  });

  it("loses its spaces", () => {
    expect(readNickname("  Jo   Ann ").nickname).toBe("Jo Ann");
  });
});

describe("who sees a cohort", () => {
  const seen = { institution: "rug", facilitatorId: "ann", cofacilitatorId: "bo" };
  const as =
    (role: "facilitator" | "prevention-worker" | "administrator" | "advisor", id: string) =>
    (institutions: string[]) => ({ id, grants: [{ role, institutions }] });

  it.each([
    [as("facilitator", "ann")(["hanze"]), true, false],
    [as("facilitator", "bo")(["rug"]), true, false],
    [as("facilitator", "cas")(["rug"]), false, false],
    [as("advisor", "ann")(["rug"]), false, false],
    [as("prevention-worker", "cas")(["rug"]), true, true],
    [as("prevention-worker", "cas")(["hanze"]), false, false],
    [as("administrator", "cas")(["hanze", "rug"]), true, true],
  ])("%j: sees %s, plans %s", (viewer, sees, plans) => {
    expect(maySee(viewer, seen)).toBe(sees);
    expect(mayPlan(viewer, seen)).toBe(plans);
  });

  it("is every prevention worker where it is for everybody", () => {
    const everybody = { ...seen, institution: null };
    expect(mayPlan(as("prevention-worker", "cas")(["hanze"]), everybody)).toBe(true);
    expect(maySee(as("facilitator", "cas")(["hanze"]), everybody)).toBe(false);
  });
});

describe("an evaluation", () => {
  const readForm = (form: Record<string, string>) => readEvaluation(new URLSearchParams(form));

  it("holds the answers that are one, and is nothing without any", () => {
    expect(readForm({ useful: "much", safe: "perhaps", other: "yes" })).toEqual({ useful: "much" });
    expect(readForm({ useful: "", safe: "perhaps" })).toBeNull();
  });
});
