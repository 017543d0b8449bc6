import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import type { StillAlone } from "./alone";
import { makeMarkIndex, markStands, raiseMark } from "./mark";
import { confirmPending } from "./pending";
import type { OuterServer } from "./server";
import { noteLost, noteMark, readStanding } from "./standing";

/**
 * The server has done these. It is marked there and noted here with the confirmation: a server that later lacks the mark
 * is an older copy, which may still hold what was hidden since, and is not asked any more.
 */
export async function confirmDone(
  ctx: Context,
  server: OuterServer,
  stillAlone: StillAlone,
  changes: readonly { change: string }[],
): Promise<void> {
  const { mark } = await readStanding(ctx, server);
  if (!mark) await makeMarkIndex(server);
  const raised = await raiseMark(server, mark);
  await stillAlone();
  await transaction(ctx, async (tx) => {
    await confirmPending(tx, changes);
    await noteMark(tx, server, raised);
  });
}

/** Forgets what was confirmed on a server that is not the one, or not the state of it, that confirmed it; true if so. */
export async function forgetIfLost(ctx: Context, server: OuterServer): Promise<boolean> {
  const { mark } = await readStanding(ctx, server);
  if (!mark || (await markStands(server, mark))) return false;
  await noteLost(ctx, server);
  return true;
}
