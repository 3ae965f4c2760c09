import { describe, expect, it } from "vitest";
import type { Part } from "~/feedback/message";
import { findOnward, listOnward } from "./onward";
import { fitsWish, holdUntil, parseSlotWish } from "./slot";
import { listPartsToTake, takeParts } from "./summary";

const now = new Date("2026-11-22T10:00:00Z");

describe("an offer", () => {
  it("is held a day, shorter before a talk that is near, and not at all when it is too near", () => {
    expect(holdUntil("2026-11-30T10:00:00Z", now)).toBe("2026-11-23T10:00:00.000Z");
    expect(holdUntil("2026-11-22T20:00:00Z", now)).toBe("2026-11-22T18:00:00.000Z");
    expect(holdUntil("2026-11-22T14:00:00Z", now)).toBe("2026-11-22T12:00:00.000Z");
    expect(holdUntil("2026-11-22T13:59:00Z", now)).toBeNull();
    expect(holdUntil("2026-11-21T10:00:00Z", now)).toBeNull();
  });
});

describe("a wish", () => {
  const known = { languages: ["nl", "en"], institutions: ["rug", "hanze"] };
  const slot = { languages: ["nl"], institutions: ["rug"] };
  const fits = (address: string) =>
    fitsWish(slot, parseSlotWish(new URLSearchParams(address), known));

  it("asks only what is known, and everything that it asks", () => {
    expect(["", "spoken=nl", "institution=rug", "spoken=xx&institution=%3Cb%3E"].every(fits)).toBe(
      true,
    );
    expect(["spoken=en", "institution=hanze", "spoken=nl&institution=hanze"].some(fits)).toBe(
      false,
    );
  });
});

describe("what comes along", () => {
  const parts = ["guesses", "week", "drugs", "plan", "next"].map(
    (id) => ({ id, messages: [] }) as unknown as Part,
  );

  it("is what was ticked and may come, and never what others do or what comes next", () => {
    expect(listPartsToTake(parts).map(({ id }) => id)).toEqual(["week", "drugs"]);
    expect(takeParts(parts, ["drugs", "guesses", "audit"])?.map(({ id }) => id)).toEqual(["drugs"]);
    expect(takeParts(parts, ["guesses", "plan"])).toBeNull();
    expect(takeParts(parts, [])).toBeNull();
  });
});

describe("what is given along", () => {
  const contact = { id: "gp", name: { nl: "Huisarts", en: "GP" }, kind: "doctor" };
  const service = { id: "moti", name: { nl: "Moti-4", en: "Moti-4" }, kind: "talk" };
  const shown = { services: [service], contacts: [contact] } as never;

  it("comes from the region and from this site, and is found again by its id", () => {
    const ids = listOnward(shown).map(({ id }) => id);
    expect(ids).toEqual([
      "services/moti",
      "contacts/gp",
      "pages/exercises",
      "pages/check",
      "pages/worried",
    ]);
    const found = findOnward(shown, ["contacts/gp", "services/gone", "pages/check"]);
    expect(found.contacts.map(({ id }) => id)).toEqual(["gp"]);
    expect(found.services).toEqual([]);
    expect(found.pages).toEqual(["/check"]);
  });
});
