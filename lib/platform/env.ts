import { z } from "zod";

z.config({ jitless: true });

const blankAsMissing = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankAsMissing, schema.optional());
const url = z.string().regex(/^[a-z][a-z0-9+.-]*:\/\//i, "must be a URL");

const schema = z
  .object({
    NODE_ENV: z.preprocess(blankAsMissing, z.enum(["development", "production", "test"]).default("development")),
    /** "demo" offers the story's accounts and an in-app mailbox; it refuses a production database. */
    DUIJIE_MODE: z.preprocess(blankAsMissing, z.enum(["demo", "production", "development", "test"]).optional()),
    DATABASE_URL: optional(url),
    MIGRATION_DATABASE_URL: optional(url),
    DATABASE_POOL: z.preprocess(blankAsMissing, z.coerce.number().int().min(2).max(100).default(10)),
    /** Origin that the browser sees, e.g. https://duijie.example.gov.cn; mutations from any other are refused. */
    APP_ORIGIN: optional(z.url().transform((value) => new URL(value).origin)),
    HOST: z.preprocess(blankAsMissing, z.string().default("127.0.0.1")),
    PORT: z.preprocess(blankAsMissing, z.coerce.number().int().min(0).max(65535).default(3000)),
    /** 32 bytes or more; signs session cookies and links. Generated and kept under .data in demo and development. */
    AUTH_SECRET: optional(z.string().min(32)),
    /** Addresses (comma separated) of the front proxy whose X-Forwarded-For and -Proto are believed. */
    TRUSTED_PROXIES: z.preprocess(blankAsMissing, z.string().default("")),
    SMTP_URL: optional(url),
    MAIL_FROM: z.preprocess(blankAsMissing, z.string().default("Duijie 对接 <noreply@localhost>")),
    OIDC_ISSUER: optional(z.url()),
    OIDC_CLIENT_ID: optional(z.string()),
    OIDC_CLIENT_SECRET: optional(z.string()),
    OIDC_NAME: z.preprocess(blankAsMissing, z.string().default("OIDC")),
    /** Folder of everything that the embedded defaults keep: database, files, secret. */
    DUIJIE_DATA: z.preprocess(blankAsMissing, z.string().default(".data")),
    S3_ENDPOINT: optional(z.url()),
    S3_BUCKET: optional(z.string()),
    S3_REGION: z.preprocess(blankAsMissing, z.string().default("us-east-1")),
    S3_ACCESS_KEY_ID: optional(z.string()),
    S3_SECRET_ACCESS_KEY: optional(z.string()),
    /** An outer search engine (Meilisearch) in front of the embedded one; both or neither. */
    MEILI_HOST: optional(z.url({ protocol: /^https?$/ })),
    /** The master key; search requests carry a key of their own that can only search. */
    MEILI_KEY: optional(z.string().min(16)),
    /** Names of its indexes start so: several deployments may share a server. */
    MEILI_PREFIX: z.preprocess(
      blankAsMissing,
      z
        .string()
        .regex(/^[a-z][a-z0-9_]{0,29}$/)
        .default("duijie"),
    ),
    /** Milliseconds that a search waits for it before the embedded engine answers. */
    MEILI_DEADLINE: z.preprocess(blankAsMissing, z.coerce.number().int().min(20).max(2_000).default(150)),
    /** An OpenAI-compatible address for embeddings, which the search server calls; texts of both indexes go there. */
    MEILI_EMBEDDER_URL: optional(z.url()),
    MEILI_EMBEDDER_MODEL: optional(z.string()),
    MEILI_EMBEDDER_KEY: optional(z.string()),
    /** An OpenAI-compatible address (…/v1) whose vectors matching adds to its own legs; the texts of needs and experts go there. */
    EMBEDDINGS_URL: optional(
      z
        .url({ protocol: /^https?$/ })
        .refine(
          (value) => !new URL(value).username && !new URL(value).password,
          "must hold no password: see EMBEDDINGS_KEY",
        ),
    ),
    /** Needed with the address. Another name makes all vectors anew. */
    EMBEDDINGS_MODEL: optional(z.string().max(200)),
    EMBEDDINGS_KEY: optional(z.string()),
    LOG_LEVEL: z.preprocess(
      blankAsMissing,
      z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
    ),
  })
  .refine((given) => !given.EMBEDDINGS_URL === !given.EMBEDDINGS_MODEL, {
    path: ["EMBEDDINGS_MODEL"],
    message: "must be set together with EMBEDDINGS_URL",
  });

export type Env = z.infer<typeof schema> & { mode: "demo" | "production" | "development" | "test" };

/** Parses and validates a process environment. Throws one Error that lists every variable that is off. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not valid:\n${lines.join("\n")}`);
  }
  const mode = parsed.data.DUIJIE_MODE ?? parsed.data.NODE_ENV;
  return { ...parsed.data, mode };
}

/** The address that links in mails start with: APP_ORIGIN, else where this machine listens. */
export function publicOrigin(): string {
  const { APP_ORIGIN, HOST, PORT } = env();
  return APP_ORIGIN ?? `http://${HOST}:${PORT}`;
}

let cached: Env | undefined;

/** The one reader of `process.env`; validated on first use and fixed from then on. */
export function env(): Env {
  cached ??= readEnv(process.env);
  return cached;
}
