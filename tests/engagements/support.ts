import { eq } from "drizzle-orm";
import { auditEvents, engagements } from "@/db/schema";
import { acceptInvitation } from "@/lib/engagements/accept-invitation";
import { agreeEngagement } from "@/lib/engagements/agree-engagement";
import { openEngagement } from "@/lib/engagements/open-engagement";
import { startNegotiation } from "@/lib/engagements/start-negotiation";
import type { TestDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import type { World } from "@/tests/support/world";

type NeedOver = Parameters<typeof makeNeed>[2];

export async function readEngagement(db: TestDatabase, id: string) {
  const [row] = await db.db.select().from(engagements).where(eq(engagements.id, id));
  if (!row) throw new Error("no engagement");
  return row;
}

/** An engagement of the first firm's need and the first expert, brought to a state by its own verbs. */
export async function makeEngagement(
  db: TestDatabase,
  world: World,
  state: "invited" | "interested" | "negotiating" | "agreed",
  over: NeedOver = {},
) {
  const need = await makeNeed(db.db, world, { status: "published", ...over });
  const officer = db.context(world.actors.officer);
  const { id } = await openEngagement(officer, { needId: need.id, expertId: world.expert, origin: "recommended" });
  const steps = [
    ["interested", () => acceptInvitation(officer, { id, version: 1, proposal: "先做成分分析,再定酸洗工艺" })],
    ["negotiating", () => startNegotiation(officer, { id, version: 2 })],
    ["agreed", () => agreeEngagement(officer, { id, version: 3 })],
  ] as const;
  for (const [name, step] of steps) {
    if (state === "invited") break;
    await step();
    if (name === state) break;
  }
  return { need, ...(await readEngagement(db, id)) };
}

export async function auditOf(db: TestDatabase, id: string) {
  return db.db.select().from(auditEvents).where(eq(auditEvents.objectId, id)).orderBy(auditEvents.sequence);
}

export function outcomesOf(results: PromiseSettledResult<unknown>[]): string[] {
  return results.map((result) => result.status).sort();
}
