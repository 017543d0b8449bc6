import type { Metadata } from "next";
import { Board } from "@/components/engagements/board";
import { BoardFilter } from "@/components/engagements/board-filter";
import { EngagementTable } from "@/components/engagements/engagement-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabsNav } from "@/components/ui/tabs-nav";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { engagementBoard, groupOptions } from "@/lib/engagements/board";
import { engagementQuery, filterOf, withQuery } from "@/lib/engagements/filter";
import { countEngagements, countWaitingEngagements, listEngagements, townshipOptions } from "@/lib/engagements/queries";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("shell.section.pipeline") };
}

export default async function PipelinePage({ params, searchParams }: Props) {
  const page = await memberPage(params, ["township", "officer", "leader", "director", "admin"], "/desk/engagements");
  const { ctx, t, href } = page;
  const query = engagementQuery.parse(await searchParams);
  const { tab, before, ...kept } = query;
  const filter = filterOf(kept);
  const path = href("/desk/engagements");
  const view = { ...page, now: ctx.clock() };
  const [groups, townships, counts, waiting, board, list] = await Promise.all([
    groupOptions(ctx),
    townshipOptions(ctx),
    countEngagements(ctx, filter),
    countWaitingEngagements(ctx),
    tab ? null : engagementBoard(ctx, filter),
    tab ? listEngagements(ctx, { ...filterOf(query), before }) : null,
  ]);
  const tabs = [
    { key: undefined, label: t("engagements.tab.board") },
    { key: "waiting", label: t("engagements.tab.stuck"), count: waiting },
    { key: "ended", label: t("engagements.tab.ended"), count: counts.declined + counts.referred + counts.failed },
    { key: "all", label: t("shell.action.all"), count: Object.values(counts).reduce((sum, count) => sum + count, 0) },
  ];
  return (
    <>
      <PageHeader title={t("shell.section.pipeline")} description={t("engagements.intro.desk")} />
      <TabsNav
        label={t("engagements.views")}
        items={tabs.map(({ key, ...item }) => ({
          ...item,
          href: withQuery(path, { ...kept, tab: key }),
          current: key === tab,
        }))}
      />
      <BoardFilter action={path} query={query} groups={groups} townships={townships} t={t} />
      {board && <Board columns={board} view={view} moreHref={(status) => withQuery(path, { ...kept, tab: status })} />}
      {list && (
        <>
          <EngagementTable
            lines={list.lines}
            base="/desk/engagements"
            view={view}
            empty={<EmptyState title={t("engagements.empty.tab")} />}
          />
          <Pagination
            label={t("engagements.pages")}
            previous={
              before ? { href: withQuery(path, { ...kept, tab }), label: t("engagements.firstPage") } : undefined
            }
            next={
              list.next
                ? { href: withQuery(path, { ...kept, tab, before: list.next }), label: t("shell.action.next") }
                : undefined
            }
          />
        </>
      )}
    </>
  );
}
