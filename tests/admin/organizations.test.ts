import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents, notifications, organizations, searchDocuments } from "@/db/schema";
import { createOrganization } from "@/lib/organizations/create-organization";
import { editOrganization } from "@/lib/organizations/edit-organization";
import { createOrganizationInput, editOrganizationInput } from "@/lib/organizations/input";
import { countOrganizations, getOrganization, listOrganizations, pickOrganizations } from "@/lib/organizations/queries";
import { rejectOrganization, verifyOrganization } from "@/lib/organizations/verify-organization";
import { Conflict, Denied, Invalid, NotFound } from "@/lib/platform/errors";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});
const as = (actor: keyof World["actors"]) => db.context(world.actors[actor]);
async function current(id = world.firm) {
  const [row] = await db.db.select().from(organizations).where(eq(organizations.id, id));
  if (!row) throw new Error("no organization");
  return row;
}
async function edit(over: Record<string, unknown> = {}, id = world.firm) {
  const row = await current(id);
  const typed = { ...row, brands: row.brands.join("、"), aboveScale: row.aboveScale ? "on" : "", ...over };
  return editOrganizationInput.parse(typed);
}

describe("organizations", () => {
  it("are edited, recorded by field name, and indexed", async () => {
    await editOrganization(as("officer"), await edit({ products: "精密不锈钢丝", brands: "甲牌, 甲字" }));
    expect(await current()).toMatchObject({ products: "精密不锈钢丝", brands: ["甲牌", "甲字"], version: 2 });
    const [event] = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, world.firm));
    expect(event).toMatchObject({ action: "organizations.edit", detail: { fields: ["brands", "products"] } });
    const [document] = await db.db.select().from(searchDocuments).where(eq(searchDocuments.objectId, world.firm));
    expect(document).toMatchObject({ audience: "staff" });
  });

  it.each([
    ["otherEnterprise", NotFound],
    ["otherTownship", NotFound],
    ["otherOfficer", Denied],
    ["expert", NotFound],
  ] as const)("of another scope: %s", async (actor, error) => {
    await expect(editOrganization(as(actor), await edit())).rejects.toThrow(error);
    await expect(verifyOrganization(as(actor), await current())).rejects.toThrow(error);
  });

  it("are not verified by themselves or their township", async () => {
    await expect(verifyOrganization(as("enterprise"), await current())).rejects.toThrow(Denied);
    await expect(verifyOrganization(as("township"), await current())).rejects.toThrow(Denied);
  });

  it("are verified and refused, with a notice to their people", async () => {
    await verifyOrganization(as("officer"), await current());
    expect(await current()).toMatchObject({ verification: "verified", verifiedAt: expect.any(Date) });
    await expect(verifyOrganization(as("officer"), await current())).rejects.toThrow(Conflict);
    await rejectOrganization(as("leader"), { ...(await current()), reason: "信用代码不符" });
    expect(await current()).toMatchObject({ verification: "rejected", verifiedAt: null });
    const [notice] = await db.db
      .select()
      .from(notifications)
      .where(eq(notifications.userId, world.actors.enterprise.userId));
    expect(notice).toMatchObject({ kind: "organizationRejected" });
    const [event] = await db.db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.objectId, world.firm), eq(auditEvents.action, "organizations.reject")));
    expect(event).toMatchObject({ fromStatus: "verified", toStatus: "rejected", reason: "信用代码不符" });
  });

  it("lose their verification when they rename themselves, and cannot move", async () => {
    await verifyOrganization(as("officer"), await current());
    await editOrganization(
      as("enterprise"),
      await edit({ name: "云岫市甲特钢有限公司", townshipId: world.south, aboveScale: "" }),
    );
    expect(await current()).toMatchObject({ verification: "unverified", townshipId: world.north, aboveScale: true });
  });

  it("let one of two callers win", async () => {
    const row = await current();
    const outcomes = await Promise.allSettled([
      verifyOrganization(as("officer"), row),
      rejectOrganization(as("director"), { ...row, reason: "不符" }),
    ]);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
  });

  it("are created by the bureau, never twice", async () => {
    const typed = { kind: "enterprise", name: "云岫市丙铸造有限公司", townshipId: world.north, brands: "" };
    const input = createOrganizationInput.parse(typed);
    const { id } = await createOrganization(as("officer"), input);
    expect(await getOrganization(as("officer"), id)).toMatchObject({ verification: "unverified" });
    await expect(createOrganization(as("admin"), input)).rejects.toThrow(Invalid);
    await expect(createOrganization(as("otherOfficer"), input)).rejects.toThrow(Denied);
    expect(createOrganizationInput.safeParse({ ...typed, townshipId: "" }).success).toBe(false);
    const wrong = createOrganizationInput.parse({ ...typed, name: "丁厂", creditCode: "91370000MA3XXXXXXX" });
    await expect(createOrganization(as("admin"), wrong)).rejects.toThrow("form.creditCode");
    const taken = await edit({ name: typed.name });
    await expect(editOrganization(as("admin"), taken)).rejects.toThrow("organizations.result.nameTaken");
  });

  it("are listed by filters, page by page, each reader's own", async () => {
    expect(await countOrganizations(as("admin"))).toBe(5);
    expect(await listOrganizations(as("township"))).toHaveLength(2);
    expect(await listOrganizations(as("enterprise"))).toHaveLength(1);
    expect(await listOrganizations(as("admin"), { kind: "university" })).toHaveLength(2);
    const found = await listOrganizations(as("admin"), { q: "甲特钢" });
    expect(found).toMatchObject([{ people: 1, township: "北镇" }]);
    expect(await pickOrganizations(as("admin"), ["university"], "江东")).toHaveLength(1);
    const first = await listOrganizations(as("admin"), { limit: 3 });
    expect(await listOrganizations(as("admin"), { after: first[2]?.id ?? "" })).toHaveLength(2);
  });
});
