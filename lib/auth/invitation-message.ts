import type { Role } from "@/db/enums";
import { formatInstant } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translate";
import { sendMail, sendSms } from "@/lib/notifications/notify";
import type { Context } from "@/lib/platform/context";
import { publicOrigin } from "@/lib/platform/env";
import { deployment } from "@/lib/platform/settings";

type Invited = { role: Role; name: string; phone: string | null; email: string | null; expiresAt: Date };

/** The page that an invitation's link opens; in the language of whoever sends it. */
export function invitationPath(ctx: Context, token: string): string {
  return localePath(ctx.locale, `/invitation/${token}`);
}

/** Sends the link by mail or SMS, in the open transaction; "none" leaves it to the person who shows it. */
export async function handOver(
  ctx: Context,
  invitation: Invited,
  token: string,
  send: "none" | "mail" | "sms",
): Promise<void> {
  if (send === "none") return;
  const t = translator(ctx.locale);
  const params = {
    name: invitation.name,
    bureau: (await deployment(ctx)).bureau[ctx.locale],
    role: t(`vocabulary.role.${invitation.role}`),
    until: formatInstant(ctx.locale, invitation.expiresAt),
    link: `${publicOrigin()}${invitationPath(ctx, token)}`,
  };
  if (send === "sms" && invitation.phone) await sendSms(ctx, invitation.phone, t("auth.invitation.smsBody", params));
  if (send === "mail" && invitation.email)
    await sendMail(
      ctx,
      invitation.email,
      t("auth.invitation.mailSubject", params),
      t("auth.invitation.mailBody", params),
    );
}
