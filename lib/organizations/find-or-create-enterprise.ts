import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Industry } from "@/db/enums";
import { organizations } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { nameVariants } from "./enterprise-name";
import { writeOrganizationSearchDocument } from "./search-document";

export type EnterpriseFacts = {
  name: string;
  townshipId: string;
  /** Verified by `isCreditCode`, or null where it is not known. */
  creditCode: string | null;
  aboveScale: boolean | null;
  industry: Industry | null;
  products: string | null;
  contactName?: string | null;
  contactTitle?: string | null;
  contactPhone?: string | null;
};

/**
 * The firm of a collected need: matched by credit code, else by name and township; made when there is none. What the
 * register does not know yet is filled in; what it knows is never overwritten from a sheet. The caller has authorized
 * the need that it belongs to. Conflict where the name is registered there with another code.
 */
export async function findOrCreateEnterprise(
  ctx: Context,
  facts: EnterpriseFacts,
): Promise<{ id: string; created: boolean }> {
  return transaction(ctx, async (tx) => {
    const known = await findEnterprise(tx, facts);
    if (known) {
      await completeEnterprise(tx, known, facts);
      return { id: known.id, created: false };
    }
    const [made] = await tx.db
      .insert(organizations)
      .values({
        kind: "enterprise",
        name: facts.name,
        townshipId: facts.townshipId,
        creditCode: facts.creditCode,
        aboveScale: facts.aboveScale ?? false,
        industry: facts.industry,
        products: facts.products,
        contactName: facts.contactName ?? null,
        contactTitle: facts.contactTitle ?? null,
        contactPhone: facts.contactPhone ?? null,
        createdAt: tx.clock(),
        updatedAt: tx.clock(),
      })
      .onConflictDoNothing()
      .returning({ id: organizations.id });
    if (!made) {
      // Somebody entered the same firm in this moment.
      const other = await findEnterprise(tx, facts);
      if (!other) throw new Conflict();
      return { id: other.id, created: false };
    }
    await recordAudit(tx, {
      action: "organizations.create",
      objectType: "organization",
      objectId: made.id,
      detail: { kind: "enterprise", townshipId: facts.townshipId, origin: "collected" },
    });
    await writeOrganizationSearchDocument(tx, made.id);
    return { id: made.id, created: true };
  });
}

const columns = {
  id: organizations.id,
  creditCode: organizations.creditCode,
  industry: organizations.industry,
  products: organizations.products,
  contactName: organizations.contactName,
  contactTitle: organizations.contactTitle,
  contactPhone: organizations.contactPhone,
  version: organizations.version,
};
type Known = {
  id: string;
  creditCode: string | null;
  industry: string | null;
  products: string | null;
  contactName: string | null;
  contactTitle: string | null;
  contactPhone: string | null;
  version: number;
};

async function findEnterprise(ctx: Context, facts: EnterpriseFacts): Promise<Known | null> {
  if (facts.creditCode) {
    const [byCode] = await ctx.db
      .select(columns)
      .from(organizations)
      .where(eq(organizations.creditCode, facts.creditCode));
    if (byCode) return byCode;
  }
  const [byName] = await ctx.db
    .select(columns)
    .from(organizations)
    .where(
      and(
        eq(organizations.kind, "enterprise"),
        eq(organizations.townshipId, facts.townshipId),
        inArray(organizations.name, nameVariants(facts.name)),
      ),
    );
  if (byName && facts.creditCode && byName.creditCode) throw new Conflict("imports.problem.creditCodeDiffers");
  return byName ?? null;
}

/** Fills blanks of the register; a second writer of the same blank simply finds it filled. */
async function completeEnterprise(ctx: Context, known: Known, facts: EnterpriseFacts): Promise<void> {
  const blanks = {
    creditCode: known.creditCode ? undefined : (facts.creditCode ?? undefined),
    industry: known.industry ? undefined : (facts.industry ?? undefined),
    products: known.products ? undefined : (facts.products ?? undefined),
    contactName: known.contactName ? undefined : (facts.contactName ?? undefined),
    contactTitle: known.contactName ? undefined : (facts.contactTitle ?? undefined),
    contactPhone: known.contactPhone ? undefined : (facts.contactPhone ?? undefined),
  };
  const filled = Object.entries(blanks).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  if (filled.length === 0) return;
  const changed = await ctx.db
    .update(organizations)
    .set({ ...blanks, updatedAt: ctx.clock(), version: known.version + 1 })
    .where(
      and(
        eq(organizations.id, known.id),
        eq(organizations.version, known.version),
        blanks.creditCode ? isNull(organizations.creditCode) : undefined,
      ),
    )
    .returning({ id: organizations.id });
  if (changed.length === 0) return;
  if (blanks.products)
    await sendJob(ctx, "search.refresh-organization", { organizationId: known.id }, { singletonKey: known.id });
  await recordAudit(ctx, {
    action: "organizations.complete",
    objectType: "organization",
    objectId: known.id,
    detail: { fields: filled, origin: "collected" },
  });
}
