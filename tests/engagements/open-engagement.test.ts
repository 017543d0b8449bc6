import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { expertAvoidances, experts, needInvitees, needs, outgoingMessages } from "@/db/schema";
import { acceptInvitation } from "@/lib/engagements/accept-invitation";
import { needToApplyFor } from "@/lib/engagements/choices";
import { declineInvitation } from "@/lib/engagements/decline-invitation";
import { getEngagement } from "@/lib/engagements/detail";
import { openEngagement } from "@/lib/engagements/open-engagement";
import { replyPath } from "@/lib/engagements/reply-link";
import { byLink, replyContext } from "@/lib/engagements/reply-view";
import { startNegotiation } from "@/lib/engagements/start-negotiation";
import { inviteReader } from "@/lib/needs/invite-readers";
import { visitor } from "@/lib/platform/context";
import { Conflict, Denied, NotFound } from "@/lib/platform/errors";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";
import { auditOf, makeEngagement, outcomesOf, readEngagement } from "./support";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});

const masked = {
  visibility: "masked",
  consentVisibility: "masked",
  publicTitle: "某企业线材表面缺陷",
  publicProblem: "线材表面发黑,需要改进工艺。",
} as const;

describe("open-engagement", () => {
  it.each([
    ["recommended", "officer", "invited"],
    ["invited", "enterprise", "invited"],
    ["applied", "expert", "interested"],
  ] as const)("%s by %s starts as %s", async (origin, role, status) => {
    const need = await makeNeed(db.db, world, { status: "published" });
    const { id } = await openEngagement(db.context(world.actors[role]), {
      needId: need.id,
      expertId: world.expert,
      origin,
      proposal: "我们做过类似的酸洗工艺",
    });
    expect(await readEngagement(db, id)).toMatchObject({ status, origin, organizationId: world.firm });
    expect(await auditOf(db, id)).toHaveLength(1);
    const [after] = await db.db.select({ status: needs.status }).from(needs).where(eq(needs.id, need.id));
    expect(after?.status).toBe(origin === "applied" ? "engaged" : "published");
  });

  it("denies the wrong hand, hides what is not visible, and refuses a closed need", async () => {
    const need = await makeNeed(db.db, world, { status: "published" });
    const pair = { needId: need.id, expertId: world.expert };
    const open = (role: keyof World["actors"], origin: "recommended" | "applied" | "invited", needId = need.id) =>
      openEngagement(db.context(world.actors[role]), { ...pair, needId, origin });
    await expect(open("otherOfficer", "recommended")).rejects.toThrow(Denied);
    await expect(open("otherEnterprise", "invited")).rejects.toThrow(Denied);
    await expect(open("otherExpert", "applied")).rejects.toThrow(Denied);
    await expect(open("enterprise", "recommended")).rejects.toThrow(Denied);
    const accepted = await makeNeed(db.db, world, { status: "accepted" });
    await expect(open("expert", "applied", accepted.id)).rejects.toThrow(NotFound);
    await expect(open("officer", "recommended", accepted.id)).rejects.toThrow(Conflict);
  });

  it("opens a pair once, of two callers too, and again after a no", async () => {
    const need = await makeNeed(db.db, world, { status: "published" });
    const pair = { needId: need.id, expertId: world.expert, origin: "recommended" } as const;
    const results = await Promise.allSettled([
      openEngagement(db.context(world.actors.officer), pair),
      openEngagement(db.context(world.actors.leader), pair),
    ]);
    expect(outcomesOf(results)).toEqual(["fulfilled", "rejected"]);
    const opened = results.find((result) => result.status === "fulfilled")?.value as { id: string };
    await declineInvitation(db.context(world.actors.expert), { id: opened.id, version: 1, code: "no_time" });
    await expect(openEngagement(db.context(world.actors.officer), pair)).resolves.toMatchObject({
      id: expect.any(String),
    });
  });

  it("blocks a firm that the expert avoids without telling the firm why, and warns of full capacity", async () => {
    const need = await makeNeed(db.db, world, { status: "published" });
    const pair = { needId: need.id, expertId: world.otherExpert };
    await db.db.insert(expertAvoidances).values({ expertId: world.otherExpert, organizationId: world.firm });
    await expect(openEngagement(db.context(world.actors.enterprise), { ...pair, origin: "invited" })).rejects.toThrow(
      "engagements.result.unavailable",
    );
    await expect(openEngagement(db.context(world.actors.officer), { ...pair, origin: "recommended" })).rejects.toThrow(
      "engagements.result.avoids",
    );
    await db.db.delete(expertAvoidances);
    await db.db.update(experts).set({ capacity: 0 }).where(eq(experts.id, world.otherExpert));
    const opened = await openEngagement(db.context(world.actors.officer), { ...pair, origin: "recommended" });
    expect(opened.warning?.key).toBe("engagements.result.capacityFull");
  });

  it("makes an invitee of the expert of a directed need, and mails the link to one without an account", async () => {
    const [bare] = await db.db
      .insert(experts)
      .values({
        organizationId: world.university,
        name: "周访客",
        title: "教授",
        discipline: "材料",
        email: "zhou@example.test",
      })
      .returning();
    const need = await makeNeed(db.db, world, {
      status: "published",
      visibility: "directed",
      consentVisibility: "directed",
    });
    await openEngagement(db.context(world.actors.officer), {
      needId: need.id,
      expertId: bare!.id,
      origin: "recommended",
    });
    expect(await db.db.select().from(needInvitees).where(eq(needInvitees.needId, need.id))).toHaveLength(1);
    const [mail] = await db.db
      .select()
      .from(outgoingMessages)
      .where(eq(outgoingMessages.recipient, "zhou@example.test"));
    expect(mail?.body).toMatch(/\/reply\/[\w-]{56}/);
    expect(mail?.body).not.toContain("甲不锈钢");
  });
});

describe("whom an offer may come from", () => {
  it("is the expert alone, or one of the university's own", async () => {
    const need = await makeNeed(db.db, world, { status: "published", visibility: "directed" });
    const offer = (who: keyof World["actors"], chosen = "") =>
      needToApplyFor(db.context(world.actors[who]), need.id, chosen);
    for (const who of ["expert", "university"] as const) expect(await offer(who), who).toBeNull();
    await inviteReader(db.context(world.actors.officer), {
      id: need.id,
      kind: "university",
      inviteeId: world.university,
    });
    const office = await offer("university");
    expect(office).toMatchObject({ id: need.id });
    expect(office?.experts.map(({ id }) => id)).toContain(world.expert);
    expect((await offer("university", world.expert))?.experts).toMatchObject([{ id: world.expert }]);
    expect(await offer("university", world.otherExpert)).toBeNull();
    for (const who of ["expert", "otherUniversity"] as const) expect(await offer(who), who).toBeNull();
  });
});

describe("the other side", () => {
  it("stays unknown until both want to talk", async () => {
    const row = await makeEngagement(db, world, "invited", masked);
    const asExpert = () => getEngagement(db.context(world.actors.expert), row.id);
    const asFirm = () => getEngagement(db.context(world.actors.enterprise), row.id);
    const before = await asExpert();
    expect(before).toMatchObject({ firmName: null, firmContact: null, need: { title: masked.publicTitle } });
    expect(JSON.stringify(before)).not.toMatch(/甲不锈钢|赵厂长|13800000000/);
    expect((await asFirm())?.expertContact).toBeNull();
    await acceptInvitation(db.context(world.actors.expert), { id: row.id, version: 1, proposal: "可以谈" });
    expect(await asExpert()).toMatchObject({
      firmName: "云岫市甲不锈钢有限公司",
      firmContact: { phone: "13800000000" },
    });
    expect((await asFirm())?.expertContact).toMatchObject({ name: "钱工" });
    expect(await getEngagement(db.context(world.actors.otherExpert), row.id)).toBeNull();
  });

  it("is not unmasked by an application of one's own", async () => {
    const need = await makeNeed(db.db, world, { status: "published", ...masked });
    const { id } = await openEngagement(db.context(world.actors.expert), {
      needId: need.id,
      expertId: world.expert,
      origin: "applied",
      proposal: "我们做过类似的酸洗工艺",
    });
    const seen = await getEngagement(db.context(world.actors.expert), id);
    expect(JSON.stringify(seen)).not.toMatch(/甲不锈钢|赵厂长|13800000000/);
    await expect(startNegotiation(db.context(world.actors.expert), { id, version: 1 })).rejects.toThrow(Denied);
    await startNegotiation(db.context(world.actors.enterprise), { id, version: 1 });
    expect((await getEngagement(db.context(world.actors.expert), id))?.firmName).toContain("甲不锈钢");
  });
});

describe("reply by link", () => {
  const tokenOf = (id: string) => replyPath(db.context(visitor), id).replace("/reply/", "");

  it("lets the holder answer once, as the expert, and says so in the audit", async () => {
    const row = await makeEngagement(db, world, "invited");
    const token = tokenOf(row.id);
    const accept = byLink(acceptInvitation);
    await accept(db.context(visitor), { token, id: row.id, version: 1, proposal: "有兴趣" });
    expect((await auditOf(db, row.id)).at(-1)).toMatchObject({
      action: "engagements.accept",
      via: "link",
      actorRole: "expert",
      actorUserId: null,
      detail: { reply: "link" },
    });
    await expect(accept(db.context(visitor), { token, id: row.id, version: 2, proposal: "再来" })).rejects.toThrow(
      Conflict,
    );
  });

  it("opens nothing else, and nothing after 30 days", async () => {
    const row = await makeEngagement(db, world, "invited");
    const other = await makeEngagement(db, world, "invited");
    const token = tokenOf(row.id);
    await expect(
      byLink(acceptInvitation)(db.context(visitor), { token, id: other.id, version: 1, proposal: "有兴趣" }),
    ).rejects.toThrow(NotFound);
    const later = new Date(Date.now() + 31 * 86_400_000);
    expect(await replyContext(db.context(visitor, later), token)).toBeNull();
  });
});
