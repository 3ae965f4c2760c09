/**
 * What the HTTP Observatory of Mozilla (MDN) would give one answer of this site: its rules for headers
 * as data. Source: github.com/mdn/mdn-http-observatory, src/grader/charts.js and src/analyzer/tests,
 * read 2026-11-22. Left out because a test cannot see them: the HSTS preload list (+5), and the
 * redirect from http to https, which is the proxy's (0 when right).
 */
interface Rule {
  test: string;
  /** Best outcome first; the first that holds gives the points. */
  outcomes: [name: string, points: number, holds: (answer: Answer) => boolean][];
}

interface Answer {
  headers: Headers;
  body: string;
}

/** A bonus counts only for who has this without any. */
const enoughForBonus = 90;

const broad = /(^|\s)(\*|https?:|ftp:|https?:\/\/\*(\.\*)?)(\s|$)/;
const unsafe = /'unsafe-inline'|'unsafe-eval'|\bdata:/;

function directivesOf({ headers }: Answer): Map<string, string> {
  const policy = headers.get("Content-Security-Policy") ?? "";
  const parts = policy.split(";").map((part) => part.trim().toLowerCase().split(/\s+/));
  return new Map(parts.map(([name = "", ...sources]) => [name, sources.join(" ")]));
}

const sourcesOf = (answer: Answer, name: string) =>
  directivesOf(answer).get(name) ?? directivesOf(answer).get("default-src") ?? "*";

const scriptsAreSafe = (answer: Answer) =>
  !unsafe.test(sourcesOf(answer, "script-src")) &&
  ["script-src", "object-src"].every((name) => !broad.test(sourcesOf(answer, name)));
const stylesAreSafe = (answer: Answer) =>
  !unsafe.test(sourcesOf(answer, "style-src")) && !broad.test(sourcesOf(answer, "style-src"));

const cookiesOf = ({ headers }: Answer) => headers.getSetCookie();
const maxAge = ({ headers }: Answer) =>
  Number(/max-age=(\d+)/.exec(headers.get("Strict-Transport-Security") ?? "")?.[1] ?? Number.NaN);
const scriptsOf = ({ headers, body }: Answer) =>
  headers.get("Content-Type")?.startsWith("text/html")
    ? [...body.matchAll(/<script\b[^>]*\bsrc="([^"]*)"[^>]*>/g)]
    : [];
const says = (name: string, pattern: RegExp) => (answer: Answer) =>
  pattern.test(answer.headers.get(name) ?? "");
const otherwise = () => true;

export const rules: Rule[] = [
  {
    test: "content-security-policy",
    outcomes: [
      ["none", -25, (answer) => !answer.headers.has("Content-Security-Policy")],
      ["unsafe scripts", -20, (answer) => !scriptsAreSafe(answer)],
      ["unsafe styles", 0, (answer) => !stylesAreSafe(answer)],
      ["nothing by default", 10, (answer) => directivesOf(answer).get("default-src") === "'none'"],
      ["nothing unsafe", 5, otherwise],
    ],
  },
  {
    test: "cookies",
    outcomes: [
      ["no cookies", 0, (answer) => cookiesOf(answer).length === 0],
      [
        "without Secure",
        -40,
        (answer) => !cookiesOf(answer).every((line) => /; Secure/i.test(line)),
      ],
      [
        "without HttpOnly",
        -30,
        (answer) => !cookiesOf(answer).every((line) => /; HttpOnly/i.test(line)),
      ],
      [
        "sealed to this site",
        5,
        (answer) => cookiesOf(answer).every((line) => /; SameSite=(Lax|Strict)/i.test(line)),
      ],
      ["without SameSite", 0, otherwise],
    ],
  },
  {
    test: "cross-origin-resource-sharing",
    outcomes: [
      ["everybody, with credentials", -50, says("Access-Control-Allow-Credentials", /true/)],
      ["closed or public", 0, otherwise],
    ],
  },
  {
    test: "cross-origin-resource-policy",
    outcomes: [
      ["same origin or site", 10, says("Cross-Origin-Resource-Policy", /^same-(origin|site)$/)],
      ["open", 0, otherwise],
    ],
  },
  {
    test: "referrer-policy",
    outcomes: [
      [
        "private",
        5,
        says("Referrer-Policy", /^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/),
      ],
      ["none", 0, (answer) => !answer.headers.has("Referrer-Policy")],
      ["unsafe", -5, otherwise],
    ],
  },
  {
    test: "strict-transport-security",
    outcomes: [
      ["none", -20, (answer) => Number.isNaN(maxAge(answer))],
      ["under half a year", -10, (answer) => maxAge(answer) < 15_768_000],
      ["half a year or more", 0, otherwise],
    ],
  },
  {
    test: "subresource-integrity",
    outcomes: [
      ["no script", 0, (answer) => scriptsOf(answer).length === 0],
      [
        "a script of another site",
        -50,
        (answer) => scriptsOf(answer).some(([, source]) => !/^\/(?!\/)/.test(source!)),
      ],
      [
        "with integrity",
        5,
        (answer) => scriptsOf(answer).every(([tag]) => /\bintegrity=/.test(tag)),
      ],
      ["own scripts", 0, otherwise],
    ],
  },
  {
    test: "x-content-type-options",
    outcomes: [
      ["nosniff", 0, says("X-Content-Type-Options", /^nosniff$/)],
      ["none", -5, otherwise],
    ],
  },
  {
    test: "x-frame-options",
    outcomes: [
      [
        "by the policy",
        5,
        (answer) => /^('none'|'self')$/.test(directivesOf(answer).get("frame-ancestors") ?? ""),
      ],
      ["by the header", 0, says("X-Frame-Options", /^(DENY|SAMEORIGIN)$/i)],
      ["none", -20, otherwise],
    ],
  },
];

/** The score of one answer, and what each test gave. */
export function scoreHeaders(answer: Answer): { score: number; tests: Record<string, string> } {
  const given = rules.map(({ test, outcomes }) => {
    const [name, points] = outcomes.find(([, , holds]) => holds(answer))!;
    return { test, name, points };
  });
  const sum = (points: number[]) => points.reduce((total, each) => total + each, 100);
  const base = sum(given.map(({ points }) => Math.min(points, 0)));
  return {
    score: Math.max(0, base >= enoughForBonus ? sum(given.map(({ points }) => points)) : base),
    tests: Object.fromEntries(given.map(({ test, name }) => [test, name])),
  };
}
