import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents, engagements, notifications } from "@/db/schema";
import { inviteReader, uninviteReader } from "@/lib/needs/invite-readers";
import { inviteesOf, possibleInvitees } from "@/lib/needs/invitees";
import { getNeed } from "@/lib/needs/queries";
import { Conflict, Denied, NotFound } from "@/lib/platform/errors";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});

const ctx = (who: keyof World["actors"]) => db.context(world.actors[who]);
const directed = (status: "accepted" | "published" = "published") =>
  makeNeed(db.db, world, { status, visibility: "directed" });
const expert = (id: string) => ({ id, kind: "expert" as const, inviteeId: world.expert });
const office = (id: string) => ({ id, kind: "university" as const, inviteeId: world.university });

describe("invite-readers", () => {
  it("shows a directed need to one expert, told and audited, and takes it back", async () => {
    const { id } = await directed();
    expect(await getNeed(ctx("expert"), id)).toBeNull();
    await inviteReader(ctx("officer"), expert(id));
    expect(await getNeed(ctx("expert"), id)).toMatchObject({ id, contact: null, firm: null });
    expect(await getNeed(ctx("otherExpert"), id)).toBeNull();
    expect((await inviteesOf(ctx("officer"), id)).map((each) => each.id)).toEqual([world.expert]);
    const [told] = await db.db.select().from(notifications).where(eq(notifications.kind, "needDirected"));
    expect(told?.userId).toBe(world.actors.expert.userId);
    await expect(inviteReader(ctx("officer"), expert(id))).rejects.toThrow(Conflict);
    await uninviteReader(ctx("officer"), expert(id));
    expect(await getNeed(ctx("expert"), id)).toBeNull();
    await expect(uninviteReader(ctx("officer"), expert(id))).rejects.toThrow(Conflict);
    const events = await db.db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.objectId, id))
      .orderBy(auditEvents.sequence);
    expect(events.map((event) => event.action)).toEqual(["needs.invite", "needs.uninvite"]);
  });

  it("shows it to a university's office, and not to its experts nor to others", async () => {
    const { id } = await directed();
    await inviteReader(ctx("officer"), office(id));
    expect(await getNeed(ctx("university"), id)).toMatchObject({ id });
    const [told] = await db.db
      .select()
      .from(notifications)
      .where(eq(notifications.userId, world.actors.university.userId ?? ""));
    expect(told?.path).toBe(`/workspace/engagements/new?need=${id}`);
    for (const who of ["expert", "otherUniversity", "otherExpert", "otherEnterprise"] as const)
      expect(await getNeed(ctx(who), id), who).toBeNull();
    await uninviteReader(ctx("officer"), office(id));
    expect(await getNeed(ctx("university"), id)).toBeNull();
  });

  it("is for the officers of the need alone, of directed needs, and for experts and universities that are there", async () => {
    const { id } = await directed("accepted");
    await expect(inviteReader(ctx("otherOfficer"), expert(id))).rejects.toThrow(Denied);
    await expect(inviteReader(ctx("enterprise"), expert(id))).rejects.toThrow(Denied);
    await expect(inviteReader(ctx("otherEnterprise"), expert(id))).rejects.toThrow(NotFound);
    await expect(inviteReader(ctx("officer"), { ...office(id), inviteeId: world.firm })).rejects.toThrow(NotFound);
    await expect(inviteReader(ctx("officer"), { ...expert(id), inviteeId: world.firm })).rejects.toThrow(NotFound);
    const open = await makeNeed(db.db, world, { status: "published" });
    await expect(inviteReader(ctx("officer"), expert(open.id))).rejects.toThrow("needs.invitees.result.notDirected");
    await inviteReader(ctx("leader"), expert(id));
    expect(await getNeed(ctx("expert"), id)).toBeNull();
  });

  it("finds whom to ask by name, university or field of work, without those who are asked", async () => {
    const { id } = await directed();
    const found = async (typed: string) => (await possibleInvitees(ctx("officer"), id, typed)).map((each) => each.id);
    expect(await found("江东")).toEqual([world.university, world.expert]);
    expect(await found("腐蚀")).toEqual([world.expert]);
    await inviteReader(ctx("officer"), expert(id));
    expect(await found("江东")).toEqual([world.university]);
    expect(await possibleInvitees(ctx("enterprise"), id, "江东")).toEqual([]);
    expect(await inviteesOf(ctx("enterprise"), id)).toEqual([]);
  });

  it("stands while the expert is in contact, and lets exactly one of two callers win", async () => {
    const { id } = await directed();
    const outcomes = await Promise.allSettled(
      (["officer", "leader"] as const).map((who) => inviteReader(ctx(who), expert(id))),
    );
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    await db.db.insert(engagements).values({
      needId: id,
      expertId: world.expert,
      organizationId: world.firm,
      universityId: world.university,
      origin: "recommended",
      status: "invited",
      statusSince: new Date(),
      lastActivityAt: new Date(),
    });
    await expect(uninviteReader(ctx("officer"), expert(id))).rejects.toThrow("needs.invitees.result.inContact");
  });
});
