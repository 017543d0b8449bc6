import type { Metadata } from "next";
import { EngagementTable } from "@/components/engagements/engagement-table";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabsNav } from "@/components/ui/tabs-nav";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { engagementQuery, filterOf, withQuery } from "@/lib/engagements/filter";
import { openStatuses } from "@/lib/engagements/lifecycle";
import { countEngagements, countWaitingEngagements, listEngagements } from "@/lib/engagements/queries";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("engagements.title") };
}

export default async function EngagementsPage({ params, searchParams }: Props) {
  const page = await memberPage(params, ["enterprise", "expert", "university"], "/workspace/engagements");
  const { ctx, t, href } = page;
  const query = engagementQuery.parse(await searchParams);
  const [counts, waiting] = await Promise.all([countEngagements(ctx), countWaitingEngagements(ctx)]);
  const tab = query.tab ?? (waiting > 0 ? "waiting" : "all");
  const { lines, next } = await listEngagements(ctx, { ...filterOf({ ...query, tab }), before: query.before });
  const path = href("/workspace/engagements");
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const ended = counts.declined + counts.referred + counts.failed;
  const tabs = [
    { key: "waiting", label: t("engagements.tab.waiting"), count: waiting },
    ...[...openStatuses, "contracted" as const].map((status) => ({
      key: status,
      label: t(`vocabulary.engagementStatus.${status}`),
      count: counts[status],
    })),
    { key: "ended", label: t("engagements.tab.ended"), count: ended },
    { key: "all", label: t("shell.action.all"), count: total },
  ];
  const role = ctx.actor.role;
  const empty = (
    <EmptyState
      title={t(total === 0 ? `engagements.empty.${role}.title` : "engagements.empty.tab")}
      text={total === 0 ? t(`engagements.empty.${role}.text`) : undefined}
      action={
        total === 0 ? (
          <LinkButton
            href={href(
              role === "expert" ? "/workspace/matches" : role === "enterprise" ? "/experts" : "/workspace/experts",
            )}
          >
            {t(`engagements.empty.${role}.action`)}
          </LinkButton>
        ) : undefined
      }
    />
  );
  return (
    <>
      <PageHeader title={t("engagements.title")} description={t(`engagements.intro.${role}`)} />
      <TabsNav
        label={t("engagements.column.status")}
        items={tabs.map(({ key, ...item }) => ({ ...item, href: withQuery(path, { tab: key }), current: key === tab }))}
      />
      <EngagementTable lines={lines} base="/workspace/engagements" view={{ ...page, now: ctx.clock() }} empty={empty} />
      <Pagination
        label={t("engagements.pages")}
        previous={query.before ? { href: withQuery(path, { tab }), label: t("engagements.firstPage") } : undefined}
        next={next ? { href: withQuery(path, { tab, before: next }), label: t("shell.action.next") } : undefined}
      />
    </>
  );
}
