// @ts-check
// The shipped deploy/nginx.conf before sites of a test or a load, on this machine and without TLS.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wait } from "./ask.mjs";

/** Where nginx is, installed from Debian where we may; null where there is none. */
export function findNginx() {
  const find = () =>
    ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx"].find(existsSync) ?? null;
  if (find() || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return find();
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "nginx-light"]);
  return find();
}

async function findFreePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

/**
 * The shipped file with its paths in a folder, and a certificate made for it.
 * @param {string} folder
 */
function place(folder) {
  mkdirSync(join(folder, "logs"));
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  const made = spawnSync("openssl", [
    ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=doorsnee.example"],
    ...["-keyout", key, "-out", certificate],
  ]);
  if (made.status !== 0) throw new Error("There is no openssl.");
  return readFileSync("deploy/nginx.conf", "utf8")
    .replace("/run/nginx.pid", join(folder, "nginx.pid"))
    .replace("/var/log/nginx", join(folder, "logs"))
    .replace("/etc/ssl/doorsnee/fullchain.pem", certificate)
    .replace("/etc/ssl/doorsnee/privkey.pem", key);
}

/**
 * What nginx itself says of the shipped file.
 * @param {string} nginx
 */
export function checkShipped(nginx) {
  const folder = mkdtempSync(join(tmpdir(), "doorsnee-nginx-"));
  writeFileSync(join(folder, "nginx.conf"), place(folder));
  const { stderr } = spawnSync(nginx, ["-t", "-p", folder, "-c", join(folder, "nginx.conf")], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  return stderr;
}

/**
 * The shipped file before these sites, on a free port.
 * @param {string} nginx
 * @param {readonly string[]} urls
 */
export async function startNginx(nginx, urls) {
  const folder = mkdtempSync(join(tmpdir(), "doorsnee-nginx-"));
  const port = await findFreePort();
  const servers = urls.map((url) => `server 127.0.0.1:${new URL(url).port};`).join("\n");
  const file = place(folder)
    .replace(/server 127\.0\.0\.1:3000;\s+server 127\.0\.0\.1:3001;/, servers)
    .replace("listen 80;", `listen 127.0.0.1:${await findFreePort()};`)
    .replace("listen 443 ssl http2;", `listen 127.0.0.1:${port};`);
  writeFileSync(join(folder, "nginx.conf"), file);
  const child = spawn(nginx, [
    ...["-p", folder, "-c", join(folder, "nginx.conf")],
    ...["-g", "daemon off;"],
  ]);
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(url).catch(() => null))?.ok) {
    if (child.exitCode !== null) throw new Error("nginx did not start.");
    await wait(50);
  }
  const close = async () => {
    child.kill("SIGQUIT");
    await once(child, "exit");
    rmSync(folder, { recursive: true });
  };
  return { url, folder, close };
}
