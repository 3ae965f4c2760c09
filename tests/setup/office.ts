import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import Database from "better-sqlite3";
import type { Role } from "../../app/auth/roles";
import { secrets, type Site } from "./site";
import { Student } from "./student";

interface Colleague {
  role: Role;
  /** Ids in the region; all of Groningen when left out. */
  institutions?: string[];
  name?: string;
  /** When this session last proved who it is; now when left out. */
  provedAt?: Date;
}

/** A colleague with a session, put straight into the database of a running site; `id` is the staff id. */
export function signIn(
  site: Site,
  { role, institutions = ["rug", "hanze"], name = `A ${role}`, provedAt = new Date() }: Colleague,
): Student & { id: string } {
  const id = randomBytes(12).toString("base64url");
  const token = randomBytes(32).toString("base64url");
  const now = new Date().toISOString();
  const database = new Database(site.database, { timeout: 5000 });
  database
    .prepare(`INSERT INTO "Staff" ("id", "name", "grants", "since") VALUES (?, ?, ?, ?)`)
    .run(id, name, JSON.stringify([{ role, institutions }]), now.slice(0, 10));
  database
    .prepare(
      `INSERT INTO "StaffSession" ("key", "staffId", "method", "startedAt", "seenAt", "provedAt")
       VALUES (?, ?, 'passkey', ?, ?, ?)`,
    )
    .run(hashToken(token), id, now, now, provedAt.toISOString());
  database.close();
  const client = Object.assign(new Student(site.url), { id });
  client.cookies.set("office", token);
  return client;
}

/** As app/auth/keys.server.ts does it, which only runs inside a site. */
function hashToken(token: string): string {
  const key = hkdfSync("sha256", secrets.RECEIPT_PEPPER, "", "office tokens", 32);
  return createHmac("sha256", new Uint8Array(key)).update(token).digest("base64url");
}
