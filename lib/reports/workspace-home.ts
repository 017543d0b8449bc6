import { sql } from "drizzle-orm";
import { type EngagementLine, listEngagements } from "@/lib/engagements/queries";
import { type OwnNeed, ownNeeds } from "@/lib/needs/queries";
import type { Context } from "@/lib/platform/context";
import type { Task } from "./desk-tasks";
import { workspaceTasks } from "./workspace-tasks";

export type WorkspaceHome = {
  tasks: Task[];
  needs: OwnNeed[];
  engagements: EngagementLine[];
  /** Who is new here is shown what to do first. */
  first: "enterprise" | "expert" | "university" | null;
  organization: string | null;
};

/** The home page of a firm, an expert and a university: the next action, then their own things. */
export async function workspaceHome(ctx: Context): Promise<WorkspaceHome> {
  const { role } = ctx.actor;
  const [tasks, own, talks, self] = await Promise.all([
    workspaceTasks(ctx),
    ownNeeds(ctx, { limit: 6 }),
    listEngagements(ctx, { limit: 6 }),
    readSelf(ctx),
  ]);
  const fresh =
    role === "enterprise"
      ? own.rows.length === 0
      : role === "expert"
        ? talks.lines.length === 0 && !self.described
        : self.experts === 0;
  const first = fresh && (role === "enterprise" || role === "expert" || role === "university") ? role : null;
  return { tasks, needs: own.rows, engagements: talks.lines, first, organization: self.name };
}

async function readSelf(ctx: Context): Promise<{ name: string | null; described: boolean; experts: number }> {
  const { organizationId, expertId } = ctx.actor;
  const [row] = (await ctx.db.execute(sql`select
    (select o.name from organizations o where o.id = ${organizationId}::uuid) as name,
    exists (select 1 from experts x where x.id = ${expertId}::uuid and (x.bio <> '' or cardinality(x.directions) > 0)) as described,
    (select count(*)::int from experts x where x.organization_id = ${organizationId}::uuid) as experts`)) as unknown as {
    name: string | null;
    described: boolean;
    experts: number;
  }[];
  return row ?? { name: null, described: false, experts: 0 };
}
