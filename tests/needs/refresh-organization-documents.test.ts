import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { organizations, searchDocuments } from "@/db/schema";
import { refreshOrganizationDocuments } from "@/lib/needs/refresh-organization-documents";
import { writeNeedSearchDocument } from "@/lib/needs/search-document";
import { editOrganization } from "@/lib/organizations/edit-organization";
import { editOrganizationInput } from "@/lib/organizations/input";
import { testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld } from "@/tests/support/world";

it("a renamed firm is found by its new name, and no longer by its old one", async () => {
  const db = await testDatabase();
  const world = await makeWorld(db.db);
  const need = await makeNeed(db.db, world, { status: "published" });
  await writeNeedSearchDocument(db.context(), need.id);
  const text = async () => {
    const [row] = await db.db
      .select()
      .from(searchDocuments)
      .where(and(eq(searchDocuments.objectId, need.id), eq(searchDocuments.audience, "public")));
    return row?.body ?? "";
  };
  expect(await text()).toContain("甲不锈钢");
  const [firm] = await db.db.select().from(organizations).where(eq(organizations.id, world.firm));
  const input = editOrganizationInput.parse({
    id: world.firm,
    version: "1",
    name: "云岫市辛夷特钢有限公司",
    brands: "",
    townshipId: world.north,
    industry: firm?.industry,
    products: "焊管",
  });
  await editOrganization(db.context(world.actors.admin), input);
  const queued = await db.db.execute(`select data from pgboss.job where name = 'search.refresh-organization'`);
  expect(queued).toMatchObject([{ data: { organizationId: world.firm } }]);
  await refreshOrganizationDocuments(db.context(), { organizationId: world.firm });
  expect(await text()).toContain("辛夷");
  expect(await text()).not.toContain("甲不锈钢");
});
