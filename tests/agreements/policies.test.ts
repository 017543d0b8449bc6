import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { agreements, engagements, experts, needs, organizations } from "@/db/schema";
import { getAgreement } from "@/lib/agreements/detail";
import { type AgreementAction, agreementPolicy, agreementsWhere, canAgreement } from "@/lib/agreements/policy";
import {
  countExpiringAgreements,
  countWaitingAgreements,
  listAgreements,
  totalAgreements,
  waitingAgreements,
} from "@/lib/agreements/queries";
import { engagementBoard } from "@/lib/engagements/board";
import { canEngagement, type EngagementAction, engagementPolicy, engagementsWhere } from "@/lib/engagements/policy";
import {
  countEngagements,
  countWaitingEngagements,
  listEngagements,
  waitingEngagements,
} from "@/lib/engagements/queries";
import { visitor } from "@/lib/platform/context";
import { makeEngagement } from "@/tests/engagements/support";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeWorld, type World } from "@/tests/support/world";
import { makeAgreement } from "./support";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  for (const state of ["invited", "interested", "negotiating", "agreed"] as const)
    await makeEngagement(db, world, state);
  for (const state of ["draft", "confirming", "sealing", "effective"] as const) await makeAgreement(db, world, state);
  await db.db.insert(engagements).values({
    needId: (await makeEngagement(db, world, "invited")).needId,
    expertId: world.otherExpert,
    organizationId: world.firm,
    universityId: world.otherUniversity,
    origin: "applied",
    status: "interested",
    statusSince: new Date(),
    lastActivityAt: new Date(),
  });
  await db.db.update(experts).set({ claimedAt: new Date() }).where(eq(experts.id, world.otherExpert));
});

const actors = () => [...Object.values(world.actors), visitor];

describe("the policy and its SQL twin agree", () => {
  it.each(Object.keys(engagementPolicy) as EngagementAction[])("engagements: %s", async (action) => {
    for (const actor of actors()) {
      const rows = await db.db
        .select({
          id: engagements.id,
          status: engagements.status,
          origin: engagements.origin,
          organizationId: engagements.organizationId,
          universityId: engagements.universityId,
          expertId: engagements.expertId,
          townshipId: needs.townshipId,
          claimed: sql<boolean>`${experts.claimedAt} is not null`,
          inSql: sql<boolean>`coalesce(${engagementsWhere(db.context(actor), action)}, false)`,
        })
        .from(engagements)
        .innerJoin(needs, eq(needs.id, engagements.needId))
        .innerJoin(experts, eq(experts.id, engagements.expertId));
      for (const row of rows)
        expect([actor.role, row.status, row.inSql]).toEqual([
          actor.role,
          row.status,
          canEngagement(actor, action, row),
        ]);
    }
  });

  it.each(Object.keys(agreementPolicy) as AgreementAction[])("agreements: %s", async (action) => {
    for (const actor of actors()) {
      const rows = await db.db
        .select({
          status: agreements.status,
          partyAId: agreements.partyAId,
          partyBId: agreements.partyBId,
          expertId: agreements.expertId,
          townshipId: organizations.townshipId,
          inSql: sql<boolean>`coalesce(${agreementsWhere(db.context(actor), action)}, false)`,
        })
        .from(agreements)
        .innerJoin(organizations, and(eq(organizations.id, agreements.partyAId)));
      for (const row of rows)
        expect([actor.role, row.status, row.inSql]).toEqual([actor.role, row.status, canAgreement(actor, action, row)]);
    }
  });
});

describe("lists and counts", () => {
  it("show each reader the own rows only, and count what they list", async () => {
    for (const actor of actors()) {
      const ctx = db.context(actor);
      const { lines } = await listEngagements(ctx, { limit: 100 });
      const counts = await countEngagements(ctx);
      expect(Object.values(counts).reduce((sum, value) => sum + value, 0)).toBe(lines.length);
      expect(await waitingEngagements(ctx)).toHaveLength(await countWaitingEngagements(ctx));
      const board = await engagementBoard(ctx, {});
      for (const column of board) expect(column.cards).toHaveLength(column.total);
      const register = await listAgreements(ctx, { limit: 100 });
      expect((await totalAgreements(ctx, {})).count).toBe(register.lines.length);
      expect(await waitingAgreements(ctx)).toHaveLength(await countWaitingAgreements(ctx));
    }
    const strangers = await listAgreements(db.context(world.actors.otherEnterprise));
    expect(strangers.lines).toHaveLength(0);
  });

  it("page without a gap, filter, and find what runs out", async () => {
    const officer = db.context(world.actors.officer);
    const all = (await listEngagements(officer, { limit: 100 })).lines.map((line) => line.id);
    const first = await listEngagements(officer, { limit: 3 });
    const second = await listEngagements(officer, { limit: 100, before: first.next ?? undefined });
    expect([...first.lines, ...second.lines].map((line) => line.id)).toEqual(all);
    expect((await listEngagements(officer, { groupId: world.groupTwo })).lines).toHaveLength(0);
    expect((await listEngagements(officer, { groupId: world.groupOne, limit: 100 })).lines).toHaveLength(all.length);
    const { lines } = await listAgreements(officer, { status: "effective", party: "甲不锈钢", year: 2026 });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.marks).toEqual(["signed"]);
    const late = db.context(world.actors.officer, new Date("2027-08-15T00:00:00Z"));
    expect(await countExpiringAgreements(late)).toBe(1);
    expect((await getAgreement(officer, lines[0]!.id))?.actions).toContain("complete");
  });
});
