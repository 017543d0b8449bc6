import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { z } from "zod";
import { experts } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { saveProfileInput } from "./input";
import { loadExpertFor } from "./load-expert";
import { profileColumns, writeExpertFields } from "./profile-parts";
import { reviseExpert } from "./revise-expert";

/** Saves what the expert, or the university officer for them, says of the expert. Saving also confirms the profile's date. */
export async function saveProfile(
  ctx: Context,
  input: z.output<typeof saveProfileInput>,
): Promise<{ id: string; version: number }> {
  return transaction(ctx, async (tx) => {
    const expert = await loadExpertFor(tx, input, "edit");
    const { id: _id, version: _version, ...profile } = input;
    const columns = await profileColumns(tx, expert.organizationId, profile);
    await requireOwnName(tx, { ...columns, id: expert.id, organizationId: expert.organizationId });
    await writeExpertFields(tx, expert.id, input.fieldCodes);
    return reviseExpert(tx, expert, {
      action: "experts.edit",
      set: { ...columns, lastConfirmedAt: tx.clock() },
      detail: { visibility: columns.visibility },
    });
  });
}

type Named = { id?: string; organizationId: string; schoolId: string | null; name: string };

/** Two people of one name in one school would be taken for one by the next import. */
export async function requireOwnName(tx: Context, person: Named): Promise<void> {
  const [twin] = await tx.db
    .select({ id: experts.id })
    .from(experts)
    .where(
      and(
        eq(experts.organizationId, person.organizationId),
        person.schoolId ? eq(experts.schoolId, person.schoolId) : isNull(experts.schoolId),
        eq(experts.name, person.name),
        person.id ? ne(experts.id, person.id) : sql`true`,
      ),
    );
  if (twin) throw new Invalid("name", "experts.result.nameTaken");
}
