import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishCounts, type ServiceCount } from "./service-counts";

const row = (week: string, count: number, category = ""): ServiceCount => ({
  subject: "talk-booked",
  week,
  category,
  count,
});
const publish = (rows: ServiceCount[], through = "2026-W50") =>
  publishCounts(rows, through)["talk-booked"];

describe("how often a service was used", () => {
  it("takes weeks together until they hold ten, and says that there is more", () => {
    expect(publish([row("2026-W40", 6), row("2026-W41", 4), row("2026-W42", 9)])).toEqual({
      parcels: [{ from: "2026-W40", through: "2026-W41", count: 10, split: {} }],
      waiting: true,
    });
  });

  it("shows nothing under ten", () => {
    expect(publish([row("2026-W40", 9)])).toEqual({ parcels: [], waiting: true });
  });

  it("rounds to five", () => {
    expect(publish([row("2026-W40", 12)])?.parcels[0]?.count).toBe(10);
    expect(publish([row("2026-W40", 13)])?.parcels[0]?.count).toBe(15);
  });

  it("does not count a week that can still grow", () => {
    expect(publish([row("2026-W41", 30)], "2026-W40")).toEqual({ parcels: [], waiting: false });
  });

  it("splits only where each category holds ten, those that said nothing too", () => {
    const split = (nl: number, en: number, all = nl + en) =>
      publish([
        row("2026-W40", all),
        row("2026-W40", nl, "language:nl"),
        row("2026-W40", en, "language:en"),
      ])?.parcels[0]?.split.language;
    expect(split(20, 10)).toEqual({ nl: 20, en: 10 });
    expect(split(20, 9)).toBeNull();
    expect(split(20, 10, 31)).toBeNull();
    expect(split(20, 10, 40)).toEqual({ nl: 20, en: 10 });
  });

  it("does not split what everybody said alike, where it says something about them", () => {
    const rows = [row("2026-W40", 12), row("2026-W40", 12, "useful:no")];
    expect(publishCounts(rows, "2026-W50", "answers")["talk-booked"]?.parcels[0]?.split).toEqual({
      useful: null,
    });
    expect(publish(rows)?.parcels[0]?.split).toEqual({ useful: { no: 10 } });
  });

  it("keeps subjects apart", () => {
    const rows = [row("2026-W40", 6), { ...row("2026-W40", 6), subject: "talk-held" }];
    expect(publishCounts(rows, "2026-W50")).toEqual({
      "talk-booked": { parcels: [], waiting: true },
      "talk-held": { parcels: [], waiting: true },
    });
  });
});

describe("whatever happens in later weeks", () => {
  const weeks = Array.from({ length: 12 }, (_, index) => `2026-W${String(30 + index)}`);
  const history = fc.array(
    fc.record({ week: fc.constantFrom(...weeks), nl: fc.nat(14), en: fc.nat(14) }),
    { maxLength: 12 },
  );
  const rowsOf = (events: { week: string; nl: number; en: number }[]) =>
    events.flatMap(({ week, nl, en }) => [
      row(week, nl + en),
      row(week, nl, "language:nl"),
      row(week, en, "language:en"),
    ]);

  it("a parcel that was shown once stays as it was", () => {
    fc.assert(
      fc.property(history, fc.nat(11), fc.nat(11), (events, a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((at) => weeks[at]!);
        const before = publish(rowsOf(events), early)?.parcels ?? [];
        const after = publish(rowsOf(events), late)?.parcels ?? [];
        expect(after.slice(0, before.length)).toEqual(before);
      }),
    );
  });

  it("no shown number stands for one to nine people", () => {
    fc.assert(
      fc.property(history, (events) => {
        for (const parcel of publish(rowsOf(events))?.parcels ?? []) {
          const within = events.filter(({ week }) => week >= parcel.from && week <= parcel.through);
          const nl = within.reduce((sum, each) => sum + each.nl, 0);
          const en = within.reduce((sum, each) => sum + each.en, 0);
          expect(nl + en).toBeGreaterThanOrEqual(10);
          const small = [nl, en].some((count) => count > 0 && count < 10);
          if (within.length > 0 && small) expect(parcel.split.language).toBeNull();
        }
      }),
    );
  });
});
