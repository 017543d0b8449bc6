import type { ReactNode } from "react";
import { AgreementBadge } from "@/components/agreements/parts";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import type { Role } from "@/db/enums";
import type { AgreementLine } from "@/lib/agreements/queries";
import type { EngagementDetail } from "@/lib/engagements/detail";
import { publicStatuses } from "@/lib/needs/lifecycle";
import type { EngagementActions } from "./actions";
import { Acts } from "./acts";
import { EngagementHistory } from "./history";
import { Log } from "./log";
import { NextStepCard } from "./next-step";
import { type NamedFirm, Parties } from "./parties";
import { Ago, EngagementBadge, Silence, type View } from "./parts";

type Props = {
  engagement: EngagementDetail;
  agreements: AgreementLine[];
  actions: EngagementActions;
  view: View;
  role: Role;
  base: "/desk" | "/workspace";
  /** The signed link and files: what only some readers get. */
  share?: ReactNode;
  files?: ReactNode;
  problem?: ReactNode;
  named?: readonly NamedFirm[];
};

/** One engagement, the same for all its readers: what is next first, then the words, the log and what led here. */
export function EngagementPage({
  engagement: row,
  agreements,
  actions,
  view,
  role,
  base,
  share,
  files,
  problem,
  named = [],
}: Props) {
  const { t, href } = view;
  return (
    <>
      <PageHeader
        title={row.need.title}
        badges={<EngagementBadge status={row.status} t={t} />}
        breadcrumbsLabel={t("engagements.breadcrumbs")}
        breadcrumbs={[{ label: t("engagements.title"), href: href(`${base}/engagements`) }, { label: row.need.code }]}
        description={
          <>
            {t("engagements.pair", {
              firm: row.firmName ?? t("engagements.firmHidden"),
              expert: row.expert.name,
              university: row.universityName,
            })}{" "}
            · {t(`vocabulary.engagementOrigin.${row.origin}`)} · <Ago at={row.statusSince} view={view} />{" "}
            <Silence days={row.silentDays} t={t} />
          </>
        }
      />
      {problem}
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start">
        <div className="grid min-w-0 gap-5">
          <NextStepCard engagement={row} action={actions.nextStep} view={view} />
          <Acts engagement={row} actions={actions} view={view} base={base} role={role} />
          {share}
          <Words engagement={row} view={view} base={base} role={role} />
          <Log engagement={row} action={actions.entry} view={view} />
          {files}
        </div>
        <div className="grid min-w-0 gap-5">
          <Parties engagement={row} named={named} view={view} />
          {agreements.length > 0 && (
            <Card title={t("engagements.agreements")}>
              <ul className="grid gap-2">
                {agreements.map((agreement) => (
                  <li key={agreement.id}>
                    <TextLink href={href(`${base}/agreements/${agreement.id}`)}>{agreement.title}</TextLink>{" "}
                    <AgreementBadge status={agreement.status} t={t} />
                  </li>
                ))}
              </ul>
            </Card>
          )}
          <Card title={t("engagements.history.title")}>
            <EngagementHistory events={row.history} view={view} />
          </Card>
        </div>
      </div>
    </>
  );
}

/** The need as this reader may see it, the proposal, and how it ended. */
function Words({ engagement: row, view, base, role }: Pick<Props, "engagement" | "view" | "base" | "role">) {
  const { t, href } = view;
  const needPath = needPathFor(row, base, role);
  return (
    <Card title={t("engagements.needAndProposal")}>
      {row.need.visibility === "masked" && !row.firmName && (
        <Notice className="mb-3">{t("engagements.maskedHint")}</Notice>
      )}
      <h3 className="text-sm text-ink-muted">{t("engagements.problem")}</h3>
      <p className="prose-zh whitespace-pre-line">{row.need.problem}</p>
      {needPath && (
        <p className="mt-1 text-sm">
          <TextLink href={href(needPath)}>{t("engagements.openNeed")}</TextLink>
        </p>
      )}
      <h3 className="mt-4 text-sm text-ink-muted">{t("engagements.proposal")}</h3>
      <p className="prose-zh whitespace-pre-line">
        {row.proposal || <span className="text-ink-muted">{t("engagements.noProposal")}</span>}
      </p>
      <Ending engagement={row} view={view} />
    </Card>
  );
}

/** The need's page of this reader; an expert has the public one only, which a directed need lacks. */
function needPathFor(row: EngagementDetail, base: Props["base"], role: Role): string | null {
  if (base === "/desk") return `/desk/needs/${row.needId}`;
  if (role === "enterprise") return `/workspace/needs/${row.needId}`;
  const isPublic = publicStatuses.includes(row.need.status) && row.need.visibility !== "directed";
  return isPublic ? `/needs/${row.need.code}` : null;
}

function Ending({ engagement: row, view: { t } }: { engagement: EngagementDetail; view: View }) {
  const text =
    row.declineCode !== null
      ? [t(`vocabulary.declineCode.${row.declineCode}`), row.declineNote]
      : row.failureCode !== null
        ? [t(`vocabulary.failureCode.${row.failureCode}`), row.failureNote]
        : row.status === "referred"
          ? [row.referredExpertName, row.referral]
          : [];
  if (text.length === 0) return null;
  return (
    <Notice className="mt-4" title={t(`engagements.ending.${row.status}`)}>
      {text.filter(Boolean).join(" · ")}
    </Notice>
  );
}
