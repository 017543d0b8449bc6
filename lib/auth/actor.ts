import { and, desc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type memberships, rounds, roundTownships } from "@/db/schema";
import type { Actor } from "@/lib/platform/context";

type Membership = Pick<
  typeof memberships.$inferSelect,
  "userId" | "role" | "organizationId" | "townshipId" | "groupId" | "expertId"
>;

/** The actor that a membership makes: its scope is read here, on every request, never from a token. */
export async function actorOf(db: Database, membership: Membership): Promise<Actor> {
  return {
    role: membership.role,
    userId: membership.userId,
    via: "session",
    organizationId: membership.organizationId,
    townshipIds: membership.townshipId
      ? [membership.townshipId]
      : membership.groupId
        ? await townshipsOfGroup(db, membership.groupId)
        : [],
    groupId: membership.groupId,
    expertId: membership.expertId,
  };
}

/** A group's townships in the latest round that it has any in. */
export async function townshipsOfGroup(db: Database, groupId: string): Promise<string[]> {
  const latest = db
    .select({ id: rounds.id })
    .from(rounds)
    .where(sql`exists (select 1 from ${roundTownships} t where t.round_id = ${rounds.id} and t.group_id = ${groupId})`)
    .orderBy(desc(rounds.year), desc(rounds.half))
    .limit(1);
  const rows = await db
    .select({ id: roundTownships.townshipId })
    .from(roundTownships)
    .where(and(eq(roundTownships.groupId, groupId), eq(roundTownships.roundId, sql`(${latest})`)));
  return rows.map((row) => row.id);
}
