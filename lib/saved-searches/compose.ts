import type { SavedSearchKind } from "@/db/enums";
import type { SuggestedLine } from "@/lib/finding/read-lines";
import { translator } from "@/lib/i18n/translate";
import type { Context } from "@/lib/platform/context";
import { pageUrl, stopUrl } from "./links";
import { addressOf } from "./queries";

type Alert = {
  id: string;
  kind: SavedSearchKind;
  name: string;
  query: string;
  person: string;
  bureau: string;
  lines: readonly SuggestedLine[];
  /** All that is new, of which `lines` are the first. */
  total: number;
};

/** Subject and plain text of an alert in the language of the context, which is its reader's. */
export function composeAlert(ctx: Context, alert: Alert): { subject: string; body: string } {
  const t = translator(ctx.locale);
  const { name, total, kind } = alert;
  const rest = total - alert.lines.length;
  const parts = [
    t("savedSearches.mail.greeting", { name: alert.person }),
    t(`savedSearches.mail.intro.${kind}`, { name, count: total }),
    ...alert.lines.map((line, index) => lineText(ctx, kind, line, index + 1)),
    ...(rest > 0 ? [t("savedSearches.mail.rest", { count: rest })] : []),
    t("savedSearches.mail.all", { link: pageUrl(ctx, addressOf(alert)) }),
    t("savedSearches.mail.footer", {
      bureau: alert.bureau,
      stop: stopUrl(ctx, alert.id),
      manage: pageUrl(ctx, "/account/searches"),
    }),
  ];
  return { subject: t("savedSearches.mail.subject", { name, count: total }), body: `${parts.join("\n\n")}\n` };
}

function lineText(ctx: Context, kind: SavedSearchKind, line: SuggestedLine, number: number): string {
  const facts = [line.detail, line.code].filter(Boolean).join(" · ");
  const path = kind === "need" ? `/needs/${line.code}` : `/experts/${line.id}`;
  return [`${number}. ${line.title}`, facts, pageUrl(ctx, path)].filter(Boolean).join("\n");
}
