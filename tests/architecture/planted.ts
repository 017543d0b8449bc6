import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import path from "node:path";

type Planted = { rule: string; file: string; imports: string };

/** One breach of every rule: `file` imports what it must not. A target under node_modules is planted as a package of one line. */
export const breaches: readonly Planted[] = [
  { rule: "app-not-to-db", file: "app/page.ts", imports: "db/schema.ts" },
  { rule: "app-not-to-drizzle", file: "components/list.ts", imports: "node_modules/drizzle-orm/index.js" },
  { rule: "components-not-to-db", file: "components/card.ts", imports: "db/schema.ts" },
  { rule: "components-not-to-app", file: "components/link.ts", imports: "app/actions.ts" },
  { rule: "components-only-pure-lib", file: "components/needs/form.ts", imports: "lib/needs/queries.ts" },
  { rule: "lib-not-to-app", file: "lib/platform/page.ts", imports: "components/button.ts" },
  { rule: "db-not-to-rooms", file: "db/client.ts", imports: "lib/platform/env.ts" },
  { rule: "lib-not-to-seed", file: "lib/needs/example.ts", imports: "db/seed/index.ts" },
  { rule: "domain-without-next", file: "lib/needs/read-cookie.ts", imports: "node_modules/next/headers.js" },
  { rule: "infrastructure-not-to-domain", file: "lib/search/find.ts", imports: "lib/needs/queries.ts" },
  { rule: "policy-not-to-domain", file: "lib/auth/policy.ts", imports: "lib/needs/policy.ts" },
  { rule: "next-auth-only-in-auth", file: "app/session.ts", imports: "node_modules/next-auth/index.js" },
  { rule: "meilisearch-only-in-search", file: "lib/needs/index-need.ts", imports: "node_modules/meilisearch/index.js" },
  { rule: "roots-are-not-imported", file: "lib/platform/start.ts", imports: "lib/worker/run.ts" },
  { rule: "engine-is-pure", file: "lib/matching/engine/score.ts", imports: "lib/matching/queries.ts" },
  { rule: "lifecycle-and-input-are-pure", file: "lib/needs/lifecycle.ts", imports: "lib/audit/record.ts" },
  { rule: "lifecycle-and-input-are-pure", file: "lib/agreements/input.ts", imports: "db/schema.ts" },
  { rule: "expertise-not-to-later", file: "lib/expertise/tree.ts", imports: "lib/reports/queries.ts" },
  { rule: "organizations-not-to-later", file: "lib/organizations/firm.ts", imports: "lib/experts/queries.ts" },
  { rule: "imports-not-to-later", file: "lib/imports/sheet.ts", imports: "lib/experts/queries.ts" },
  { rule: "digests-not-to-later", file: "lib/digests/mail.ts", imports: "lib/agreements/queries.ts" },
  { rule: "experts-not-to-later", file: "lib/experts/profile.ts", imports: "lib/needs/queries.ts" },
  { rule: "needs-not-to-later", file: "lib/needs/follow.ts", imports: "lib/engagements/queries.ts" },
  { rule: "matching-not-to-later", file: "lib/matching/pair.ts", imports: "lib/engagements/queries.ts" },
  { rule: "engagements-not-to-later", file: "lib/engagements/sign.ts", imports: "lib/agreements/queries.ts" },
  { rule: "agreements-not-to-later", file: "lib/agreements/count.ts", imports: "lib/reports/queries.ts" },
  { rule: "campaigns-not-to-later", file: "lib/campaigns/count.ts", imports: "lib/reports/queries.ts" },
  { rule: "reports-not-to-later", file: "lib/reports/publish.ts", imports: "lib/open-data/feed.ts" },
  { rule: "open-data-not-to-later", file: "lib/open-data/follow.ts", imports: "lib/saved-searches/queries.ts" },
  { rule: "finding-not-to-later", file: "lib/finding/kept.ts", imports: "lib/saved-searches/queries.ts" },
  { rule: "no-cycles", file: "lib/platform/egg.ts", imports: "lib/platform/hen.ts" },
];

/** Imports next to the breaches that are fine, so that no rule bites more than it should. */
export const innocents: readonly Omit<Planted, "rule">[] = [
  { file: "app/needs/page.ts", imports: "lib/needs/queries.ts" },
  { file: "app/needs/page-enums.ts", imports: "db/enums.ts" },
  { file: "components/needs/badge.ts", imports: "lib/experts/input.ts" },
  { file: "lib/agreements/activate.ts", imports: "lib/needs/queries.ts" },
  { file: "lib/auth/demo-accounts.ts", imports: "db/seed/index.ts" },
  { file: "lib/auth/options.ts", imports: "node_modules/next-auth/index.js" },
  { file: "lib/worker/handlers.ts", imports: "lib/needs/queries.ts" },
  { file: "db/seed/tell.ts", imports: "lib/needs/queries.ts" },
];

/** Writes both below a new folder and returns its path with a slash at the end, relative to here. */
export async function plant(): Promise<string> {
  await mkdir(".data", { recursive: true });
  const base = `${path.relative(process.cwd(), await mkdtemp(path.resolve(".data/planted-")))}/`;
  const files = new Map<string, string>();
  for (const { file, imports } of [...breaches, ...innocents]) {
    if (!files.has(imports)) files.set(imports, "export const x = 1;\n");
    files.set(file, `import { x } from "${specifier(file, imports)}";\nexport const y = x;\n`);
  }
  files.set("lib/platform/hen.ts", 'import { y } from "./egg";\nexport const x = () => y;\n');
  for (const [file, text] of files) {
    await mkdir(path.dirname(base + file), { recursive: true });
    await writeFile(base + file, text);
  }
  return base;
}

function specifier(file: string, imports: string): string {
  const relative = path.posix.relative(path.posix.dirname(file), imports);
  return (relative.startsWith(".") ? relative : `./${relative}`).replace(/\.ts$/, "");
}
