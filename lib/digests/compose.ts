import { formatDate, formatFunds } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/locale";
import { matchQuestion } from "@/lib/i18n/match-question";
import { type Translate, translator } from "@/lib/i18n/translate";
import type { MatchedNeedView } from "@/lib/matching/expert-queries";
import type { Context } from "@/lib/platform/context";
import { publicOrigin } from "@/lib/platform/env";
import { offerUrl, pauseUrl } from "./links";
import type { UnreadNotice } from "./unread-notices";

type Digest = {
  userId: string;
  name: string;
  bureau: string;
  /** Each with the row of `digest_needs` that its answer link signs. */
  needs: { id: string; need: MatchedNeedView }[];
  notices: readonly UnreadNotice[];
};

/** Subject and plain text of a summary in the language of the context, which is its reader's. */
export function composeDigest(ctx: Context, digest: Digest): { subject: string; body: string } {
  const t = translator(ctx.locale);
  const counts = { needs: digest.needs.length, notices: digest.notices.length };
  const kind = counts.needs > 0 ? (counts.notices > 0 ? "both" : "needs") : "notices";
  const parts = [
    t("digests.mail.greeting", { name: digest.name }),
    ...(counts.needs > 0 ? [t("digests.mail.needsIntro", counts)] : []),
    ...digest.needs.map(({ id, need }, index) => needText(ctx, t, index + 1, need, offerUrl(ctx, id))),
    ...(counts.notices > 0 ? [noticesText(ctx, t, digest.notices)] : []),
    t("digests.mail.footer", { bureau: digest.bureau, link: pauseUrl(ctx, digest.userId) }),
  ];
  return { subject: t(`digests.mail.subject.${kind}`, counts), body: `${parts.join("\n\n")}\n` };
}

function needText(ctx: Context, t: Translate, number: number, need: MatchedNeedView, link: string): string {
  const [reason] = need.reasons;
  const facts = [
    need.firm ?? t("matching.expert.unnamed"),
    need.field,
    formatFunds(ctx.locale, need),
    need.wantedBy && t("matching.expert.until", { date: formatDate(ctx.locale, need.wantedBy) }),
  ];
  return [
    t("digests.mail.need", { number, title: need.title }),
    facts.filter(Boolean).join(" · "),
    ...(reason
      ? [t("digests.mail.reason", { need: oneLine(reason.needQuote), expert: oneLine(reason.expertQuote) })]
      : []),
    ...fitLines(t, need),
    t("digests.mail.answer", { link }),
  ].join("\n");
}

/** The indicators that the reader's profile speaks to, and what the answer should say first. */
function fitLines(t: Translate, { fit }: MatchedNeedView): string[] {
  const covered = fit.rows.filter((row) => row.quote !== null).map((row) => oneLine(row.name));
  const question = fit.questions.find(({ to }) => to === "expert");
  const text = question && matchQuestion(t, question);
  return [
    ...(covered.length > 0 ? [t("digests.mail.covered", { rows: covered.join(t("matching.listComma")) })] : []),
    ...(text ? [t("digests.mail.ask", { question: oneLine(text, 90) })] : []),
  ];
}

function noticesText(ctx: Context, t: Translate, notices: readonly UnreadNotice[]): string {
  const lines = notices.map(
    ({ kind, params, path }) =>
      `- ${t(`notifications.${kind}.subject`, params)}\n  ${publicOrigin()}${localePath(ctx.locale, path)}`,
  );
  return [t("digests.mail.noticesIntro"), ...lines].join("\n");
}

/** A quotation stays one line of a mail. */
function oneLine(text: string, most = 60): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}
