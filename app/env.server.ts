import { z } from "zod";

const secret = z
  .string({ error: "is missing" })
  .min(32, { error: "must be at least 32 characters of chance" });

const schema = z.object({
  DATABASE_URL: z
    .string({ error: "is missing" })
    .startsWith("file:", { error: "must begin with file:" }),
  PUBLIC_ORIGIN: z.url({
    error: "must be the address people type, such as https://doorsnee.example",
  }),
  SESSION_SECRET: secret,
  RECEIPT_PEPPER: secret,
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  REGION: z
    .string()
    .regex(/^[a-z-]+$/, { error: "must be the name of a region" })
    .default("groningen"),
  /** Set by `npm run demo`: every page then says that its answers are invented. */
  DEMO: z.literal("yes").optional(),
  /** Where `npm run backup` writes; here only to tell when it last did. */
  BACKUP_DIR: z
    .string()
    .optional()
    .transform((folder) => folder || undefined),
  OFFICIAL_TEXTS_DIR: z
    .string()
    .optional()
    .transform((folder) => folder || undefined),
});

type Environment = z.infer<typeof schema>;

/** Parses the environment, or throws one plain sentence that names each variable at fault. */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const result = schema.safeParse(variables);
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
