import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { EngagementDetail } from "@/lib/engagements/detail";
import type { EngagementActions } from "./actions";
import { Parties } from "./parties";
import { EngagementBadge, type View } from "./parts";
import { ReplyForms } from "./reply-forms";

type Bureau = { name: string; phone: string };
type Props = {
  engagement: EngagementDetail;
  token: string;
  view: View;
  bureau: Bureau;
  actions: Pick<EngagementActions, "accept" | "decline" | "refer">;
};

/** What is asked, of whom, and three plain choices; after the answer, where things stand. */
export function ReplyPageBody({ engagement: row, token, view, bureau, actions }: Props) {
  const { t } = view;
  const open = row.actions.includes("accept");
  return (
    <div className="mx-auto w-full max-w-3xl">
      <PageHeader
        title={row.need.title}
        badges={<EngagementBadge status={row.status} t={t} />}
        description={t("engagements.reply.greeting", { expert: row.expert.name })}
      />
      <div className="grid gap-5">
        {!open && (
          <Notice tone={row.met ? "done" : "neutral"} title={t(`engagements.reply.after.${row.status}`)} live="status">
            {t("engagements.reply.contact", { bureau: bureau.name, phone: bureau.phone || "—" })}
          </Notice>
        )}
        <Card title={t("engagements.problem")}>
          {row.firmName ? (
            <p className="mb-2 text-ink-muted">{row.firmName}</p>
          ) : (
            <p className="mb-2 text-sm text-ink-muted">{t("engagements.reply.masked")}</p>
          )}
          <p className="prose-zh whitespace-pre-line">{row.need.problem}</p>
        </Card>
        {open && (
          <Card title={t("engagements.reply.yours")}>
            <p className="mb-3 text-ink-muted">{t("engagements.reply.hint")}</p>
            <ReplyForms engagement={row} actions={actions} view={view} token={token} />
          </Card>
        )}
        {row.met && <Parties engagement={row} view={view} />}
      </div>
    </div>
  );
}

export function ReplyExpired({ view: { t, href }, bureau }: { view: View; bureau: Bureau }) {
  return (
    <div className="mx-auto w-full max-w-3xl">
      <PageHeader title={t("engagements.reply.expiredTitle")} description={t("engagements.reply.expired")} />
      <p className="mb-5">{t("engagements.reply.contact", { bureau: bureau.name, phone: bureau.phone || "—" })}</p>
      <div className="flex flex-wrap gap-2">
        <LinkButton href={href("/sign-in")} variant="primary">
          {t("shell.nav.signIn")}
        </LinkButton>
        <LinkButton href={href("/needs")}>{t("shell.nav.needs")}</LinkButton>
      </div>
    </div>
  );
}
