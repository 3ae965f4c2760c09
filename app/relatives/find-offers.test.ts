import { describe, expect, it } from "vitest";
import { findOffers, parseWish } from "./find-offers";
import { abouts, offers, seeks } from "./offers";

const wishOf = (search: string) => parseWish(new URLSearchParams(search));

describe("parseWish", () => {
  it("reads places in the lists", () => {
    expect(wishOf("a=1&b=5")).toEqual({ about: "friend", seek: "together" });
    expect(wishOf("a=3&b=")).toEqual({ about: "parent", seek: null });
  });

  it.each([
    "",
    "a=0&b=6",
    "a=friend",
    "a=1&a=2",
    "a=1.0",
    "a=%00",
    `a=${"1".repeat(5000)}`,
    "a=-1",
    "a=constructor",
  ])("takes %s for no choice", (search) => {
    expect(wishOf(search)).toEqual({ about: null, seek: null });
  });
});

describe("findOffers", () => {
  it("shows all without a choice", () => {
    expect(findOffers({ about: null, seek: null })).toEqual(offers);
  });

  it("has something for every choice, and only what fits", () => {
    for (const about of [...abouts, null]) {
      for (const seek of [...seeks, null]) {
        const found = findOffers({ about, seek });
        expect(found.length, `${about} ${seek}`).toBeGreaterThan(0);
        for (const offer of found) {
          if (about) expect(offer.abouts).toContain(about);
          if (seek) expect(offer.seeks).toContain(seek);
        }
      }
    }
  });

  it("does not send who worries about a friend to a group for parents", () => {
    const ids = findOffers({ about: "friend", seek: null }).map(({ id }) => id);
    expect(ids).not.toContain("child-cannot-do-without");
    expect(ids).toContain("craft");
  });
});

describe("offers", () => {
  it("have an id of their own, and lines of a seed", () => {
    expect(new Set(offers.map(({ id }) => id)).size).toBe(offers.length);
    for (const { id, sources } of offers) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { lines } of sources) expect(lines, id).toMatch(/^\d+(-\d+)?(, \d+(-\d+)?)*$/);
    }
  });

  /** Every row of section 6 of the content facts. */
  it.each([
    "advice-talk",
    "five-steps",
    "craft",
    "self-help-relatives",
    "moti-55",
    "child-cannot-do-without",
    "drankjewel",
    "al-anon",
    "al-anon-adult-children",
    "alateen",
    "stichting-naast",
    "forum",
    "discussion-groups",
    "talking-course",
    "young-adult-groups",
    "family-talk",
    "mdft",
    "family-therapy",
    "multi-family-therapy",
    "de-borch",
    "fact",
    "info-lines",
    "leaflets",
    "book-at-home",
  ])("include %s", (id) => {
    expect(offers.map((offer) => offer.id)).toContain(id);
  });
});
