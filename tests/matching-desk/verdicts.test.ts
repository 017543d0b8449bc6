import { and, eq, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents, engagements, matchVerdicts, needs } from "@/db/schema";
import { recommendExpert, recommendTop } from "@/lib/engagements/recommend-expert";
import { dismissMatch } from "@/lib/matching/dismiss-match";
import { hideMatch, unhideMatch } from "@/lib/matching/hide-match";
import { withdrawVerdict } from "@/lib/matching/withdraw-verdict";
import type { Context } from "@/lib/platform/context";
import { Conflict, Denied, NotFound } from "@/lib/platform/errors";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeExpert, makeFields } from "@/tests/support/matching";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  await makeFields(db.db);
});

type Pair = { needId: string; expertId: string };
const freshPair = async (): Promise<Pair> => ({
  needId: (await makeNeed(db.db, world, { status: "published" })).id,
  expertId: (await makeExpert(db.db, world)).id,
});
const verdictOf = async (pair: Pair) =>
  (
    await db.db
      .select()
      .from(matchVerdicts)
      .where(
        and(
          eq(matchVerdicts.needId, pair.needId),
          eq(matchVerdicts.expertId, pair.expertId),
          isNull(matchVerdicts.withdrawnAt),
        ),
      )
  )[0];
const dismissed = async (ctx: Context, pair: Pair) => dismissMatch(ctx, { ...pair, reason: "wrong_field", note: "" });
const jobs = async (name: string, key: string, id: string) =>
  (await db.db.execute(`select 1 from pgboss.job where name = '${name}' and data->>'${key}' = '${id}'`)).length;

const verbs = [
  { name: "recommend-expert", action: "matching.recommend", run: recommendExpert },
  { name: "dismiss-match", action: "matching.dismiss", run: dismissed },
  {
    name: "withdraw-verdict",
    action: "matching.withdraw",
    run: async (ctx: Context, pair: Pair) => {
      const standing = await verdictOf(pair);
      const id = standing?.id ?? (await dismissed(db.context(world.actors.director), pair)).id;
      return withdrawVerdict(ctx, { id });
    },
  },
] as const;

describe.each(verbs)("$name", ({ action, run }) => {
  it("decides, with its audit row", async () => {
    const pair = await freshPair();
    await run(db.context(world.actors.officer), pair);
    const events = await db.db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.action, action), eq(auditEvents.actorUserId, world.actors.officer.userId)));
    expect(events.filter((event) => event.detail.needId === pair.needId)).toHaveLength(1);
  });

  it("is denied outside of the group's townships and to every other role", async () => {
    const pair = await freshPair();
    for (const actor of [world.actors.otherOfficer, world.actors.admin, world.actors.enterprise, world.actors.expert])
      await expect(run(db.context(actor), pair)).rejects.toThrow(Denied);
  });

  it("is not found for a need or an expert that the actor may not see", async () => {
    const directed = await makeNeed(db.db, world, { status: "published", visibility: "directed" });
    const { expertId } = await freshPair();
    await expect(run(db.context(world.actors.otherEnterprise), { needId: directed.id, expertId })).rejects.toThrow(
      NotFound,
    );
    const hidden = await makeExpert(db.db, world, { visibility: "hidden" });
    const { needId } = await freshPair();
    await expect(run(db.context(world.actors.enterprise), { needId, expertId: hidden.id })).rejects.toThrow(NotFound);
  });

  it("is a conflict once the need is no longer open", async () => {
    const pair = await freshPair();
    if (action === "matching.withdraw") await dismissed(db.context(world.actors.officer), pair);
    await db.db.update(needs).set({ status: "solved" }).where(eq(needs.id, pair.needId));
    await expect(run(db.context(world.actors.officer), pair)).rejects.toThrow(Conflict);
  });

  it("lets exactly one of two callers win", async () => {
    const pair = await freshPair();
    // Both take back the same verdict: looked for after the other's withdrawal, there would be none to race for.
    const standing =
      action === "matching.withdraw" ? await dismissed(db.context(world.actors.officer), pair) : undefined;
    const decide = (ctx: Context) => (standing ? withdrawVerdict(ctx, { id: standing.id }) : run(ctx, pair));
    const outcomes = await Promise.allSettled([
      decide(db.context(world.actors.officer)),
      decide(db.context(world.actors.leader)),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("what follows from a verdict", () => {
  it("a recommendation begins a contact, and can be taken back only once that has ended", async () => {
    const pair = await freshPair();
    const { id, engagementId } = await recommendExpert(db.context(world.actors.officer), pair);
    const [engagement] = await db.db.select().from(engagements).where(eq(engagements.id, engagementId));
    expect(engagement).toMatchObject({ ...pair, origin: "recommended", status: "invited" });
    await expect(withdrawVerdict(db.context(world.actors.officer), { id })).rejects.toThrow(
      "matching.result.alreadyContacted",
    );
    await expect(dismissed(db.context(world.actors.officer), pair)).rejects.toThrow(Conflict);
    await db.db
      .update(engagements)
      .set({ status: "declined", declineCode: "no_time" })
      .where(eq(engagements.id, engagementId));
    await withdrawVerdict(db.context(world.actors.officer), { id });
    expect(await verdictOf(pair)).toBeUndefined();
  });

  it("a failed recommendation leaves no verdict behind", async () => {
    const pair = await freshPair();
    await recommendExpert(db.context(world.actors.officer), pair);
    await db.db.delete(matchVerdicts);
    await expect(recommendExpert(db.context(world.actors.officer), pair)).rejects.toThrow(Conflict);
    expect(await verdictOf(pair)).toBeUndefined();
  });

  it("a dismissal has the need ranked again, and a wrong field the expert too", async () => {
    const pair = await freshPair();
    await dismissMatch(db.context(world.actors.officer), { ...pair, reason: "too_far", note: "太远" });
    expect(await jobs("matching.refresh-need", "needId", pair.needId)).toBe(1);
    expect(await jobs("matching.refresh-expert", "expertId", pair.expertId)).toBe(0);
    expect(await verdictOf(pair)).toMatchObject({ reason: "too_far", note: "太远" });
    const other = await freshPair();
    await dismissed(db.context(world.actors.officer), other);
    expect(await jobs("matching.refresh-expert", "expertId", other.expertId)).toBe(1);
  });

  it("recommends the best three in one go, all or none", async () => {
    const { needId } = await freshPair();
    const expertIds = (await Promise.all([1, 2, 3].map(() => makeExpert(db.db, world)))).map((expert) => expert.id);
    const ctx = db.context(world.actors.officer);
    await recommendExpert(ctx, { needId, expertId: expertIds[2] ?? "" });
    await expect(recommendTop(ctx, { needId, expertIds })).rejects.toThrow(Conflict);
    const open = await db.db.select().from(engagements).where(eq(engagements.needId, needId));
    expect(open).toHaveLength(1);
    expect(await recommendTop(ctx, { needId, expertIds: expertIds.slice(0, 2) })).toEqual({ count: 2 });
  });
});

describe("hide-match", () => {
  it("is the expert's own list: no verdict, no second time, and back again", async () => {
    const { needId } = await freshPair();
    const ctx = db.context(world.actors.expert);
    await hideMatch(ctx, { needId });
    await expect(hideMatch(ctx, { needId })).rejects.toThrow(Conflict);
    expect(await verdictOf({ needId, expertId: world.expert })).toBeUndefined();
    await unhideMatch(ctx, { needId });
    await expect(unhideMatch(ctx, { needId })).rejects.toThrow(Conflict);
    await expect(hideMatch(db.context(world.actors.enterprise), { needId })).rejects.toThrow(Denied);
    const directed = await makeNeed(db.db, world, { status: "published", visibility: "directed" });
    await expect(hideMatch(ctx, { needId: directed.id })).rejects.toThrow(NotFound);
  });
});
