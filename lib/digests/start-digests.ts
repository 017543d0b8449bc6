import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { log } from "@/lib/platform/log";
import { transaction } from "@/lib/platform/transaction";
import { duePeople } from "./due-people";

/** The weekly job digests.start: one job a person, so that one who fails holds up nobody. Returns how many. */
export async function startDigests(ctx: Context): Promise<number> {
  let people = 0;
  for await (const ids of duePeople(ctx)) {
    await transaction(ctx, async (tx) => {
      for (const userId of ids) await sendJob(tx, "digests.send", { userId }, { singletonKey: userId });
    });
    people += ids.length;
  }
  log.info({ people }, "digests.start");
  return people;
}
