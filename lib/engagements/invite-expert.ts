import { and, eq, isNull } from "drizzle-orm";
import { memberships, users } from "@/db/schema";
import { translator } from "@/lib/i18n/translate";
import { notify, sendMail } from "@/lib/notifications/notify";
import type { Context } from "@/lib/platform/context";
import { type EngagementRow, outsideTitle } from "./load-engagement";
import { replyPath, replyUrl } from "./reply-link";
import { tellParties } from "./tell-parties";

/**
 * Asks the expert: who has an account hears through it, who has only a mail address gets a mail; both carry the signed
 * link, so that an answer never needs a password. The university officer and the other side hear too.
 */
export async function inviteExpert(ctx: Context, row: EngagementRow, email: string | null): Promise<void> {
  const path = replyPath(ctx, row.id);
  const params = { need: outsideTitle(row.need), expert: row.expertName };
  if (await hasAccount(ctx, row.expertId)) {
    await notify(ctx, { expertIds: [row.expertId] }, { kind: "engagementInvited", params, path });
  } else if (email) {
    const t = translator("zh-CN");
    await sendMail(
      ctx,
      email,
      t("notifications.engagementInvited.subject", params),
      `${t("notifications.engagementInvited.body", params)}\n\n${replyUrl(ctx, row.id)}\n`,
    );
  }
  await tellParties(ctx, row, "engagementAsked", ["firm", "university", "bureau"]);
}

async function hasAccount(ctx: Context, expertId: string): Promise<boolean> {
  const [row] = await ctx.db
    .select({ id: users.id })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.expertId, expertId), isNull(memberships.revokedAt), eq(users.status, "active")))
    .limit(1);
  return row !== undefined;
}
