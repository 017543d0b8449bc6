import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { expertAvoidances, expertOutputs, experts } from "@/db/schema";
import { decide } from "@/lib/auth/policy";
import { avoidedFirms, getExpert } from "@/lib/experts/get-expert";
import { expertPolicy, visibleExperts } from "@/lib/experts/policy";
import { listExperts, listUniversityExperts } from "@/lib/experts/queries";
import { spreadExpert } from "@/lib/experts/revise-expert";
import { visitor } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeExpert, makeFields } from "@/tests/support/matching";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
let shown: Record<"public" | "members" | "hidden", string>;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  await makeFields(db.db);
  const make = async (visibility: "public" | "members" | "hidden") =>
    (await makeExpert(db.db, world, { visibility, phone: "13900000000" })).id;
  shown = { public: await make("public"), members: await make("members"), hidden: await make("hidden") };
  await transaction(db.context(), async (tx) => {
    for (const id of Object.values(shown)) await spreadExpert(tx, id);
  });
});

describe("who sees which profile", () => {
  it("agrees in JavaScript and SQL for every role", async () => {
    const rows = await db.db.select().from(experts);
    for (const actor of [visitor, ...Object.values(world.actors)]) {
      const ctx = db.context(actor);
      const seen = await db.db.select({ id: experts.id }).from(experts).where(visibleExperts(ctx));
      const allowed = rows.filter((row) => decide(expertPolicy, ctx.actor, "read", row).allow);
      expect(seen.map((row) => row.id).sort()).toEqual(allowed.map((row) => row.id).sort());
    }
  });

  it.each([
    ["visitor", visitor, ["public"], false],
    ["a firm", "enterprise", ["public", "members"], false],
    ["another university", "otherUniversity", ["public", "members"], false],
    ["the own university", "university", ["public", "members", "hidden"], true],
    ["the bureau", "otherOfficer", ["public", "members", "hidden"], true],
  ] as const)("%s", async (_name, who, visible, contact) => {
    const ctx = db.context(typeof who === "string" ? world.actors[who] : who);
    for (const [visibility, id] of Object.entries(shown)) {
      const view = await getExpert(ctx, id);
      expect(view !== null).toBe((visible as readonly string[]).includes(visibility));
      if (view) expect(view.contact !== null).toBe(contact);
    }
  });

  it("never tells a firm who keeps away from it", async () => {
    await db.db.insert(expertAvoidances).values({ expertId: shown.public, organizationId: world.firm });
    expect(await avoidedFirms(db.context(world.actors.enterprise), shown.public)).toEqual([]);
    expect(await avoidedFirms(db.context(world.actors.university), shown.public)).toHaveLength(1);
    expect(await avoidedFirms(db.context(world.actors.officer), shown.public)).toHaveLength(1);
  });
});

describe("lists", () => {
  it("filters by words, industry, service and university, and pages by key", async () => {
    const ctx = db.context(visitor);
    expect((await listExperts(ctx, { q: "酸洗" })).rows.map((row) => row.id)).toEqual([shown.public]);
    expect((await listExperts(ctx, { q: "没有的词语" })).total).toBe(0);
    expect((await listExperts(ctx, { service: "commissioned" })).total).toBe(1);
    expect((await listExperts(ctx, { industry: "food" })).total).toBe(0);
    expect((await listExperts(ctx, { university: world.otherUniversity })).rows.map((row) => row.id)).toEqual([
      world.otherExpert,
    ]);
    const first = await listExperts(ctx, {}, 2);
    const second = await listExperts(ctx, { after: first.next ?? undefined }, 2);
    expect(first.total).toBe(3);
    expect([...first.rows, ...second.rows].map((row) => row.id)).toHaveLength(3);
    expect(second.next).toBeNull();
  });

  it("gives a university its own experts only", async () => {
    const own = await listUniversityExperts(db.context(world.actors.university), {});
    expect(own.rows.map((row) => row.id)).toContain(shown.hidden);
    expect(own.rows.map((row) => row.id)).not.toContain(world.otherExpert);
    const paged = await listUniversityExperts(db.context(world.actors.university), { after: own.rows[0]?.id });
    expect(paged.rows.map((row) => row.id)).toEqual(own.rows.slice(1).map((row) => row.id));
    expect((await listUniversityExperts(db.context(world.actors.officer), {})).rows).toEqual([]);
  });

  it("groups outputs by kind", async () => {
    await db.db.insert(expertOutputs).values([
      { expertId: shown.public, kind: "paper", title: "旧论文", year: 2010 },
      { expertId: shown.public, kind: "patent", title: "专利", year: 2020 },
      { expertId: shown.public, kind: "paper", title: "新论文", year: 2024 },
    ]);
    const view = await getExpert(db.context(visitor), shown.public);
    expect(view?.outputs.map((group) => [group.kind, group.rows.map((row) => row.title)])).toEqual([
      ["paper", ["新论文", "旧论文"]],
      ["patent", ["专利"]],
    ]);
    await db.db.delete(expertOutputs).where(eq(expertOutputs.expertId, shown.public));
  });
});
