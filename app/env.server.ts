import { z } from "zod";

const secret = z
  .string({ error: "is missing" })
  .min(32, { error: "must be at least 32 characters of chance" });

const originSentence = "must be the address people type, such as https://doorsnee.example";

/** Scheme and host only, lower case, so that what is compared with it compares. */
const origin = z.string({ error: originSentence }).transform((typed, context) => {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  const isOrigin =
    url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.username && !url.search;
  if (isOrigin) return url.origin;
  context.addIssue({ code: "custom", message: originSentence });
  return z.NEVER;
});

/** JSON: the client secret of each institution where colleagues sign in, by its id in the region. */
const signInSecrets = z.string().transform((typed, context): Record<string, string> => {
  try {
    return z.record(z.string(), z.string().min(1)).parse(JSON.parse(typed));
  } catch {
    context.addIssue({ code: "custom", message: 'must be JSON such as {"surfconext":"secret"}' });
    return z.NEVER;
  }
});

const schema = z.object({
  DATABASE_URL: z
    .string({ error: "is missing" })
    .regex(/^(file|postgres(ql)?):/, { error: "must begin with file: or postgresql:" }),
  PUBLIC_ORIGIN: origin,
  SESSION_SECRET: secret,
  RECEIPT_PEPPER: secret,
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Read by scripts/start.mjs, and checked with the rest. */
  PROCESSES: z.coerce.number().int().min(1).max(64).default(1),
  /** Milliseconds that a process may be late before newcomers are asked to come back. */
  LATE_AFTER: z.coerce.number().int().min(100).max(600_000).default(1000),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  REGION: z
    .string()
    .regex(/^[a-z-]+$/, { error: "must be the name of a region" })
    .default("groningen"),
  /** A region of the deployment's own, instead of one of ours. */
  REGION_FILE: z.string().optional(),
  /** Set by `npm run demo`: every page then says that its answers are invented. */
  DEMO: z.literal("yes").optional(),
  /** Where `npm run backup` writes; here only to tell when it last did. */
  BACKUP_DIR: z.string().optional(),
  OFFICIAL_TEXTS_DIR: z.string().optional(),
  SIGN_IN_SECRETS: signInSecrets.default({}),
});

type Environment = z.infer<typeof schema>;

/** Parses the environment, or throws one plain sentence that names each variable at fault. */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  // A variable that is set to nothing is not set.
  const given = Object.entries(variables).filter(([, value]) => value?.trim());
  const result = schema.safeParse(Object.fromEntries(given));
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`);
    throw new Error(`Doorsnee does not start, because of its environment:\n${faults.join("\n")}`);
  }
  if (result.data.SESSION_SECRET === result.data.RECEIPT_PEPPER) {
    throw new Error(
      "Doorsnee does not start: SESSION_SECRET and RECEIPT_PEPPER must differ, so that one leak is not two.",
    );
  }
  return result.data;
}

/** The only reader of process.env in the application. */
export const env = parseEnvironment(process.env);

/** True where people reach the site over TLS: secure cookies and HSTS follow from it. */
export const isSecure = env.PUBLIC_ORIGIN.startsWith("https:");
