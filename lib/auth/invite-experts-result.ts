import { translator } from "@/lib/i18n/translate";
import type { Context } from "@/lib/platform/context";
import { publicOrigin } from "@/lib/platform/env";
import { invitationPath } from "./invitation-message";
import { type InvitedExpert, inviteExperts } from "./invite-experts";
import { qrImage } from "./totp";

/** What the officer reads after inviting a batch, and the links with their codes (`qr`: a data address) to pass on. */
export type BatchResult = {
  title: string;
  notices: string[];
  links: { id: string; name: string; link: string; qr: string; alt: string }[];
  /** All links, one a line, as they are pasted into a chat. */
  copyText: string;
};

/** Invites a batch and says in the reader's language what became of it. */
export async function handOverBatch(ctx: Context, input: Parameters<typeof inviteExperts>[1]): Promise<BatchResult> {
  const t = translator(ctx.locale);
  const invited = await inviteExperts(ctx, input);
  const names = (sent: InvitedExpert["sent"]) =>
    invited
      .filter((one) => one.sent === sent)
      .map((one) => one.name)
      .join(t("experts.batch.comma"));
  const links = await Promise.all(
    invited.flatMap(({ id, name, token }) => {
      if (!token) return [];
      const link = `${publicOrigin()}${invitationPath(ctx, token)}`;
      return [qrImage(link).then((qr) => ({ id, name, link, qr, alt: t("experts.batch.qr", { name }) }))];
    }),
  );
  const reached = invited.filter((one) => one.sent !== "noContact").length;
  return {
    title: t("experts.batch.done", { count: reached }),
    notices: [
      names("mail") && t("experts.batch.mailed", { names: names("mail") }),
      links.length > 0 ? t("experts.batch.passOn", { count: links.length }) : "",
      names("noContact") && t("experts.batch.unreachable", { names: names("noContact") }),
    ].filter(Boolean),
    links,
    copyText: links.map(({ name, link }) => t("experts.batch.line", { name, link })).join("\n"),
  };
}
