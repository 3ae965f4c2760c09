import { Buffer } from "node:buffer";

/** A form as it stands on a page of the site. */
export interface KnownForm {
  address: string;
  fields: [name: string, value: string][];
}

/** Who sends, and what this one was shown. */
export interface Sender {
  name: string;
  cookie: string;
  forms: KnownForm[];
  addresses: string[];
}

/** What goes over the line. A broken request is one that HTTP itself forbids. */
export interface Shot {
  label: string;
  bytes: Buffer;
  isBroken: boolean;
}

export interface Random {
  /** A share from 0 up to 1. */
  share: () => number;
  chance: (share: number) => boolean;
  below: (limit: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
}

/** The same chances for the same seed (mulberry32). */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(share() * limit);
  return {
    share,
    below,
    chance: (limit) => share() < limit,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
  };
}

/** Values that programs have stumbled over; what begins with ! goes over the line as it is. */
const oddValues = [
  ..."|!%00|a!%00b|!%|!%zz|!%ED%A0%80|!%ED%B0%80x|!%C0%AE%C0%AE/|!%FF%FE|!%2F|!%5C|!%252e%252e".split(
    "|",
  ),
  ...[
    "",
    " ",
    "\t",
    "\0",
    "a\0b",
    "\r\nSet-Cookie: a=1",
    "\u202e",
    "\ufeff",
    "\uffff",
    "😀",
    "e\u0301",
  ],
  ..."0|-0|-1|1|2|2147483648|9007199254740993|99999999999999999999|1e3|1e309|-1e309|NaN|Infinity".split(
    "|",
  ),
  ...'0x10|1.5|1,5|١٢|+1|1_000|null|undefined|true|[object Object]|[]|{}|{"a":1}|[[[['.split("|"),
  ..."__proto__|constructor|toString|hasOwnProperty|valueOf|length|prototype|then|default".split(
    "|",
  ),
  ..."2026-13-45|0000-00-00|99999-01-01|2026-02-30T25:61|-000001-01-01|24:00|2026-W60".split("|"),
  ...'../../etc/passwd|..\\..\\x|/etc/passwd|.|..|~|*|?|#|;|&|=|\'; DROP TABLE "Receipt"; --'.split(
    "|",
  ),
  ..."<script>alert(1)</script>|${7*7}|{{7*7}}|$&|(a+)+$|\\|\"|'|`|%s%n|//evil.example|http://[".split(
    "|",
  ),
  ..."javascript:alert(1)|/\\evil.example|BCDF-GHJK|000000|AAAA-AAAA-AAAA-AAAA-A|rug|hanze|nl|en".split(
    "|",
  ),
  "a".repeat(300),
  "9".repeat(400),
  "é".repeat(2000),
  "A".repeat(20_000),
];

const oddNames =
  "token|value|slot|intent|code|nickname|text|version|position|part|move|to|back|_routes|index|page|language|once|institution|name|file|__proto__|constructor|a[b]|a[]|a.b|".split(
    "|",
  );

const headerNames =
  "Accept|Accept-Language|Accept-Encoding|If-None-Match|If-Modified-Since|Range|Referer|Origin|Sec-Fetch-Site|User-Agent|X-Forwarded-Host|X-Forwarded-Proto|X-HTTP-Method-Override|X-Remix-Revalidate|X-Remix-Response|Last-Event-ID|Expect|Upgrade|Content-Encoding|Content-Language|Authorization|Host|Forwarded|Date|TE|Prefer|Purpose".split(
    "|",
  );

const contentTypes = [
  "application/x-www-form-urlencoded",
  "application/x-www-form-urlencoded; charset=utf-16",
  "application/x-www-form-urlencoded; charset=nonsense; charset=",
  "APPLICATION/X-WWW-FORM-URLENCODED",
  "multipart/form-data",
  "multipart/form-data; boundary=",
  `multipart/form-data; boundary=${"b".repeat(300)}`,
  "application/json",
  "text/plain",
  "text/x-component",
  "",
  "/",
  "a/b/c; ;;=",
];

/** Bytes of a value as a form, an address or a cookie holds them. */
function encode(random: Random, value: string): string {
  if (value.startsWith("!")) return value.slice(1);
  return [...Buffer.from(value, "utf8")]
    .map((byte) => {
      const letter = String.fromCharCode(byte);
      return /[\w.~-]/.test(letter) && !random.chance(0.02)
        ? letter
        : `%${byte.toString(16).padStart(2, "0")}`;
    })
    .join("");
}

/** The same fields with a few of them gone, doubled, renamed or with another value. */
function spoilFields(random: Random, fields: KnownForm["fields"]): KnownForm["fields"] {
  const spoilt = fields.map(([name, value]) => [name, value] as [string, string]);
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const at = random.below(Math.max(1, spoilt.length));
    const [name, value] = spoilt[at] ?? [random.pick(oddNames), ""];
    const deeds: (() => unknown)[] = [
      () => spoilt.splice(at, 1, [name, random.pick(oddValues)]),
      () => spoilt.splice(at, 1, [name, random.pick(oddValues)]),
      () => spoilt.splice(at, 1),
      () => spoilt.push([name, random.pick([value, random.pick(oddValues)])]),
      () => spoilt.push([random.pick(oddNames), random.pick(oddValues)]),
      () => spoilt.splice(at, 1, [name, spoilText(random, value)]),
      () => Array.from({ length: random.below(500) }, () => spoilt.push([name, value])),
    ];
    random.pick(deeds)();
  }
  return spoilt;
}

/** A value with a letter changed, cut, doubled or turned round: a token, a code, a cookie. */
function spoilText(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  return random.pick([
    text.slice(0, at),
    text + text,
    `${text.slice(0, at)}${random.pick(["A", "0", "-", "%", ".", "\u00e9"])}${text.slice(at + 1)}`,
    [...text].reverse().join(""),
    text.toUpperCase(),
  ]);
}

function writeUrlencoded(random: Random, fields: KnownForm["fields"]): Buffer {
  const pairs = fields.map(([name, value]) => {
    const written = random.chance(0.1) ? value : encode(random, value);
    return random.chance(0.03) ? encode(random, name) : `${encode(random, name)}=${written}`;
  });
  const body = Buffer.from(pairs.join(random.chance(0.03) ? ";" : "&"), "utf8");
  if (random.chance(0.05) && body.length > 0) body[random.below(body.length)] = random.below(256);
  return body;
}

function writeMultipart(random: Random, fields: KnownForm["fields"], boundary: string): Buffer {
  const parts = fields.map(([name, value]) => {
    const file = random.chance(0.2) ? `; filename="${random.pick(oddValues)}"` : "";
    const kind = random.chance(0.2) ? `\r\nContent-Type: ${random.pick(contentTypes)}` : "";
    const head = `Content-Disposition: form-data; name="${name}"${file}${kind}`;
    return `--${boundary}\r\n${random.chance(0.03) ? "" : head}\r\n\r\n${value}\r\n`;
  });
  const end = random.chance(0.9) ? `--${boundary}--\r\n` : "";
  return Buffer.from(parts.join("") + end, "utf8");
}

/** An address with a part, a question or an ending that no page made. */
function spoilAddress(random: Random, address: string): string {
  const [path = "/", query = ""] = address.split("?");
  const parts = path.split("/").map((part) => {
    if (part.startsWith(":") || part === "*" || (part && random.chance(0.08)))
      return encode(random, random.pick(oddValues));
    return part;
  });
  let spoilt = parts.join("/");
  if (random.chance(0.2)) spoilt += ".data";
  if (random.chance(0.05))
    spoilt += random.pick(["/", "//", "/.", "/..", ";a=b", "%00", "%2e", "/index"]);
  if (random.chance(0.03)) spoilt = spoilt.toUpperCase();
  if (random.chance(0.02))
    spoilt = random.pick(["/", "//", "/_root", "*", "", "http://a/"]) + spoilt;
  const asked = query ? [query] : [];
  while (random.chance(0.35))
    asked.push(
      `${encode(random, random.pick(oddNames))}=${encode(random, random.pick(oddValues))}`,
    );
  return spoilt + (asked.length > 0 ? `?${asked.join("&")}` : "");
}

function spoilCookie(random: Random, cookie: string): string {
  const pairs = cookie.split("; ").filter(Boolean);
  return pairs
    .map((pair) => {
      const [name = "", value = ""] = pair.split("=");
      if (random.chance(0.5)) return pair;
      const odd = random.pick([...oddValues.filter((text) => text.length < 1000), "x".repeat(90)]);
      return `${name}=${random.chance(0.5) ? encode(random, odd) : spoilText(random, value)}`;
    })
    .concat(
      random.chance(0.3) ? [`${random.pick(oddNames)}=${random.pick(["", "=", ";", "%"])}`] : [],
    )
    .join(random.pick(["; ", ";", ", ", ";;"]));
}

/** Headers that hold no line break or nul of their own: those belong to a broken request. */
const isHeader = (value: string) => !/[\r\n\0]/.test(value);

/** Makes one malformed request to the site; `host` is what it is called by. */
export function makeShot(random: Random, sender: Sender, host: string): Shot {
  const isForm = random.chance(0.45) && sender.forms.length > 0;
  const form = isForm ? random.pick(sender.forms) : null;
  const address = form && random.chance(0.85) ? form.address : random.pick(sender.addresses);
  const path = form && random.chance(0.8) ? address : spoilAddress(random, address);
  const isPost = form !== null || random.chance(0.25);
  const method = isPost ? "POST" : random.pick(["GET", "GET", "GET", "GET", "HEAD"]);
  const headers: [string, string][] = [["Host", host]];
  const cookie = random.chance(0.25) ? spoilCookie(random, sender.cookie) : sender.cookie;
  if (cookie) headers.push(["Cookie", cookie]);
  // The site believes its proxy: no limit of an address hides what lies behind it.
  headers.push([
    "X-Forwarded-For",
    `10.${random.below(256)}.${random.below(256)}.${random.below(256)}`,
  ]);
  let body: Buffer = Buffer.alloc(0);
  if (isPost) {
    const fields = spoilFields(
      random,
      form?.fields ?? [[random.pick(oddNames), random.pick(oddValues)]],
    );
    const isMultipart = random.chance(0.15);
    body = isMultipart ? writeMultipart(random, fields, "line") : writeUrlencoded(random, fields);
    const kind = isMultipart ? "multipart/form-data; boundary=line" : contentTypes[0]!;
    const length = random.chance(0.02)
      ? random.pick(["-1", "1e3", "99", "", "9".repeat(30)])
      : body.length;
    headers.push(["Content-Type", random.chance(0.05) ? random.pick(contentTypes) : kind]);
    headers.push(["Content-Length", String(length)]);
    if (random.chance(0.9)) headers.push(["Origin", `http://${host}`]);
  }
  while (random.chance(0.3)) {
    const value = random.pick([
      ...oddValues,
      "text/x-component",
      "trailers",
      "bytes=9-1",
      "gzip;q=x",
    ]);
    headers.push([random.pick(headerNames), encodeHeader(value)]);
  }
  const shot = { method, path, headers, body };
  const isBroken = random.chance(0.04);
  return {
    label: `${sender.name} ${method} ${path.slice(0, 120)}`,
    bytes: isBroken ? breakHttp(random, write(shot)) : write(shot),
    isBroken:
      isBroken ||
      headers.some(([name, value]) => name === "Content-Length" && value !== String(body.length)),
  };
}

const encodeHeader = (value: string) =>
  isHeader(value) ? value.slice(0, 6000) : encodeURIComponent(value);

function write(shot: {
  method: string;
  path: string;
  headers: [string, string][];
  body: Buffer;
}): Buffer {
  const lines = shot.headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  const head = `${shot.method} ${shot.path} HTTP/1.1\r\n${lines}Connection: close\r\n\r\n`;
  return Buffer.concat([Buffer.from(head, "utf8"), shot.body]);
}

/** Breaks a request where HTTP itself reads it: its first line, its headers, its length, its end. */
function breakHttp(random: Random, whole: Buffer): Buffer {
  const text = whole.toString("latin1");
  const broken = random.pick([
    () => text.slice(0, random.below(text.length)),
    () => text.replace(/^\w+/, random.pick(["TRACE", "PUT", "OPTIONS", "get", "G\0T", "PRI", ""])),
    () => text.replace("HTTP/1.1", random.pick(["HTTP/9.9", "HTTP/1.0", "HTP", ""])),
    () => text.replace("\r\n", "\r\nTransfer-Encoding: chunked\r\n"),
    () => text.replace("\r\n", "\r\nTransfer-Encoding: chunked, gzip\r\nContent-Length: 5\r\n"),
    () => text.replace("\r\n", `\r\nX-Long: ${"x".repeat(20_000)}\r\n`),
    () => text.replace("\r\n", `\r\n${"A: b\r\n".repeat(3000)}`),
    () => text.replace("\r\n", "\r\nX: a\0b\r\n fold\r\n"),
    () =>
      text.replace(
        /Host: [^\r]*\r\n/,
        random.pick(["", "Host: a b\r\n", "Host: \r\n", "Host: a/b\r\n"]),
      ),
    () => text.replaceAll("\r\n", "\n"),
    () => text.replace(/Content-Length: \d+/, "Content-Length: 999"),
  ])();
  return Buffer.from(broken, "latin1");
}
