import { eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { engagements, experts, needs, organizations } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { writeSearchDocuments } from "@/lib/search/write-document";
import { staffEngagements } from "./staff-collection";

const firms = alias(organizations, "firms");
const universities = alias(organizations, "universities");

/** Puts 对接 into the staff's index: which need, which firm, which expert. */
export async function writeEngagementSearchDocuments(ctx: Context, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await ctx.db
    .select({
      objectId: engagements.id,
      need: needs.title,
      code: needs.code,
      firm: firms.name,
      expert: experts.name,
      university: universities.name,
    })
    .from(engagements)
    .innerJoin(needs, eq(needs.id, engagements.needId))
    .innerJoin(experts, eq(experts.id, engagements.expertId))
    .innerJoin(firms, eq(firms.id, engagements.organizationId))
    .innerJoin(universities, eq(universities.id, engagements.universityId))
    .where(inArray(engagements.id, [...ids]));
  await writeSearchDocuments(
    ctx,
    staffEngagements,
    rows.map(({ objectId, need, code, firm, expert, university }) => ({
      objectId,
      title: `${need} · ${expert}`,
      body: [code, firm, university].join("\n"),
    })),
  );
}
