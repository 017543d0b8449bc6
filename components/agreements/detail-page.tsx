import type { ReactNode } from "react";
import { Ago, type View } from "@/components/engagements/parts";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { Timeline } from "@/components/ui/timeline";
import type { AgreementDetail } from "@/lib/agreements/detail";
import { formatDate, formatMoney } from "@/lib/i18n/format";
import type { AgreementActions } from "./actions";
import { Acts } from "./acts";
import { Evidence } from "./evidence";
import { Milestones } from "./milestones";
import { AgreementBadge, DaysLeft, Marks } from "./parts";
import { Progress } from "./progress";

type Props = {
  agreement: AgreementDetail;
  actions: AgreementActions;
  view: View;
  base: "/desk" | "/workspace";
  /** What went wrong with an upload without JavaScript. */
  problem?: ReactNode;
};

/** One agreement: where it stands and what is to be done, the text, its marks, and what led here. */
export function AgreementPage({ agreement: row, actions, view, base, problem }: Props) {
  const { t, href } = view;
  const marks = row.evidence.filter((mark) => !mark.voidedAt).map((mark) => mark.kind);
  const returnTo = href(`${base}/agreements/${row.id}`);
  return (
    <>
      <PageHeader
        title={row.title}
        badges={
          <>
            <AgreementBadge status={row.status} t={t} />
            {marks.length > 0 && <Marks marks={marks} t={t} />}
          </>
        }
        breadcrumbsLabel={t("engagements.breadcrumbs")}
        breadcrumbs={[{ label: t("agreements.title"), href: href(`${base}/agreements`) }, { label: row.code }]}
        description={
          <>
            {t("agreements.between", { a: row.firmName, b: row.universityName })} ·{" "}
            <Ago at={row.statusSince} view={view} /> <DaysLeft days={row.daysLeft} t={t} />
          </>
        }
      />
      {problem}
      {row.endReason && (
        <Notice className="mb-5" title={t("agreements.terminatedBecause")}>
          {row.endReason}
        </Notice>
      )}
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start">
        <div className="grid min-w-0 gap-5">
          <Acts agreement={row} actions={actions} view={view} returnTo={returnTo} />
          <TextCard agreement={row} view={view} />
          <Milestones agreement={row} action={actions.milestone} view={view} />
          <Evidence agreement={row} actions={actions} view={view} returnTo={returnTo} />
        </div>
        <div className="grid min-w-0 gap-5">
          <Progress agreement={row} view={view} />
          {row.engagementId && (
            <Card title={t("agreements.from")}>
              <TextLink href={href(`${base}/engagements/${row.engagementId}`)}>
                {row.needCode} {row.expertName}
              </TextLink>
            </Card>
          )}
          <Card title={t("engagements.history.title")}>
            <History agreement={row} view={view} />
          </Card>
        </div>
      </div>
    </>
  );
}

function TextCard({ agreement: row, view: { t, locale } }: { agreement: AgreementDetail; view: View }) {
  const money = (yuan: string | null) => (yuan === null ? null : formatMoney(locale, yuan));
  const date = (day: string | null) => (day === null ? null : formatDate(locale, day));
  return (
    <Card
      title={t("agreements.text")}
      footer={
        <span className="break-all">
          {t("agreements.hash")} <code className="text-xs">{row.textHash}</code>
        </span>
      }
    >
      <DefinitionList
        columns={2}
        items={[
          { term: t("agreements.partyA"), value: row.firmName },
          { term: t("agreements.partyB"), value: row.universityName },
          { term: t("agreements.column.kind"), value: t(`vocabulary.agreementKind.${row.kind}`) },
          { term: t("vocabulary.side.expert"), value: row.expertName },
          { term: t("agreements.total.amount"), value: money(row.amount) },
          { term: t("agreements.total.technology"), value: money(row.technologyAmount) },
          { term: t("agreements.field.startsOn"), value: date(row.startsOn) },
          { term: t("agreements.field.endsOn"), value: date(row.endsOn) },
          {
            term: t("agreements.field.terms"),
            value: row.terms && <span className="prose-zh whitespace-pre-line">{row.terms}</span>,
            wide: true,
          },
        ]}
      />
    </Card>
  );
}

function History({ agreement: row, view }: { agreement: AgreementDetail; view: View }) {
  const { t } = view;
  return (
    <Timeline
      label={t("engagements.history.title")}
      items={row.history.map((event) => ({
        id: String(event.sequence),
        what: t(`agreements.history.${event.action.replace("agreements.", "")}`),
        who: [event.actorName, t(`vocabulary.role.${event.actorRole}`)].filter(Boolean).join(" · "),
        when: <Ago at={event.at} view={view} />,
        why: event.reason,
        tone: event.toStatus ? "accent" : "neutral",
      }))}
    />
  );
}
