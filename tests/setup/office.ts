import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import type { Role } from "../../app/auth/roles";
import { secrets, type Site } from "./site";
import { Student } from "./student";
import { openDatabase } from "./database";

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
  const database = openDatabase(site.database);
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

/** Every field of the first form on a page that has one by this name, as a browser would send it. */
export function fieldsOf(html: string, named: string): URLSearchParams {
  const form = html.split("<form").find((part) => part.includes(`name="${named}"`)) ?? "";
  const own = form.split("</form>")[0] ?? "";
  const fields = new URLSearchParams();
  for (const [tag, kind] of own.matchAll(/<(input|textarea|select)\b[^>]*>/g)) {
    const name = attributeOf(tag, "name");
    const rest = own.slice(own.indexOf(tag) + tag.length);
    if (kind === "textarea") fields.append(name, unescape(rest.split("</textarea>")[0] ?? ""));
    else if (kind === "select") {
      const options = (rest.split("</select>")[0] ?? "").match(/<option[^>]*>/g) ?? [];
      const chosen = options.find((option) => option.includes("selected")) ?? options[0] ?? "";
      fields.append(name, attributeOf(chosen, "value"));
    } else if (!tag.includes('type="checkbox"') || tag.includes("checked"))
      fields.append(name, attributeOf(tag, "value"));
  }
  return fields;
}

function attributeOf(tag: string, name: string): string {
  return unescape(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
}

function unescape(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
