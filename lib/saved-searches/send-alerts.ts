import { and, eq, gt, ne } from "drizzle-orm";
import { savedSearches } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { log } from "@/lib/platform/log";
import { sendAlert } from "./send-alert";

/** Job "saved-searches.alert-now": something public came or changed. Returns how many mails went out. */
export async function sendAlertsNow(ctx: Context): Promise<number> {
  return sendAll(ctx, "at_once");
}

/** Job "saved-searches.alert-daily", at eight in the morning. */
export async function sendDailyAlerts(ctx: Context): Promise<number> {
  return sendAll(ctx, "daily");
}

/** One that fails holds up nobody: it is told, and tried again with the job, when the others have nothing new. */
async function sendAll(ctx: Context, round: "at_once" | "daily"): Promise<number> {
  const failures: unknown[] = [];
  let mails = 0;
  for await (const ids of watched(ctx, round))
    for (const id of ids)
      try {
        if (await sendAlert(ctx, id, round)) mails += 1;
      } catch (error) {
        failures.push(error);
      }
  if (mails > 0) log.info({ round, mails }, "saved-searches");
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} saved searches failed`);
  return mails;
}

const batch = 500;

async function* watched(ctx: Context, round: "at_once" | "daily"): AsyncGenerator<string[]> {
  const alert = round === "at_once" ? eq(savedSearches.alert, "at_once") : ne(savedSearches.alert, "none");
  let after: string | undefined;
  while (true) {
    const rows = await ctx.db
      .select({ id: savedSearches.id })
      .from(savedSearches)
      .where(and(alert, after ? gt(savedSearches.id, after) : undefined))
      .orderBy(savedSearches.id)
      .limit(batch);
    if (rows.length === 0) return;
    yield rows.map((row) => row.id);
    after = rows.at(-1)?.id;
  }
}
