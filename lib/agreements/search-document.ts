import { eq, inArray } from "drizzle-orm";
import { agreements, experts } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { writeSearchDocuments } from "@/lib/search/write-document";
import { firms, universities } from "./queries";
import { staffAgreements } from "./staff-collection";

/** Puts 协议 into the staff's index: number, title and parties, not their text. */
export async function writeAgreementSearchDocuments(ctx: Context, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await ctx.db
    .select({
      objectId: agreements.id,
      title: agreements.title,
      code: agreements.code,
      firm: firms.name,
      university: universities.name,
      expert: experts.name,
    })
    .from(agreements)
    .innerJoin(firms, eq(firms.id, agreements.partyAId))
    .innerJoin(universities, eq(universities.id, agreements.partyBId))
    .leftJoin(experts, eq(experts.id, agreements.expertId))
    .where(inArray(agreements.id, [...ids]));
  await writeSearchDocuments(
    ctx,
    staffAgreements,
    rows.map(({ objectId, title, code, firm, university, expert }) => ({
      objectId,
      title,
      body: [code, firm, university, expert].filter(Boolean).join("\n"),
    })),
  );
}
