import { and, desc, eq, isNull, notInArray, sql } from "drizzle-orm";
import { validate as isUuid } from "uuid";
import type { NeedStatus } from "@/db/enums";
import { commonNeedMembers, needLikenesses, needs, organizations } from "@/db/schema";
import { identifiableNeeds, visibleNeeds } from "@/lib/needs/policy";
import type { Context } from "@/lib/platform/context";

export type LikelyDuplicate = {
  id: string;
  code: string;
  title: string;
  firm: string;
  status: NeedStatus;
  /** Of the same firm as the need that it is like. */
  own: boolean;
  /** Handed in before it. */
  earlier: boolean;
  common: boolean;
  /** Stands in a common need. */
  member: boolean;
  /** 0–100. */
  score: number;
  words: string[];
};

/** Needs that say the same as one which the caller may see, likest first, of those whose firm the caller may know. */
export async function likelyDuplicates(ctx: Context, needId: string, limit = 5): Promise<LikelyDuplicate[]> {
  if (!isUuid(needId)) return [];
  const ofNeed = (column: string) =>
    sql.raw(`(select n.${column} from needs n where n.id = "need_likenesses"."need_id")`);
  return ctx.db
    .select({
      id: needs.id,
      code: needs.code,
      title: needs.title,
      firm: organizations.name,
      status: needs.status,
      own: sql<boolean>`${needs.organizationId} = ${ofNeed("organization_id")} and not ${needs.common}`,
      earlier: sql<boolean>`${needs.submittedAt} < ${ofNeed("submitted_at")}`,
      common: needs.common,
      member: sql<boolean>`exists (select 1 from ${commonNeedMembers} where ${commonNeedMembers.needId} = ${needs.id}
        and ${commonNeedMembers.leftAt} is null)`,
      score: needLikenesses.score,
      words: needLikenesses.words,
    })
    .from(needLikenesses)
    .innerJoin(needs, eq(needs.id, needLikenesses.otherId))
    .innerJoin(organizations, eq(organizations.id, needs.organizationId))
    .where(
      and(
        eq(needLikenesses.needId, needId),
        isNull(needLikenesses.keptAt),
        notInArray(needs.status, ["draft", "withdrawn", "closed"]),
        visibleNeeds(ctx),
        identifiableNeeds(ctx),
      ),
    )
    .orderBy(desc(needLikenesses.score), needs.id)
    .limit(limit);
}

/** The same for a firm's own page: only what it has handed in itself. */
export async function ownDuplicates(ctx: Context, needId: string): Promise<LikelyDuplicate[]> {
  return (await likelyDuplicates(ctx, needId)).filter((like) => like.own);
}
