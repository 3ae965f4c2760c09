import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import groningen from "../../app/region/data/groningen.json";
import { startSite } from "../setup/site";

const folder = mkdtempSync(join(tmpdir(), "doorsnee-security-"));

/** What /.well-known/security.txt says in a region with this contact. */
async function readFile(securityContact: unknown): Promise<{ status: number; text: string }> {
  const file = join(folder, "region.json");
  writeFileSync(file, JSON.stringify({ ...groningen, securityContact }));
  const site = await startSite({ REGION_FILE: file, PUBLIC_ORIGIN: "https://doorsnee.example" });
  const response = await fetch(`${site.url}/.well-known/security.txt`);
  const text = await response.text();
  await site.close();
  return { status: response.status, text };
}

describe("security.txt", () => {
  it("says whom to tell, until when, and where it stands", async () => {
    const { status, text } = await readFile("mailto:security@doorsnee.example");
    expect(status).toBe(200);
    expect(text).toContain("Contact: mailto:security@doorsnee.example\n");
    expect(text).toContain("Canonical: https://doorsnee.example/.well-known/security.txt\n");
    const expires = Date.parse(/^Expires: (.*)$/m.exec(text)![1]!);
    expect(expires).toBeGreaterThan(Date.now());
    expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000);
  });

  it("is not there while nobody said who wants to hear", async () => {
    expect((await readFile(null)).status).toBe(404);
  });

  it("takes no address that is none", async () => {
    await expect(readFile("security at doorsnee")).rejects.toThrow("securityContact");
    await expect(readFile("javascript:alert(1)")).rejects.toThrow("securityContact");
    rmSync(folder, { recursive: true });
  });
});
