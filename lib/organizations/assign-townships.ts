import { eq } from "drizzle-orm";
import { roundTownships } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { transaction } from "@/lib/platform/transaction";
import { reviseRound } from "./rounds";

/** Says which group works which township in a round; a township in no group is left out. */
export async function assignTownships(
  ctx: Context,
  input: { id: string; version: number; groups: Record<string, string | null> },
): Promise<{ id: string; moved: number }> {
  return transaction(ctx, async (tx) => {
    await reviseRound(tx, input, { set: {} });
    const before = await tx.db
      .select({ townshipId: roundTownships.townshipId, groupId: roundTownships.groupId })
      .from(roundTownships)
      .where(eq(roundTownships.roundId, input.id));
    const groupOf = new Map(before.map((row) => [row.townshipId, row.groupId]));
    const moves = Object.entries(input.groups)
      .map(([townshipId, to]) => ({ townshipId, from: groupOf.get(townshipId) ?? null, to }))
      .filter((move) => move.from !== move.to);
    for (const { townshipId, to } of moves) {
      if (to) groupOf.set(townshipId, to);
      else groupOf.delete(townshipId);
    }
    await tx.db.delete(roundTownships).where(eq(roundTownships.roundId, input.id));
    const rows = [...groupOf].map(([townshipId, groupId]) => ({ roundId: input.id, townshipId, groupId }));
    if (rows.length > 0) await tx.db.insert(roundTownships).values(rows);
    await recordAudit(tx, {
      action: "rounds.assignTownships",
      objectType: "round",
      objectId: input.id,
      detail: { moves },
    });
    await raiseDataVersion(tx, "public");
    return { id: input.id, moved: moves.length };
  });
}
