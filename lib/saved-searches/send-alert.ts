import { and, eq, inArray, isNotNull, ne } from "drizzle-orm";
import { savedSearches, users } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { readLines } from "@/lib/finding/read-lines";
import { sendMail } from "@/lib/notifications/notify";
import { shanghaiDay } from "@/lib/platform/clock";
import { type Context, visitor } from "@/lib/platform/context";
import { deployment } from "@/lib/platform/settings";
import { transaction } from "@/lib/platform/transaction";
import { composeAlert } from "./compose";
import { newHits, noteHits } from "./known-hits";
import { collectionOf } from "./saved-query";

/** Mails of one search "at once" in a day; what comes after waits for the daily round. */
export const mostAtOnce = 10;
/** Lines of one mail, and hits that one mail accounts for. */
const most = { lines: 10, hits: 200 };

/**
 * One search's mail, if something new fits it. Its row is locked and what was told is noted in the same transaction:
 * however often and however many at a time this runs, everything is told once. True when a mail went out.
 */
export async function sendAlert(ctx: Context, id: string, round: "at_once" | "daily"): Promise<boolean> {
  return transaction(ctx, async (tx) => {
    const saved = await lockDue(tx, id, round);
    if (!saved?.email) return false;
    const day = shanghaiDay(tx.clock());
    const sentToday = saved.mailDay === day ? saved.mailsOnDay : 0;
    if (round === "daily" ? saved.dailyDay === day : sentToday >= mostAtOnce) return false;
    const fresh = await newHits(tx, saved, most.hits);
    const own = { ...tx, locale: saved.locale, actor: visitor };
    const lines = await readLines(own, collectionOf[saved.kind], fresh, {});
    if (lines.length === 0) return false;
    await noteHits(
      tx,
      id,
      lines.map((line) => line.id),
      tx.clock(),
    );
    const counted = round === "at_once" ? { mailDay: day, mailsOnDay: sentToday + 1 } : { dailyDay: day };
    await tx.db
      .update(savedSearches)
      .set({ ...counted, lastMailAt: tx.clock() })
      .where(eq(savedSearches.id, id));
    const bureau = (await deployment(own)).bureau[saved.locale];
    const mail = composeAlert(own, { ...saved, bureau, lines: lines.slice(0, most.lines), total: lines.length });
    await sendMail(tx, saved.email, mail.subject, mail.body);
    await recordAudit(tx, {
      action: "savedSearches.send",
      objectType: "savedSearch",
      objectId: id,
      detail: { round, hits: lines.map((line) => line.id) },
    });
    return true;
  });
}

/** The search with its reader, while the one wants mail of it and the other mail at all. */
async function lockDue(tx: Context, id: string, round: "at_once" | "daily") {
  const [row] = await tx.db
    .select({
      id: savedSearches.id,
      kind: savedSearches.kind,
      name: savedSearches.name,
      query: savedSearches.query,
      mailDay: savedSearches.mailDay,
      mailsOnDay: savedSearches.mailsOnDay,
      dailyDay: savedSearches.dailyDay,
      person: users.name,
      email: users.email,
      locale: users.locale,
    })
    .from(savedSearches)
    .innerJoin(users, eq(users.id, savedSearches.userId))
    .where(
      and(
        eq(savedSearches.id, id),
        // What went over the cap of "at once" is told by the daily round.
        inArray(savedSearches.alert, round === "daily" ? ["daily", "at_once"] : ["at_once"]),
        eq(users.status, "active"),
        ne(users.mailDigest, "never"),
        isNotNull(users.email),
      ),
    )
    .for("update", { of: savedSearches });
  return row;
}
