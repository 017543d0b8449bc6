import { and, eq, or } from "drizzle-orm";
import type { z } from "zod";
import { expertAvoidances, organizations } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { avoidInput } from "./input";
import { loadExpertFor } from "./load-expert";
import { reviseExpert } from "./revise-expert";

/** 回避企业: this expert is never matched to that firm; the firm is not told. Named by its full name or credit code. */
export async function avoidFirm(
  ctx: Context,
  input: z.output<typeof avoidInput>,
): Promise<{ id: string; version: number }> {
  return transaction(ctx, async (tx) => {
    const expert = await loadExpertFor(tx, input, "avoid");
    const firms = await tx.db
      .select({ id: organizations.id })
      .from(organizations)
      .where(
        and(
          eq(organizations.kind, "enterprise"),
          or(
            eq(organizations.name, input.firm),
            eq(organizations.alias, input.firm),
            eq(organizations.creditCode, input.firm.toUpperCase()),
          ),
        ),
      )
      .limit(2);
    const [firm] = firms;
    if (!firm || firms.length > 1) throw new Invalid("firm", "experts.result.firmUnknown");
    await tx.db.insert(expertAvoidances).values({ expertId: expert.id, organizationId: firm.id }).onConflictDoNothing();
    return reviseExpert(tx, expert, { action: "experts.avoid", detail: { organizationId: firm.id } });
  });
}
