import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents, engagements, memberships, notifications, users } from "@/db/schema";
import { translator } from "@/lib/i18n/translate";
import type { Actor } from "@/lib/platform/context";
import { Conflict, Denied, NotFound } from "@/lib/platform/errors";
import { type ReminderKind, reminderKinds } from "@/lib/reports/input";
import { remindRecipient } from "@/lib/reports/remind-recipient";
import { reminderText } from "@/lib/reports/reminder-text";
import { listReminders, type Reminder } from "@/lib/reports/reminders";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

const now = new Date("2026-09-15T04:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

let db: TestDatabase;
let world: World;
const as = (actor: Partial<Actor>, at = now) => db.context(actor, at);
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  const since = (days: number) => ({ submittedAt: daysAgo(days), statusSince: daysAgo(days) });
  await makeNeed(db.db, world, { status: "submitted", ...since(6) });
  await makeNeed(db.db, world, { status: "submitted", ...since(9) });
  await makeNeed(db.db, world, { status: "submitted", ...since(5) });
  await makeNeed(db.db, world, {
    status: "submitted",
    townshipId: world.south,
    organizationId: world.otherFirm,
    ...since(8),
  });
  await makeNeed(db.db, world, { status: "returned", ...since(8) });
  await makeNeed(db.db, world, { status: "returned", ...since(7) });
  const masked = await makeNeed(db.db, world, {
    status: "engaged",
    visibility: "masked",
    title: "甲不锈钢的线材发黑",
    publicTitle: "某企业线材发黑",
    publicProblem: "某企业的线材酸洗后发黑。",
    consentVisibility: "masked",
  });
  const contact = {
    needId: masked.id,
    organizationId: world.firm,
    origin: "recommended" as const,
    lastActivityAt: now,
    statusSince: now,
  };
  await db.db.insert(engagements).values([
    { ...contact, expertId: world.expert, universityId: world.university, status: "invited", createdAt: daysAgo(8) },
    {
      ...contact,
      expertId: world.otherExpert,
      universityId: world.otherUniversity,
      status: "negotiating",
      nextSide: "firm",
      dueOn: "2026-09-10",
    },
  ]);
});

describe("listReminders", () => {
  it("names who owes what, for how long, in the reader's townships", async () => {
    const own = await listReminders(as(world.actors.officer));
    expect(own.map((each) => [each.kind, each.recipientId, each.count, each.days]).sort()).toEqual(
      [
        ["review", world.groupOne, 2, 9],
        ["returned", world.north, 1, 8],
        ["returnedFirm", world.firm, 1, 8],
        ["invitations", world.university, 1, 8],
        ["overdueFirm", world.firm, 1, 5],
      ].sort(),
    );
    const all = await listReminders(as(world.actors.director));
    expect(
      all
        .filter((each) => each.kind === "review")
        .map((each) => each.recipientId)
        .sort(),
    ).toEqual([world.groupOne, world.groupTwo].sort());
  });

  it("lets a township remind its own firms only, and others nobody", async () => {
    const own = await listReminders(as(world.actors.township));
    expect(own.map((each) => each.kind).sort()).toEqual(["overdueFirm", "returnedFirm"]);
    expect(await listReminders(as(world.actors.otherTownship))).toEqual([]);
    for (const role of ["enterprise", "expert", "university"] as const)
      expect(await listReminders(as(world.actors[role]))).toEqual([]);
  });

  it("tells a university the public title of a masked need", async () => {
    const [asked] = await listReminders(as(world.actors.officer), { kind: "invitations" });
    expect(asked?.items[0]).toMatchObject({ title: "甲不锈钢的线材发黑", told: "某企业线材发黑" });
  });
});

describe("remindRecipient", () => {
  it("notifies once a day, with its audit row", async () => {
    const input = { kind: "returnedFirm", recipientId: world.firm } as const;
    expect(await remindRecipient(as(world.actors.officer), input)).toMatchObject({ people: 1 });
    const told = await db.db
      .select()
      .from(notifications)
      .where(eq(notifications.userId, world.actors.enterprise.userId));
    expect(told).toMatchObject([
      { kind: "remind_returnedFirm", params: { count: "1", days: "8" }, path: "/workspace/needs" },
    ]);
    const [event] = await db.db.select().from(auditEvents).where(eq(auditEvents.action, "reports.remind"));
    expect(event).toMatchObject({
      objectType: "organization",
      objectId: world.firm,
      detail: { kind: "returnedFirm", count: 1 },
    });
    await expect(remindRecipient(as(world.actors.leader), input)).rejects.toThrow(Conflict);
    const tomorrow = new Date(now.getTime() + 86_400_000);
    expect(await remindRecipient(as(world.actors.leader, tomorrow), input)).toMatchObject({ people: 1 });
  });

  it("is not found outside the own townships and where nothing waits, denied for what is not the role's", async () => {
    const input = { kind: "returned", recipientId: world.north } as const;
    await expect(remindRecipient(as(world.actors.otherOfficer), input)).rejects.toThrow(NotFound);
    await expect(remindRecipient(as(world.actors.officer), { ...input, recipientId: world.south })).rejects.toThrow(
      NotFound,
    );
    await expect(remindRecipient(as(world.actors.township), input)).rejects.toThrow(Denied);
    for (const role of ["enterprise", "expert", "university"] as const)
      await expect(remindRecipient(as(world.actors[role]), input)).rejects.toThrow(NotFound);
  });

  it("leaves nothing behind where nobody could be told", async () => {
    await db.db.update(users).set({ status: "disabled" }).where(eq(users.id, world.actors.township.userId));
    const input = { kind: "returned", recipientId: world.north } as const;
    await expect(remindRecipient(as(world.actors.officer), input)).rejects.toThrow("reports.result.nobody");
    const events = await db.db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.action, "reports.remind"), eq(auditEvents.objectId, world.north)));
    expect(events).toEqual([]);
    await db.db.update(users).set({ status: "active" }).where(eq(users.id, world.actors.township.userId));
    expect(
      await db.db.select().from(memberships).where(eq(memberships.userId, world.actors.township.userId)),
    ).toHaveLength(1);
  });

  it("lets exactly one of two callers win", async () => {
    const input = { kind: "invitations", recipientId: world.university } as const;
    const outcomes = await Promise.allSettled([
      remindRecipient(as(world.actors.officer), input),
      remindRecipient(as(world.actors.director), input),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("reminderText", () => {
  const sender = { bureau: "云岫市科学技术局", phone: "0514-8800 1234", deadline: "2026年9月18日" };
  const reminder = (kind: ReminderKind, items: number, title: string): Reminder => ({
    kind,
    recipientType: "organization",
    recipientId: world?.firm ?? "",
    name: "云岫市甲不锈钢有限公司",
    items: Array.from({ length: items }, (_, index) => ({ id: String(index), title, told: title, days: 12 })),
    count: items,
    days: 12,
    remindedToday: false,
    reachable: true,
  });

  it.each(reminderKinds)("of %s is 150 to 200 characters and names what waits", (kind) => {
    for (const [items, title] of [
      [1, "不锈钢线材酸洗后表面发黑"],
      [3, "不锈钢线材酸洗后表面发黑"],
      [40, "一种适用于脱水蔬菜生产线的低温高效热泵联合微波干燥技术与装备"],
    ] as const) {
      const text = reminderText(translator("zh-CN"), reminder(kind, items, title), sender);
      expect([text.length, text]).toSatisfy(([length]) => length >= 130 && length <= 200);
      expect(text).toContain("「");
    }
  });
});
