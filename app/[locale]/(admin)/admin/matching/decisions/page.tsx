import type { Metadata } from "next";
import { DecisionTable } from "@/components/learning/decision-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TabsNav } from "@/components/ui/tabs-nav";
import { memberPage } from "@/lib/auth/page-context";
import { decisionFilter } from "@/lib/matching/learning/input";
import { outcomes } from "@/lib/matching/learning/levels";
import { decisionsListed, listDecisions } from "@/lib/matching/learning/queries";

const path = "/admin/matching/decisions";
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[]>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, ["admin"], path)).t("learning.records.title") };
}

export default async function DecisionsPage({ params, searchParams }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, ["admin"], path);
  const { outcome } = decisionFilter.parse(await searchParams);
  const decisions = await listDecisions(ctx, outcome);
  const tabs = [undefined, ...outcomes].map((each) => ({
    label: each ? t(`learning.outcome.${each}`) : t("learning.records.all"),
    href: href(each ? `${path}?outcome=${each}` : path),
    current: each === outcome,
  }));
  return (
    <>
      <PageHeader
        title={t("learning.records.title")}
        description={t("learning.records.intro")}
        breadcrumbs={[{ label: t("learning.title"), href: href("/admin/matching") }]}
        breadcrumbsLabel={t("admin.breadcrumbs")}
      />
      <TabsNav label={t("learning.records.outcome")} items={tabs} />
      {decisions.length === 0 ? (
        <EmptyState title={t("learning.records.none")} text={t("learning.records.noneText")} />
      ) : (
        <DecisionTable t={t} locale={locale} now={ctx.clock()} href={href} decisions={decisions} />
      )}
      {decisions.length === decisionsListed && (
        <p className="mt-2 text-sm text-ink-muted">{t("learning.records.capped", { count: decisionsListed })}</p>
      )}
    </>
  );
}
