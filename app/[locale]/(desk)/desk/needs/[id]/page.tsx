import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { siteOrigin } from "@/app/[locale]/origin";
import { DeskNeed } from "@/components/needs/desk-need";
import { FileList } from "@/components/needs/file-list";
import { InviteesPanel } from "@/components/needs/invitees-panel";
import { StatusBadge } from "@/components/needs/need-badges";
import { NeedHistory } from "@/components/needs/need-history";
import { UploadForm } from "@/components/needs/upload-form";
import { UploadProblem } from "@/components/needs/upload-problem";
import { wechatText } from "@/components/needs/wechat-text";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { PageHeader } from "@/components/ui/page-header";
import { historyOf } from "@/lib/audit/queries";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { inviteesOf, possibleInvitees } from "@/lib/needs/invitees";
import { matchableStatuses } from "@/lib/needs/lifecycle";
import { publicNeed } from "@/lib/needs/public-queries";
import { daysBetween, shanghaiDay } from "@/lib/platform/clock";
import { inviteReaderAction, uninviteReaderAction } from "../actions";
import { deskActs, deskNeedData } from "../desk-need-data";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("needs.pageTitle") };
}

export default async function DeskNeedPage({ params, searchParams }: Props) {
  const { id } = await params;
  const page = await memberPage(params, ["township", "officer", "leader", "director", "admin"], `/desk/needs/${id}`);
  const { ctx, t, href, locale } = page;
  const query = await searchParams;
  const typed = typeof query.invite === "string" ? query.invite : "";
  const [data, invitees, found, history, origin] = await Promise.all([
    deskNeedData(page, id),
    inviteesOf(ctx, id),
    possibleInvitees(ctx, id, typed),
    historyOf(ctx, "need", [id]),
    siteOrigin(),
  ]);
  if (!data) notFound();
  const { need } = data;
  const face = await publicNeed(ctx, need.code);
  const days = daysBetween(shanghaiDay(need.statusSince), shanghaiDay(data.now));
  return (
    <>
      <PageHeader
        breadcrumbsLabel={t("needs.trail")}
        breadcrumbs={[{ label: t("shell.section.inbox"), href: href("/desk/inbox") }, { label: need.code }]}
        title={need.internal?.ownTitle ?? need.title}
        badges={
          <>
            <StatusBadge status={need.status} t={t} />
            {need.common && <Badge tone="accent">{t("needs.common.badge")}</Badge>}
          </>
        }
        description={t("needs.inState", { days })}
        actions={
          <>
            {face && (
              <CopyButton
                text={wechatText(t, locale, face, `${origin}${href(`/needs/${face.code}`)}`)}
                label={t("needs.wechat.copy")}
                copiedLabel={t("shell.action.copied")}
              />
            )}
            {face && <LinkButton href={href(`/needs/${face.code}`)}>{t("needs.publicPage")}</LinkButton>}
            {matchableStatuses.includes(need.status) && ctx.actor.role !== "township" && (
              <LinkButton href={href(`/desk/match/${need.id}`)}>{t("needs.matches")}</LinkButton>
            )}
            {need.publishedAt && ctx.actor.role !== "township" && (
              <LinkButton href={href(`/desk/engagements?need=${need.id}`)}>{t("needs.engagements")}</LinkButton>
            )}
          </>
        }
      />
      <UploadProblem problem={query.problem} t={t} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(18rem,1fr)]">
        <DeskNeed data={data} acts={deskActs} returnTo={href(`/desk/needs/${id}`)} heading={false} reader={page} />
        <aside className="grid gap-5">
          {need.visibility === "directed" && (
            <InviteesPanel
              need={need}
              invitees={invitees}
              found={found}
              typed={typed}
              acts={{ invite: inviteReaderAction, uninvite: uninviteReaderAction }}
              reader={page}
            />
          )}
          <Card title={t("needs.files.title")}>
            <div className="grid gap-3">
              <FileList files={need.internal?.files ?? []} reader={page} />
              {need.acts.includes("edit") && (
                <UploadForm needId={id} purpose="attachment" returnTo={href(`/desk/needs/${id}`)} t={t} />
              )}
            </div>
          </Card>
          <Card title={t("needs.history.title")}>
            <NeedHistory events={history} reader={page} now={data.now} named />
          </Card>
        </aside>
      </div>
    </>
  );
}
