import { describe, expect, it } from "vitest";
import { findPostgresFaults } from "./postgres.server";

const good = {
  server_version: "15.18 (Debian 15.18-0+deb12u1)",
  server_encoding: "UTF8",
  default_transaction_isolation: "serializable",
  synchronous_commit: "on",
  fsync: "on",
};

describe("a database on PostgreSQL", () => {
  it("is good as it should be, also behind a copy that must have applied it, or without a switch", () => {
    expect(findPostgresFaults(good)).toEqual([]);
    expect(findPostgresFaults({ ...good, synchronous_commit: "remote_apply" })).toEqual([]);
    const { fsync: _, ...without } = good;
    expect(findPostgresFaults(without)).toEqual([]);
  });

  it.each([
    ["server_version", "12.22", "older than PostgreSQL 13"],
    ["server_encoding", "SQL_ASCII", "not UTF8"],
    ["default_transaction_isolation", "read committed", "takes away SERIALIZABLE"],
    ["synchronous_commit", "off", "synchronous_commit is not on"],
    ["synchronous_commit", "local", "synchronous_commit is not on"],
    ["fsync", "off", "fsync is not on"],
  ])("is refused when %s is %s", (name, value, sentence) => {
    const faults = findPostgresFaults({ ...good, [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(sentence);
  });
});
