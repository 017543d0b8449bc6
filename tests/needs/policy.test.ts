import { and, eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { type EngagementStatus, engagementStatuses, needStatuses, visibilities } from "@/db/enums";
import { engagements, needInvitedUniversities, needInvitees, needs } from "@/db/schema";
import { decide, predicate } from "@/lib/auth/policy";
import { inboxCounts, inboxPage } from "@/lib/needs/inbox-queries";
import { type NeedAction, needFactColumns, needPolicy } from "@/lib/needs/policy";
import { getNeed, ownNeeds, talkingExperts } from "@/lib/needs/queries";
import { visitor } from "@/lib/platform/context";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});

/** A fixed stream of numbers, so that a failure can be run again. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

describe("the policy and its SQL twin", () => {
  it("agree on every actor, action and row", async () => {
    const next = numbers(20261122);
    const pick = <T>(values: readonly T[]) => values[next(values.length)] as T;
    const ids: string[] = [];
    for (let at = 0; at < 160; at += 1) {
      const isOther = next(2) === 1;
      const visibility = pick(visibilities);
      const common = visibility === "masked" && next(3) === 0;
      const status = pick(common ? (["accepted", "published", "engaged", "solved"] as const) : needStatuses);
      const need = await makeNeed(db.db, world, {
        status,
        visibility,
        common,
        organizationId: isOther ? world.otherFirm : world.firm,
        townshipId: next(2) === 1 ? world.south : world.north,
        publicTitle: "公开标题",
        publicProblem: "公开内容",
        ...(status === "closed" ? { closeReason: "duplicate" as const } : {}),
      });
      ids.push(need.id);
      const expertId = pick([world.expert, world.otherExpert]);
      if (next(3) === 0) await db.db.insert(needInvitees).values({ needId: need.id, expertId });
      if (next(4) === 0)
        await db.db.insert(needInvitedUniversities).values({ needId: need.id, organizationId: world.university });
      if (next(3) === 0) await engage(need.id, expertId, pick(engagementStatuses));
    }
    const actors = [...Object.values(world.actors), visitor, { ...visitor, role: "system" as const }];
    const actions = Object.keys(needPolicy) as NeedAction[];
    let compared = 0;
    for (const actor of actors) {
      const facts = await db.db
        .select({ id: needs.id, ...needFactColumns(actor) })
        .from(needs)
        .where(inArray(needs.id, ids));
      for (const action of actions) {
        const rows = await db.db
          .select({ id: needs.id })
          .from(needs)
          .where(and(inArray(needs.id, ids), predicate(needPolicy, actor, action)));
        const bySql = rows.map((row) => row.id).sort();
        const byRule = facts
          .filter((row) => decide(needPolicy, actor, action, row).allow)
          .map((row) => row.id)
          .sort();
        expect(bySql, `${actor.role} ${action}`).toEqual(byRule);
        compared += facts.length;
      }
    }
    expect(compared).toBeGreaterThan(40_000);
  });
});

async function engage(needId: string, expertId: string, status: EngagementStatus) {
  await db.db.insert(engagements).values({
    needId,
    expertId,
    organizationId: world.firm,
    universityId: expertId === world.expert ? world.university : world.otherUniversity,
    origin: "invited",
    status,
    statusSince: new Date(),
    lastActivityAt: new Date(),
    declineCode: status === "declined" ? "no_time" : null,
    failureCode: status === "failed" ? "price" : null,
  });
}

describe("masked and directed needs", () => {
  const canary = {
    title: "金丝雀标题",
    problem: "金丝雀问题",
    expected: "金丝雀预期",
    tried: "金丝雀尝试",
    keywords: ["金丝雀词"],
    wantedBy: "2027-02-03",
    contactName: "金丝雀人",
    contactPhone: "13812345678",
    publicTitle: "公开标题",
    publicProblem: "公开内容",
    status: "published" as const,
    organizationId: "",
  };
  const firmWords = ["云岫市甲不锈钢有限公司", "不锈钢线材", "北镇"];

  type Who = keyof World["actors"] | "visitor";
  const contextOf = (who: Who) => db.context(who === "visitor" ? visitor : world.actors[who]);

  async function everything(who: Who, id: string): Promise<string> {
    const ctx = contextOf(who);
    const filter = { tab: "all" as const };
    const seen = await Promise.all([getNeed(ctx, id), inboxPage(ctx, { ...filter, q: "金丝雀" }), ownNeeds(ctx)]);
    return JSON.stringify(seen);
  }

  it("show outsiders the public words of a masked need and nothing else", async () => {
    const need = await makeNeed(db.db, world, { ...canary, organizationId: world.firm, visibility: "masked" });
    for (const who of ["visitor", "otherEnterprise", "otherExpert", "university", "expert", "otherTownship"] as const) {
      const text = await everything(who, need.id);
      expect(text, who).toContain("公开标题");
      expect(text, who).not.toContain("金丝雀");
      const view = JSON.stringify(await getNeed(contextOf(who), need.id));
      for (const word of ["13812345678", "2027-02-03", world.firm, world.north, ...firmWords])
        expect(view, who).not.toContain(word);
    }
    for (const who of ["enterprise", "township", "officer", "otherOfficer", "director", "admin"] as const)
      expect(await everything(who, need.id), who).toContain("金丝雀标题");
  });

  it("lift the mask for an accepted expert and the expert's university, without the case file", async () => {
    const need = await makeNeed(db.db, world, { ...canary, organizationId: world.firm, visibility: "masked" });
    await engage(need.id, world.expert, "interested");
    for (const who of ["expert", "university"] as const) {
      const view = await getNeed(contextOf(who), need.id);
      expect(view).toMatchObject({ title: "金丝雀标题", contact: { phone: "13812345678" }, internal: null, acts: [] });
    }
    const own = await ownNeeds(contextOf("enterprise"), { limit: 500 });
    expect(own.rows.find((row) => row.id === need.id)?.talking).toBe(1);
    expect(await everything("otherExpert", need.id)).not.toContain("金丝雀");
    expect(await talkingExperts(contextOf("otherExpert"), need.id)).toBe(0);
  });

  it("do not exist for outsiders when directed; an invited expert reads it without the firm", async () => {
    const need = await makeNeed(db.db, world, { ...canary, organizationId: world.firm, visibility: "directed" });
    await db.db.insert(needInvitees).values({ needId: need.id, expertId: world.expert });
    for (const who of ["visitor", "otherEnterprise", "otherExpert", "otherUniversity", "otherTownship"] as const) {
      expect(await getNeed(contextOf(who), need.id), who).toBeNull();
      const counts = await inboxCounts(contextOf(who), { tab: "all", q: need.code });
      expect(counts.all, who).toBe(0);
    }
    const view = await getNeed(contextOf("expert"), need.id);
    expect(view).toMatchObject({ firm: null, contact: null, internal: null });
    expect(JSON.stringify(view)).not.toContain("13812345678");
  });
});

describe("the inbox", () => {
  it("pages without repeating or losing a row, and counts what it lists", async () => {
    const ctx = db.context(world.actors.officer);
    const filter = { tab: "all" as const };
    const counts = await inboxCounts(ctx, filter);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await inboxPage(ctx, { ...filter, after }, 23);
      seen.push(...page.rows.map((row) => row.id));
      after = page.next ?? undefined;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(counts.all);
  });

  it("filters by group, type, field and words", async () => {
    const need = await makeNeed(db.db, world, {
      status: "submitted",
      type: "testing",
      fieldCode: null,
      title: "阀门密封面检测",
    });
    const ctx = db.context(world.actors.director);
    const base = { tab: "all" as const, type: "testing" as const, field: "none", q: "密封面" };
    expect((await inboxPage(ctx, { ...base, group: world.groupOne })).rows.map((row) => row.id)).toEqual([need.id]);
    expect((await inboxPage(ctx, { ...base, group: world.groupTwo })).rows).toEqual([]);
    const township = db.context(world.actors.otherTownship);
    expect((await inboxPage(township, base)).rows).toEqual([]);
    const [row] = await db.db.select().from(needs).where(eq(needs.id, need.id));
    expect(row?.status).toBe("submitted");
  });
});
