import { and, asc, eq, inArray, ne } from "drizzle-orm";
import { organizations } from "@/db/schema";
import { getEngagement } from "@/lib/engagements/detail";
import type { Context } from "@/lib/platform/context";

type Option = { id: string; name: string };

/** What a new agreement starts from: its engagement, or the parties to choose from. Null where the engagement is not visible. */
export async function draftStart(ctx: Context, engagementId: string | null) {
  if (!engagementId) return { engagement: null, title: "", ...(await partyOptions(ctx)) };
  const row = await getEngagement(ctx, engagementId);
  if (!row) return null;
  return {
    engagement: { id: row.id, firmName: row.firmName ?? "", universityName: row.universityName },
    title: row.need.title.slice(0, 70),
    firms: [] as Option[],
    universities: [] as Option[],
  };
}

/** Firms and universities that the drafter may name; the own side is fixed. */
async function partyOptions(ctx: Context): Promise<{ firms: Option[]; universities: Option[] }> {
  const { role, organizationId, townshipIds } = ctx.actor;
  const own = organizationId ? eq(organizations.id, organizationId) : undefined;
  const inTownships =
    role === "officer" || role === "leader" ? inArray(organizations.townshipId, [...townshipIds]) : undefined;
  const read = (where: ReturnType<typeof and>) =>
    ctx.db
      .select({ id: organizations.id, name: organizations.name })
      .from(organizations)
      .where(where)
      .orderBy(asc(organizations.name))
      .limit(1000);
  const [firms, universities] = await Promise.all([
    read(and(eq(organizations.kind, "enterprise"), role === "enterprise" ? own : inTownships)),
    read(and(ne(organizations.kind, "enterprise"), role === "university" ? own : undefined)),
  ]);
  return { firms, universities };
}
