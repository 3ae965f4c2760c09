import { describe, expect, it } from "vitest";
import { roles } from "../auth/roles";
import { listAttention, type OfficeFacts } from "./attention";

const calm: OfficeFacts = {
  roles: ["administrator"],
  backupDays: 0,
  administrators: 2,
  waysIn: 2,
  refusals: 0,
  openInvitations: 0,
  unchecked: 0,
  oldFacts: 0,
  talksToday: 0,
  talksToClose: 0,
  threads: { late: 0, crisis: 0 },
  orphanedCohorts: 0,
};
const idsOf = (facts: Partial<OfficeFacts>) =>
  listAttention({ ...calm, ...facts }).map(({ id }) => id);

describe("what needs attention", () => {
  it("is nothing when all is well", () => {
    for (const role of roles) expect(idsOf({ roles: [role] })).toEqual([]);
  });

  it.each<[facts: Partial<OfficeFacts>, ids: string[]]>([
    [{ backupDays: undefined }, ["no-backup-folder"]],
    [{ backupDays: null }, ["backup-missing"]],
    [{ backupDays: 1 }, []],
    [{ backupDays: 2 }, ["backup-old"]],
    [{ administrators: 1 }, ["one-administrator"]],
    [{ administrators: 0 }, ["one-administrator"]],
    [{ waysIn: 1 }, ["one-way-in"]],
    [{ waysIn: 0 }, ["one-way-in"]],
    [{ refusals: 9 }, []],
    [{ refusals: 10 }, ["refusals"]],
    [{ openInvitations: 1 }, ["invitations"]],
    [{ unchecked: 1 }, ["unchecked"]],
    [{ oldFacts: 1 }, ["old-facts"]],
    [{ talksToday: 1, talksToClose: 2 }, ["talks-today", "talks-to-close"]],
    [{ threads: { late: 1, crisis: 0 } }, ["late-threads"]],
    [
      { threads: { late: 2, crisis: 1 }, backupDays: null },
      ["crisis-threads", "late-threads", "backup-missing"],
    ],
    [{ oldFacts: 1, roles: ["prevention-worker"] }, ["old-facts"]],
    [{ orphanedCohorts: 1 }, ["cohorts"]],
    [{ orphanedCohorts: 1, roles: ["facilitator"] }, []],
    [{ oldFacts: 1, unchecked: 1, roles: ["advisor"] }, []],
  ])("%j: %j", (facts, ids) => {
    expect(idsOf(facts)).toEqual(ids);
  });

  const everything: Partial<OfficeFacts> = {
    backupDays: 9,
    administrators: 1,
    waysIn: 1,
    refusals: 40,
    openInvitations: 3,
  };

  it("comes with the most pressing first, and with its numbers", () => {
    expect(listAttention({ ...calm, ...everything })).toEqual([
      { id: "backup-old", count: 9, href: null },
      { id: "one-administrator", count: 0, href: "/office/team/invite" },
      { id: "one-way-in", count: 0, href: "/office/account" },
      { id: "refusals", count: 40, href: "/office/audit" },
      { id: "invitations", count: 3, href: "/office/team" },
    ]);
  });

  it("is for others than administrators only their own way in", () => {
    for (const role of roles.filter((other) => other !== "administrator"))
      expect(idsOf({ ...everything, roles: [role] })).toEqual(["one-way-in"]);
    expect(idsOf({ ...everything, roles: [] })).toEqual(["one-way-in"]);
  });

  it("is for an administrator with another role all of it", () => {
    expect(idsOf({ ...everything, roles: ["advisor", "administrator"] })).toHaveLength(5);
  });
});
