import { and, eq, inArray, isNull } from "drizzle-orm";
import type { z } from "zod";
import { memberships, users } from "@/db/schema";
import { notify } from "@/lib/notifications/notify";
import type { Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { assignNeedInput } from "./input";
import { loadNeedFor } from "./load-need";
import { requireCurrent, reviseNeed } from "./move-need";

/** 指定经办人: the officer who answers for the need. */
export async function assignNeed(
  ctx: Context,
  input: z.output<typeof assignNeedInput>,
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "assign");
    requireCurrent(need, input);
    const [owner] = await tx.db
      .select({ id: users.id })
      .from(users)
      .innerJoin(memberships, and(eq(memberships.userId, users.id), isNull(memberships.revokedAt)))
      .where(
        and(
          eq(users.id, input.ownerId),
          eq(users.status, "active"),
          inArray(memberships.role, ["officer", "leader", "director"]),
        ),
      )
      .limit(1);
    if (!owner) throw new Invalid("ownerId", "form.choose");
    await reviseNeed(tx, "assign", need, {
      set: { ownerId: owner.id },
      detail: { ownerId: owner.id, was: need.ownerId },
    });
    const params = { code: need.code, title: need.title };
    await notify(tx, { userIds: [owner.id] }, { kind: "needAssigned", params, path: `/desk/needs/${need.id}` });
    return { id: need.id, code: need.code };
  });
}
