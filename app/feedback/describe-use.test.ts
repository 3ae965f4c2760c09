import { describe, expect, it } from "vitest";
import type { Answers } from "~/instruments/instrument";
import type { SubstanceId } from "~/instruments/substance-use/items";
import { getNorm, norms } from "~/norms/norms";
import { describeAudit, describeDrugs, describeEvening, describeWeek } from "./describe-use";
import type { Message } from "./message";

const reference = { norms, education: undefined };
const instruments = { audit: 10, cudit: 8, dudit: 11 };

/** A whole instrument that comes to this total: fours first, then the rest, then zeros. */
function total(name: keyof typeof instruments, points: number): Answers {
  return Object.fromEntries(
    Array.from({ length: instruments[name] }, (_, index) => [
      `${name}.${index + 1}`,
      Math.max(0, Math.min(4, points - 4 * index)),
    ]),
  );
}

function idsOf(messages: Message[]): string[] {
  return messages.map((message) => message.id);
}

describe("describeAudit", () => {
  it.each<[points: number, zone: number]>([
    [8, 2],
    [15, 2],
    [16, 3],
    [19, 3],
    [20, 4],
    [40, 4],
  ])("AUDIT %i is zone %i", (points, zone) => {
    expect(idsOf(describeAudit(total("audit", points)))).toEqual([`audit-zone-${zone}`]);
  });

  const first = (gender: string, ...points: number[]): Answers => ({
    "about.gender": gender,
    ...Object.fromEntries(points.map((value, index) => [`audit.${index + 1}`, value])),
  });

  it.each<[name: string, answers: Answers, ids: string[]]>([
    ["never drinks", { ...total("audit", 40), "audit.1": 0 }, []],
    ["never many glasses, rest not asked", first("woman", 4, 0, 0), ["audit-below"]],
    ["woman, AUDIT-C 6", first("woman", 3, 1, 2), ["audit-below"]],
    ["woman, AUDIT 7 of which AUDIT-C 7", total("audit", 7), ["audit-at-cut-off"]],
    ["woman, AUDIT-C 7, rest blank", first("woman", 3, 2, 2), ["audit-at-cut-off"]],
    ["man, AUDIT-C 7", first("man", 3, 2, 2), ["audit-below"]],
    ["man, AUDIT-C 8, rest blank", first("man", 3, 3, 2), ["audit-at-cut-off"]],
    ["at the cut-off whatever the blank", { "audit.1": 4, "audit.3": 4 }, ["audit-at-cut-off"]],
    ["a blank below it", { "audit.1": 1, "audit.3": 1 }, ["audit-not-scored"]],
    ["all blank", {}, ["audit-not-scored"]],
  ])("%s", (_, answers, ids) => {
    expect(idsOf(describeAudit(answers))).toEqual(ids);
  });
});

describe("describeDrugs: how it goes with", () => {
  const user = (gender: string): Answers => ({
    "audit.1": 0,
    "about.gender": gender,
    "drugs.xtc": 1,
  });
  const stoned: Answers = { "audit.1": 0, "drugs.cannabis": 1 };
  const { "cudit.8": _eight, ...cuditWithBlank } = total("cudit", 20);
  const { "dudit.11": _eleven, ...duditWithBlank } = total("dudit", 30);

  it.each<[name: string, answers: Answers, id: string]>([
    ["CUDIT-R 7", { ...stoned, ...total("cudit", 7) }, "cannabis-low"],
    ["CUDIT-R 8", { ...stoned, ...total("cudit", 8) }, "cannabis-raised"],
    ["CUDIT-R 11", { ...stoned, ...total("cudit", 11) }, "cannabis-raised"],
    ["CUDIT-R 12", { ...stoned, ...total("cudit", 12) }, "cannabis-high"],
    ["CUDIT-R, a blank", { ...stoned, ...cuditWithBlank }, "cannabis-not-scored"],
    ["DUDIT 1, woman", { ...user("woman"), ...total("dudit", 1) }, "other-drugs-low"],
    ["DUDIT 2, woman", { ...user("woman"), ...total("dudit", 2) }, "other-drugs-raised"],
    ["DUDIT 2, unsaid", { ...user("unsaid"), ...total("dudit", 2) }, "other-drugs-raised"],
    ["DUDIT 5, man", { ...user("man"), ...total("dudit", 5) }, "other-drugs-low"],
    ["DUDIT 6, man", { ...user("man"), ...total("dudit", 6) }, "other-drugs-raised"],
    ["DUDIT 24", { ...user("man"), ...total("dudit", 24) }, "other-drugs-raised"],
    ["DUDIT 25", { ...user("man"), ...total("dudit", 25) }, "other-drugs-high"],
    ["DUDIT, a blank", { ...user("man"), ...duditWithBlank }, "other-drugs-not-scored"],
  ])("%s", (_, answers, id) => {
    expect(idsOf(describeDrugs(answers, reference))).toEqual(["substance", id]);
  });

  it("answers to questions about a drug that is not used count for nothing", () => {
    const answers = { ...total("cudit", 32), ...total("dudit", 44), "drugs.xtc": 0 };
    expect(idsOf(describeDrugs(answers, reference))).toEqual(["drugs-none"]);
  });
});

describe("describeDrugs: shares", () => {
  /** Written out by hand from app/norms/data; 3-MMC has figures of self-selected visitors only. */
  const shares: Record<SubstanceId, [share: number, normId: string, scope: string] | null> = {
    "drugs.cannabis": [29, "N247", "past-year"],
    "drugs.xtc": [11, "N023", "past-year"],
    "drugs.cocaine": [5, "N025", "past-year"],
    "drugs.amphetamine": [4.4, "N253", "proxy"],
    "drugs.ketamine": [5.8, "N291", "past-year"],
    "drugs.nitrous-oxide": [5, "N292", "past-year"],
    "drugs.psychedelics": [15, "N026", "ever"],
    "drugs.ghb": [0.5, "N300", "past-year"],
    "drugs.3-mmc": null,
    "drugs.adhd-medication": [3, "N294", "past-year"],
    "drugs.sedatives": [3, "N298", "past-year"],
    "drugs.tobacco": [27, "N321", "proxy"],
    "drugs.vaping": [27, "N321", "proxy"],
  };

  it.each(Object.entries(shares))("%s", (id, expected) => {
    const [share, normId, scope] = expected ?? [null, null, "none"];
    expect(describeDrugs({ [id]: 1 }, reference)[0]).toEqual({
      id: "substance",
      values: { id, share, normId, scope },
    });
    if (normId) {
      const norm = getNorm(normId);
      expect(norm.grade).not.toBe("X");
      expect(norm.populationKey.students).toBe(scope !== "proxy");
      expect(norm.measure.endsWith("-ever")).toBe(scope === "ever");
    }
  });

  it.each<[id: string, guess: number, share: number | null]>([
    ["cannabis", 28, null],
    ["cannabis", 29, 29],
    ["cannabis", 0, null],
    ["xtc", 10, null],
    ["xtc", 11, 11],
  ])("%s, guessed %i: share %s", (id, guess, share) => {
    const [substance] = describeDrugs({ [`drugs.${id}`]: 2, [`guess.${id}`]: guess }, reference);
    expect(substance?.values).toMatchObject({ share, ...(share === null && { normId: null }) });
  });

  it.each<[name: string, answers: Answers, mixing: object | undefined]>([
    ["GHB", { "audit.1": 1, "drugs.ghb": 1 }, { ghb: true, cocaine: false }],
    ["cocaine", { "audit.1": 1, "drugs.cocaine": 2 }, { ghb: false, cocaine: true }],
    ["cannabis, drinking left blank", { "drugs.cannabis": 1 }, { ghb: false, cocaine: false }],
    ["smoking is no mixing", { "audit.1": 4, "drugs.tobacco": 2, "drugs.vaping": 2 }, undefined],
    ["never drinks", { "audit.1": 0, "drugs.ghb": 1, "drugs.cocaine": 1 }, undefined],
  ])("mixing: %s", (_, answers, mixing) => {
    const found = describeDrugs(answers, reference).find(({ id }) => id === "mixing");
    expect(found?.values).toEqual(mixing);
  });
});

describe("describeWeek and describeEvening", () => {
  const week: Answers = Object.fromEntries(
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day, index) => [`week.${day}`, index]),
  );
  const { "week.sun": _sunday, ...withBlank } = week;
  const evening: Answers = {
    "heaviest.glasses": 8,
    "heaviest.hours": 5,
    "heaviest.weight": "65-74",
  };

  it.each<[name: string, answers: Answers, ids: string[]]>([
    ["21 glasses", week, ["week-total", "year-energy", "guideline"]],
    [
      "with a price",
      { ...week, "week.price": 250 },
      ["week-total", "year-money", "year-energy", "guideline"],
    ],
    ["a blank day", withBlank, []],
    ["never drinks", { ...week, "audit.1": 0 }, []],
  ])("week: %s", (_, answers, ids) => {
    expect(idsOf(describeWeek(answers, "strategies"))).toEqual(ids);
  });

  it("adds the week up, and a year of it in two digits", () => {
    expect(describeWeek({ ...week, "week.price": 250 }, "strategies")).toMatchObject([
      { values: { glasses: 21, days: [0, 1, 2, 3, 4, 5, 6] } },
      { values: { cents: 270_000 } },
      { values: { kilocalories: 76_000 } },
      {},
    ]);
  });

  it.each<[name: string, answers: Answers, ids: string[]]>([
    ["all three answers", evening, ["peak"]],
    ["no weight", { ...evening, "heaviest.weight": "" }, ["peak-missing"]],
    ["glasses only", { "heaviest.glasses": 8 }, ["peak-missing"]],
    ["no glass", { ...evening, "heaviest.glasses": 0 }, []],
    ["nothing", {}, []],
    ["never drinks", { ...evening, "audit.1": 0 }, []],
  ])("evening: %s", (_, answers, ids) => {
    expect(idsOf(describeEvening(answers))).toEqual(ids);
  });
});
