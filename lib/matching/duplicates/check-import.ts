import { and, asc, eq, sql } from "drizzle-orm";
import { importRows, needs, organizations } from "@/db/schema";
import { importerContext } from "@/lib/imports/importer";
import { importForJob } from "@/lib/imports/read-import";
import { identifiableNeeds, visibleNeeds } from "@/lib/needs/policy";
import type { Context } from "@/lib/platform/context";
import type { MatchingEngine } from "../engine";
import { leastLikeness } from "./find-duplicates";
import { needIndex } from "./need-index";

/** Rows of one sheet that are looked at before it enters; those beyond are flagged when they have. */
const mostRows = 1_000;

/**
 * Job "matching.check-import": tells the preview which new rows say what a need of the register says in other words, among
 * those that the person who uploaded may know. A second run, or one after the import began, changes nothing.
 */
export async function checkImport(ctx: Context, { importId }: { importId: string }): Promise<void> {
  const sheet = await importForJob(ctx, importId);
  if (sheet?.kind !== "needs" || sheet.status !== "preview") return;
  const person = await importerContext(ctx, sheet);
  if (!person) return;
  const known = await knownNeeds(person);
  const engine = await needIndex(ctx);
  const rows = await ctx.db
    .select({ number: importRows.rowNumber, cells: importRows.cells, problems: importRows.problems })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), eq(importRows.action, "create")))
    .orderBy(asc(importRows.rowNumber))
    .limit(mostRows);
  for (const { number, cells, problems } of rows) {
    if (problems.some((problem) => problem.key === "similar")) continue;
    const like = closest(engine, cells, known);
    if (!like) continue;
    const problem = { column: "title", key: "similar", level: "warning", params: like } as const;
    await ctx.db
      .update(importRows)
      .set({ problems: sql`${importRows.problems} || ${JSON.stringify([problem])}::jsonb` })
      .where(and(eq(importRows.importId, importId), eq(importRows.rowNumber, number)));
  }
}

type Known = Map<string, { code: string; title: string; firm: string }>;

async function knownNeeds(person: Context): Promise<Known> {
  const rows = await person.db
    .select({ id: needs.id, code: needs.code, title: needs.title, firm: organizations.name })
    .from(needs)
    .innerJoin(organizations, eq(organizations.id, needs.organizationId))
    .where(and(visibleNeeds(person), identifiableNeeds(person), eq(needs.common, false)));
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

/** The likest need that the person may know of; the words of what is likest is all that the row needs. */
function closest(engine: MatchingEngine, cells: Record<string, string>, known: Known) {
  const { title = "", problem = "", expected = "", keywords = "" } = cells;
  if (title.length + problem.length < 12) return null;
  const doc = { id: "row", title, problem, expected, keywords: keywords.split(/[,，、;；\s]+/).filter(Boolean) };
  const like = engine.similarNeeds(doc, { top: 5, least: leastLikeness }).find(({ id }) => known.has(id));
  const need = like && known.get(like.id);
  return need ? { ...need, score: Math.round(like.score) } : null;
}
