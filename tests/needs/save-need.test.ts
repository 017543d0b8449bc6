import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents, formDrafts, needIndicators, needs } from "@/db/schema";
import { createNeed } from "@/lib/needs/create-need";
import { editNeed } from "@/lib/needs/edit-need";
import { nilId, readDraft, saveDraft } from "@/lib/needs/form-drafts";
import { saveNeedInput, saveNewNeedInput } from "@/lib/needs/input";
import { saveNeed, saveNewNeed } from "@/lib/needs/save-need";
import { Conflict, Denied, NotFound } from "@/lib/platform/errors";
import { valuesToInput } from "@/lib/platform/form-data";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});

type Values = Record<string, string | string[]>;
const typed: Values = {
  title: "盘条酸洗后表面发黑",
  type: "technical_difficulty",
  problem: "304 盘条酸洗后局部发黑。",
  "indicators.0.name": "返工率",
  "indicators.0.present": "8",
  "indicators.0.target": "≤2",
  "indicators.0.unit": "%",
  "indicators.1.name": "",
  keywords: "酸洗、发黑，返工",
  fundsWan: "12.5",
  "cooperation[]": ["commissioned", "service"],
  visibility: "public",
  contactName: "赵厂长",
  contactPhone: "13800000000",
};
const fresh = (over: Values = {}) => saveNewNeedInput.parse(valuesToInput({ ...typed, ...over }));
const again = (pair: { id: string; version: number }, over: Values = {}) =>
  saveNeedInput.parse(valuesToInput({ ...typed, ...over, id: pair.id, version: String(pair.version) }));
const as = (who: keyof World["actors"]) => db.context(world.actors[who]);
const rowOf = async (id: string) => (await db.db.select().from(needs).where(eq(needs.id, id)))[0];
/** Codes of another round, so that the stored needs do not take those that are given next. */
let number = 0;
const stored = (over: Parameters<typeof makeNeed>[2]) => {
  number += 1;
  return makeNeed(db.db, world, { code: `2025B-${number}`, ...over });
};
const auditOf = (id: string) => db.db.select().from(auditEvents).where(eq(auditEvents.objectId, id));

describe("the form's input", () => {
  it("takes the words as people type them", () => {
    expect(fresh()).toMatchObject({ keywords: ["酸洗", "发黑", "返工"], intent: "save", consent: false });
    expect(fresh().indicators).toHaveLength(1);
  });

  it("asks for the name of an indicator that says something, at its row", () => {
    const parsed = saveNewNeedInput.safeParse(valuesToInput({ ...typed, "indicators.1.target": "5" }));
    expect(parsed.error?.issues[0]?.path).toEqual(["indicators", 1, "name"]);
  });

  it("needs a title and nothing else", () => {
    expect(saveNewNeedInput.safeParse({ title: "一句话" }).success).toBe(true);
    expect(saveNewNeedInput.safeParse({ title: " " }).success).toBe(false);
    expect(saveNewNeedInput.safeParse({ title: "x", fundsWan: "很多" }).success).toBe(false);
  });
});

describe("create-need", () => {
  it("makes a firm's draft in the open round, with code, money, rows and audit", async () => {
    const saved = await saveNewNeed(as("enterprise"), fresh());
    expect(await rowOf(saved.id)).toMatchObject({
      status: "draft",
      code: expect.stringMatching(/^2026B-\d{4}$/),
      organizationId: world.firm,
      townshipId: world.north,
      funds: "125000.00",
      missing: [],
    });
    expect(await db.db.select().from(needIndicators).where(eq(needIndicators.needId, saved.id))).toHaveLength(1);
    expect(await auditOf(saved.id)).toMatchObject([{ action: "needs.create", toStatus: "draft" }]);
  });

  it("hands in and consents with the same button, in one transaction", async () => {
    const saved = await saveNewNeed(as("enterprise"), fresh({ intent: "submit", consent: "on" }));
    expect(await rowOf(saved.id)).toMatchObject({
      status: "submitted",
      consent: "confirmed",
      consentMethod: "account",
    });
    const actions = (await auditOf(saved.id)).map((event) => event.action).sort();
    expect(actions).toEqual(["needs.confirmConsent", "needs.create", "needs.submit"]);
  });

  it("is for review at once when an officer writes it, and a draft when a township does", async () => {
    const byOfficer = await createNeed(as("officer"), { ...fresh(), organizationId: world.firm });
    expect(await rowOf(byOfficer.id)).toMatchObject({ status: "submitted" });
    const byTownship = await createNeed(as("township"), { ...fresh(), organizationId: world.firm });
    expect(await rowOf(byTownship.id)).toMatchObject({ status: "draft" });
  });

  it("is denied for another's firm, and unknown firms are not found", async () => {
    await expect(createNeed(as("officer"), { ...fresh(), organizationId: world.otherFirm })).rejects.toThrow(Denied);
    await expect(createNeed(as("township"), { ...fresh(), organizationId: world.otherFirm })).rejects.toThrow(Denied);
    await expect(createNeed(as("enterprise"), { ...fresh(), organizationId: world.otherFirm })).rejects.toThrow(
      NotFound,
    );
    await expect(createNeed(as("director"), { ...fresh(), organizationId: world.university })).rejects.toThrow(
      NotFound,
    );
    await expect(createNeed(as("expert"), { ...fresh(), organizationId: world.firm })).rejects.toThrow(Denied);
  });

  it("gives every need a code of its own, twelve at once", async () => {
    const saved = await Promise.all(Array.from({ length: 12 }, () => createNeed(as("enterprise"), fresh())));
    expect(new Set(saved.map((need) => need.code)).size).toBe(12);
  });
});

describe("edit-need", () => {
  it("saves, names the changed fields and voids a consent that stood on the old text", async () => {
    const need = await stored({ status: "submitted" });
    await editNeed(as("enterprise"), again(need, { problem: "换了说法。" }));
    expect(await rowOf(need.id)).toMatchObject({ problem: "换了说法。", consent: "none", consentAt: null, version: 2 });
    const [event] = await auditOf(need.id);
    expect(event?.detail).toMatchObject({ voided: true, fields: expect.arrayContaining(["problem", "indicators"]) });
  });

  it("keeps the consent when only the contact changes", async () => {
    const created = await saveNewNeed(as("enterprise"), fresh({ consent: "on" }));
    await editNeed(as("enterprise"), again(created, { contactName: "钱主任" }));
    expect(await rowOf(created.id)).toMatchObject({ consent: "confirmed", contactName: "钱主任" });
  });

  it("is refused to others, after acceptance to the firm, and to all once published", async () => {
    const need = await stored({ status: "submitted" });
    await expect(editNeed(as("otherEnterprise"), again(need))).rejects.toThrow(NotFound);
    await expect(editNeed(as("otherOfficer"), again(need))).rejects.toThrow(Denied);
    const accepted = await stored({ status: "accepted" });
    await expect(editNeed(as("enterprise"), again(accepted))).rejects.toThrow(Conflict);
    await editNeed(as("officer"), again(accepted));
    const published = await stored({ status: "published" });
    await expect(editNeed(as("officer"), again(published))).rejects.toThrow(Conflict);
    expect(await auditOf(published.id)).toHaveLength(0);
  });

  it("lets one of two editors win and loses nothing of the winner", async () => {
    const need = await stored({ status: "submitted" });
    const outcomes = await Promise.allSettled([
      saveNeed(as("enterprise"), again(need, { title: "甲的改法" })),
      saveNeed(as("officer"), again(need, { title: "乙的改法" })),
    ]);
    const won = outcomes.findIndex((outcome) => outcome.status === "fulfilled");
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    expect((await rowOf(need.id))?.title).toBe(won === 0 ? "甲的改法" : "乙的改法");
  });
});

describe("form drafts", () => {
  it("keep what was typed for its writer alone, and go when the need is saved", async () => {
    const ctx = as("enterprise");
    await saveDraft(ctx, { form: "need", objectId: nilId, values: { title: "写到一半" } });
    await saveDraft(ctx, { form: "need", objectId: nilId, values: { title: "写到一半又改" } });
    expect((await readDraft(ctx, "need", nilId))?.values).toEqual({ title: "写到一半又改" });
    expect(await readDraft(as("otherEnterprise"), "need", nilId)).toBeNull();
    await saveNewNeed(ctx, fresh());
    expect(await readDraft(ctx, "need", nilId)).toBeNull();
    await expect(
      saveDraft(db.context({ role: "visitor", userId: null }), { form: "need", objectId: nilId, values: {} }),
    ).rejects.toThrow(Denied);
    const left = await db.db
      .select()
      .from(formDrafts)
      .where(and(eq(formDrafts.userId, world.actors.enterprise.userId)));
    expect(left).toHaveLength(0);
  });
});
